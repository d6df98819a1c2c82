// Shows the problems of the book: beside the blocks of the page that have them, and all of them in
// a list. It lives in a shadow tree, so that neither its looks nor those of the book disturb each
// other.

import { blockOf, blockAtLine } from './places.js';

const SIGNS = { error: '✖', warning: '▲', info: 'ℹ' };
const ORDER = ['error', 'warning', 'info'];
const LINE_HASH = /^#book:line:(\d+)$/;

function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

function counted(count, word) {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function worst(problems) {
  return ORDER.find((severity) => problems.some((p) => p.severity === severity));
}

function pathOfPage() {
  const path = decodeURIComponent(location.pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

export class Overlay {
  #problems = [];
  #failure = '';
  #marks = make('div', { class: 'marks' });
  #list = make('div', { class: 'list', id: 'list', hidden: '' });
  #button = make('button', {
    type: 'button',
    class: 'counts',
    'aria-expanded': 'false',
    'aria-controls': 'list',
  });
  #status = make('p', { role: 'status', class: 'status' });
  #open = null;
  #isArrived = false;

  constructor() {
    const host = make('div', { id: 'book:preview', lang: 'en' });
    const root = host.attachShadow({ mode: 'open' });
    const bar = make('aside', { class: 'bar', 'aria-label': 'Preview' });
    bar.append(this.#status, this.#button, this.#list);
    root.append(make('link', { rel: 'stylesheet', href: '/_book/overlay.css' }));
    root.append(this.#marks, bar);
    this.#button.addEventListener('click', () => this.#toggleList());
    root.addEventListener('keydown', (event) => this.#key(event));
    // Behind the body: nothing that patches or styles the page meets it.
    document.documentElement.append(host);
    new ResizeObserver(() => this.place()).observe(document.body);
    addEventListener('resize', () => this.place());
    addEventListener('hashchange', () => this.#arrive());
    document.addEventListener('toggle', () => this.place(), true);
    this.#showCounts();
  }

  /** Says something in passing. */
  say(text) {
    this.#status.textContent = text;
  }

  connected() {
    this.#button.classList.remove('lost');
    this.say('');
  }

  disconnected() {
    this.#button.classList.add('lost');
    this.say('The preview has ended, or is being started again.');
  }

  /** Shows the problems that the server has told. */
  show({ failure = '', problems = [] }) {
    this.#failure = failure;
    this.#problems = problems;
    this.#showCounts();
    this.#showList();
    this.place();
    if (!this.#isArrived) {
      this.#isArrived = true;
      this.#arrive();
    }
  }

  #showCounts() {
    const counts = ORDER.map((s) => [s, this.#problems.filter((p) => p.severity === s).length]);
    const parts = counts
      .filter(([, count]) => count > 0)
      .map(([severity, count]) =>
        make('span', { class: severity }, `${SIGNS[severity]} ${counted(count, severity)}`),
      );
    if (this.#failure !== '') {
      parts.unshift(make('span', { class: 'error' }, '✖ not built'));
    }
    this.#button.replaceChildren(
      ...(parts.length > 0 ? parts : [make('span', { class: 'fine' }, '✓ no problems')]),
    );
  }

  #showList() {
    const rank = (problem) => ORDER.indexOf(problem.severity);
    const gravest = [...this.#problems].sort((a, b) => rank(a) - rank(b));
    const items = gravest.map((problem) => {
      const item = make('li', { class: problem.severity });
      item.append(...this.#describe(problem, true));
      return item;
    });
    const failure =
      this.#failure === ''
        ? []
        : [make('p', { class: 'failure error' }, `The book could not be built: ${this.#failure}`)];
    this.#list.replaceChildren(
      ...failure,
      make('p', {}, make('a', { href: '/_book/plans.html' }, 'Plans and chapters at a glance')),
      items.length > 0 ? make('ol', {}, ...items) : make('p', {}, 'No problems.'),
    );
  }

  /** Says what is wrong, where, and what to do. */
  #describe(problem, isLinked) {
    const { file, line, column, page, severity, message, hint, rule } = problem;
    const place = [file, ...(line > 0 ? [line] : []), ...(column > 0 ? [column] : [])].join(':');
    const parts = [];
    if (isLinked && page !== '') {
      const path = page.split('/').map(encodeURIComponent).join('/');
      parts.push(make('a', { href: `/${path}#book:line:${line}`, class: 'place' }, place));
    } else {
      parts.push(make('span', { class: 'place' }, place));
    }
    parts.push(
      make('p', {}, make('b', {}, `${SIGNS[severity]} ${severity}: `), message),
      ...(hint === '' ? [] : [make('p', { class: 'hint' }, hint)]),
      make('code', {}, rule),
    );
    return parts;
  }

  /** Puts the marks where their blocks are now. */
  place() {
    const path = pathOfPage();
    const groups = new Map();
    for (const problem of this.#problems) {
      const block = problem.page === '' ? null : blockOf(problem, path);
      if (block !== null) {
        groups.set(block, [...(groups.get(block) ?? []), problem]);
      }
    }
    const key = this.#open;
    this.#open = null;
    this.#marks.replaceChildren();
    groups.forEach((problems, block) => this.#mark(block, problems, key));
  }

  #mark(block, problems, openKey) {
    const box = block.getBoundingClientRect();
    if (box.width === 0 && box.height === 0) {
      // In a part of the page that is closed.
      return;
    }
    const severity = worst(problems);
    const key = problems.map((p) => `${p.rule} ${p.message}`).join('\n');
    const label = `${counted(problems.length, 'problem')}: ${problems[0].message}`;
    const button = make(
      'button',
      { type: 'button', class: `mark ${severity}`, 'aria-expanded': 'false', 'aria-label': label },
      SIGNS[severity] + (problems.length > 1 ? ` ${problems.length}` : ''),
    );
    const edge = make('div', { class: `edge ${severity}` });
    const top = box.top + scrollY;
    Object.assign(edge.style, {
      top: `${top}px`,
      left: `${Math.max(0, box.left + scrollX - 8)}px`,
      height: `${box.height}px`,
    });
    const right = Math.min(box.right, document.documentElement.clientWidth - 40);
    Object.assign(button.style, { top: `${top}px`, left: `${Math.max(0, right + scrollX)}px` });
    const card = make('div', { class: `card ${severity}`, role: 'group', 'aria-label': label });
    card.hidden = true;
    for (const problem of problems) {
      card.append(make('div', { class: problem.severity }, ...this.#describe(problem, false)));
    }
    const width = Math.min(420, document.documentElement.clientWidth - 32);
    card.style.top = `${top + 28}px`;
    card.style.left = `${Math.max(8, right + 32 - width + scrollX)}px`;
    button.addEventListener('click', () => {
      card.hidden = !card.hidden;
      button.setAttribute('aria-expanded', String(!card.hidden));
      this.#open = card.hidden ? null : key;
    });
    this.#marks.append(edge, button, card);
    if (key === openKey) {
      button.click();
    }
  }

  #toggleList() {
    this.#list.hidden = !this.#list.hidden;
    this.#button.setAttribute('aria-expanded', String(!this.#list.hidden));
  }

  #key(event) {
    if (event.key === 'Escape') {
      if (!this.#list.hidden) {
        this.#toggleList();
        this.#button.focus();
      }
      this.#open = null;
      this.place();
    }
    // The keys of the page (turning it, searching) are not meant here.
    event.stopPropagation();
  }

  /** A link of the list leads to a line of a source. */
  #arrive() {
    const line = LINE_HASH.exec(decodeURIComponent(location.hash))?.[1];
    if (line !== undefined) {
      blockAtLine(Number(line))?.scrollIntoView({ block: 'center' });
      this.place();
    }
  }
}
