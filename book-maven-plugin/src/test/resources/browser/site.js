'use strict';
const failures = [];
const done = [];

function check(isRight, what) {
  if (!isRight) {
    failures.push(what);
  }
}

function same(actual, expected, what) {
  const [a, b] = [actual, expected].map((value) => JSON.stringify(value));
  check(a === b, what + ': ' + a + ' instead of ' + b);
}

async function until(condition, what) {
  for (let i = 0; i < 400; i++) {
    const value = condition();
    if (value) {
      return value;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('waited in vain until ' + what);
}

async function open(page, width, appearance) {
  localStorage.setItem('book.appearance', appearance);
  const frame = document.createElement('iframe');
  frame.style.width = width + 'px';
  const loaded = new Promise((resolve) => { frame.onload = resolve; });
  frame.src = '/' + page;
  document.body.append(frame);
  await loaded;
  return frame;
}

function key(window, name, target = window.document.body) {
  target.dispatchEvent(new window.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
}

// What is wider than the page, and does not scroll in a box of its own.
function outside(window) {
  const room = window.document.documentElement.clientWidth;
  return window.document.scrollingElement.scrollWidth <= room ? [] :
    [...window.document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > room + 0.5 && !element.closest('pre, .wide'))
      .map((element) => element.outerHTML.slice(0, 120))
      .concat('the page is ' + window.document.scrollingElement.scrollWidth + ' wide instead of ' + room);
}

// The same page in other colours has the same structure.
const COLOURS = ['color-contrast', 'link-in-text-block'];

async function violations(window, rules = null) {
  if (!window.axe) {
    const script = window.document.createElement('script');
    script.src = '/axe.min.js';
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error('cannot load ' + script.src));
    });
    window.document.head.append(script);
    await loaded;
  }
  const result = await window.axe.run(window.document, { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) });
  return result.violations
    .filter((violation) => ['serious', 'critical'].includes(violation.impact))
    .flatMap((violation) => violation.nodes.map((node) => violation.id + ': ' + node.html.slice(0, 160)));
}

async function look(page, width, appearance, judge) {
  const frame = await open(page, width, appearance);
  const window = frame.contentWindow;
  const where = page + ' at ' + width + ' ' + appearance;
  same(window.getComputedStyle(window.document.documentElement).colorScheme, appearance, where);
  outside(window).forEach((what) => failures.push(where + ' outside: ' + what));
  (await judge(window)).forEach((what) => failures.push(where + ' axe: ' + what));
  frame.remove();
}

const steps = {
  async searchFindsAndOpens() {
    const frame = await open('index.html', 800, 'light');
    let window = frame.contentWindow;
    key(window, '/');
    const dialog = await until(() => window.document.querySelector('dialog[open]'), 'the search opens');
    const input = dialog.querySelector('input');
    same(window.document.activeElement, input, 'the search takes what is typed');
    const ask = async (words) => {
      input.value = words;
      input.dispatchEvent(new window.Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 50));
      return [...dialog.querySelectorAll('.results a .title')].map((title) => title.textContent);
    };
    await until(() => window.bookIndex, 'the index is there');
    same((await ask('きゅうちょう')), [], 'words that are nowhere');
    check(dialog.querySelector('.status').textContent === '見つかりません', 'nothing found is said');
    // Half width, full width, the other kana, letter case, a long vowel that is not written.
    for (const query of ['ふぇんしんぐ', 'ﾌｪﾝｼﾝｸﾞ', 'フェンシング 確実', '「ノードを確実に止める」']) {
      check((await ask(query)).includes('1.2 引用と用語'), query + ' is not found');
    }
    check((await ask('ＰＶＥＣＭ　ＳＴＡＴＵＳ')).length > 0, 'full width letters are not found');
    check((await ask('スナップショット qcow2')).includes('第4章 表'), 'words of a table are not found');
    same(await ask('ショット 圏点'), [], 'words of different chapters');
    await ask('くぉーらむ');
    const term = dialog.querySelector('.terms a');
    check(term?.textContent.startsWith('クォーラム'), 'the index of terms is not searched');
    check((await violations(window)).length === 0, 'axe in the search: ' + await violations(window));
    same(outside(window), [], 'outside in the search');
    const titles = await ask('フェンシング');
    const marks = [...dialog.querySelectorAll('.context mark')].map((mark) => mark.textContent);
    check(marks.includes('フェンシング'), 'words are not marked: ' + marks);
    key(window, 'ArrowDown', input);
    same(window.document.activeElement.tagName, 'A', 'arrow down goes to the first result');
    const link = [...dialog.querySelectorAll('.results a')].find((each) => each.querySelector('.title')?.textContent === titles[0]);
    const loaded = new Promise((resolve) => { frame.onload = resolve; });
    link.click();
    await loaded;
    window = frame.contentWindow;
    check(window.location.pathname === '/prose.html', 'the result leads to ' + window.location.pathname);
    const found = [...window.CSS.highlights.get('book-found')].map((range) => range.toString());
    check(found.length > 0 && found.every((words) => words === 'フェンシング'), 'marked on the page: ' + found);
    const box = [...window.CSS.highlights.get('book-found')][0].getBoundingClientRect();
    check(box.top >= 0 && box.bottom <= window.innerHeight, 'the words are not in the window: ' + box.top);
    key(window, 'Escape');
    check(!window.CSS.highlights.has('book-found'), 'Escape takes the marks away');
    frame.remove();
  },

  async searchSeesWhatHasChanged() {
    const frame = await open('index.html', 800, 'light');
    const window = frame.contentWindow;
    await window.book.search.open();
    const input = window.document.querySelector('dialog.find input');
    input.value = 'フェンシング';
    input.dispatchEvent(new window.Event('input'));
    await until(() => window.document.querySelector('.find .title'), 'something is found');
    const before = window.bookIndex;
    window.document.dispatchEvent(new window.Event('book:search'));
    await until(() => window.bookIndex !== before, 'the index is read again');
    await until(() => window.document.querySelector('.find .title'), 'it is found again');
    frame.remove();
  },

  async keysTurnPages() {
    const frame = await open('prose.html', 800, 'light');
    const turn = async (name) => {
      const loaded = new Promise((resolve) => { frame.onload = resolve; });
      key(frame.contentWindow, name);
      await loaded;
      return frame.contentWindow.location.pathname;
    };
    same(await turn('ArrowRight'), '/lists.html', 'the next page');
    same(await turn('ArrowLeft'), '/prose.html', 'the page before');
    const window = frame.contentWindow;
    key(window, 's');
    const dialog = await until(() => window.document.querySelector('dialog[open]'), 'the search opens');
    key(window, 'ArrowRight', dialog.querySelector('input'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    same(window.location.pathname, '/prose.html', 'keys in the search turn no pages');
    frame.remove();
  },

  async coloursAreKept() {
    let frame = await open('prose.html', 800, 'system');
    const root = () => frame.contentDocument.documentElement;
    const button = () => frame.contentDocument.querySelector('button.appearance');
    same(button().getAttribute('aria-label'), '配色: 端末に合わせる', 'the first state');
    same(frame.contentWindow.getComputedStyle(root()).colorScheme, 'light dark', 'as the device says');
    button().click();
    same(frame.contentWindow.getComputedStyle(root()).colorScheme, 'light', 'the second state');
    button().click();
    same(button().getAttribute('aria-label'), '配色: 暗い', 'the third state');
    same(localStorage.getItem('book.appearance'), 'dark', 'what is kept');
    frame.remove();
    frame = await open('lists.html', 800, localStorage.getItem('book.appearance'));
    const ground = frame.contentWindow.getComputedStyle(frame.contentDocument.body).backgroundColor;
    same(ground, 'rgb(18, 23, 30)', 'the next page is dark, too');
    button().click();
    same(localStorage.getItem('book.appearance'), 'system', 'back to the first state');
    frame.remove();
  },

  async contentsFollow() {
    const frame = await open('prose.html', 1280, 'light');
    const window = frame.contentWindow;
    const side = window.document.querySelector('nav.side');
    same(side.querySelector('[aria-current="page"]').textContent, '第1章 文章の組み方', 'the current page');
    window.document.getElementById('引用と用語').scrollIntoView();
    const here = await until(() => side.querySelector('[aria-current="location"]'), 'a section is current');
    await until(() => side.querySelector('[aria-current="location"]').textContent === '1.2 引用と用語', 'it is the one that is read');
    window.scrollTo(0, 0);
    await until(() => !side.querySelector('[aria-current="location"]'), 'none is current at the top');
    check(here.textContent.length > 0, 'a section without a title');
    frame.remove();
  },

  async drawerOpensAndCloses() {
    const frame = await open('prose.html', 320, 'light');
    const window = frame.contentWindow;
    const side = window.document.querySelector('nav.side');
    same(window.getComputedStyle(side).display, 'none', 'the drawer is closed');
    window.document.querySelector('button.menu').click();
    check(side.matches(':popover-open'), 'the button opens the drawer');
    same(outside(window), [], 'outside in the drawer');
    check((await violations(window)).length === 0, 'axe in the drawer: ' + await violations(window));
    side.querySelector('.sections a').click();
    check(!side.matches(':popover-open'), 'a link within the page closes the drawer');
    frame.remove();
  },

  async notesOpenAtTheirCalls() {
    const frame = await open('prose.html', 320, 'dark');
    const window = frame.contentWindow;
    const call = window.document.querySelector('.note-call');
    call.scrollIntoView({ block: 'center' });
    call.click();
    const box = window.document.querySelector('.note-box:popover-open');
    check(box?.textContent.startsWith('\n脚注の文です。') || box?.textContent.trim().startsWith('脚注の文です。'), 'the note: ' + box?.textContent);
    check(!box.textContent.includes('↩'), 'the way back is no part of the note');
    const place = box.getBoundingClientRect();
    check(place.left >= 0 && place.right <= 320 && place.top >= 0, 'the note is outside');
    check((await violations(window)).length === 0, 'axe in the note: ' + await violations(window));
    box.hidePopover();
    await until(() => window.document.activeElement === call, 'the call has the focus again');
    frame.remove();
  },

  async codeIsCopied() {
    const frame = await open('code.html', 800, 'light');
    const window = frame.contentWindow;
    let copied = null;
    window.navigator.clipboard.writeText = async (text) => { copied = text; };
    const copy = async (words) => {
      const pre = [...window.document.querySelectorAll('pre')].find((each) => each.textContent.includes(words));
      const button = pre.parentElement.querySelector('button.copy');
      same(button.getAttribute('aria-label'), 'コピー', 'the button');
      button.click();
      await until(() => button.getAttribute('aria-label') === 'コピーしました', 'the button says that it is done');
      return copied;
    };
    same(await copy('Cluster information'), 'pvecm status\nexit', 'what was typed in a session');
    check((await copy('@dataclass')).startsWith('@dataclass(frozen=True)\nclass Node:\n    """'), 'a program: ' + copied);
    check((await copy('空の行の下です')).startsWith('# 一行目は注釈です\nqm create'), 'a listing with numbers: ' + copied);
    const wide = [...window.document.querySelectorAll('pre')].find((each) => each.scrollWidth > each.clientWidth);
    await until(() => wide.tabIndex === 0, 'what scrolls can be reached');
    check(wide.getAttribute('aria-label').length > 0, 'it has a name');
    frame.remove();
  },

  async textCanBeExchanged() {
    const frame = await open('code.html', 800, 'light');
    const { document: page, Event: PageEvent } = frame.contentWindow;
    const article = page.querySelector('article');
    article.innerHTML = '<h1>新しい</h1><pre><code>a\n</code></pre>';
    page.dispatchEvent(new PageEvent('book:text'));
    same(page.querySelectorAll('button.copy').length, 1, 'buttons in the new text');
    article.insertAdjacentHTML('beforeend', '<pre><code>b\n</code></pre>');
    page.dispatchEvent(new PageEvent('book:text'));
    same(page.querySelectorAll('button.copy').length, 2, 'none twice');
    same(page.querySelectorAll('.code-box .code-box').length, 0, 'no box in a box');
    frame.remove();
  },
};

async function run() {
  const query = new URLSearchParams(location.search);
  try {
    for (const page of query.getAll('page')) {
      await look(page, 320, 'dark', (window) => violations(window));
      await look(page, 800, 'light', () => []);
      await look(page, 1280, 'light', (window) => violations(window, COLOURS));
      done.push(page);
    }
    for (const [name, step] of Object.entries(steps)) {
      await step();
      done.push(name);
    }
  } catch (error) {
    failures.push('after ' + done[done.length - 1] + ': ' + error.stack);
  }
  return { done, failures };
}

run().then((result) => fetch('/result', { method: 'POST', body: JSON.stringify(result) }));
