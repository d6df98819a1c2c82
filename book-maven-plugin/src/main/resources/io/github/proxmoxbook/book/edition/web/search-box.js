// The window of the search.
'use strict';
(() => {
  const MOST_CHAPTERS = 40;
  const FIRST_OF_CHAPTER = 3;
  const CONTEXT = 70;
  const root = document.documentElement.dataset.root ?? '';
  const make = book.make;

  const input = make('input', { type: 'search', autocomplete: 'off', spellcheck: false, placeholder: book.word('search.hint') });
  input.setAttribute('aria-label', book.word('search'));
  input.setAttribute('enterkeyhint', 'search');
  const status = make('p', { className: 'status', role: 'status' });
  const results = make('div', { className: 'results' });
  const close = make('button', { type: 'button', className: 'icon', textContent: book.word('close') });
  const form = make('form', {}, input, close);
  form.setAttribute('role', 'search');
  const dialog = make('dialog', { className: 'find' }, form, status, results);
  dialog.setAttribute('aria-label', book.word('search'));
  document.body.append(dialog);

  function marked(text, wanted) {
    const pieces = [];
    let from = 0;
    for (const [start, end] of book.text.marks(text, wanted)) {
      pieces.push(text.slice(from, start), make('mark', { textContent: text.slice(start, end) }));
      from = end;
    }
    return [...pieces, text.slice(from)];
  }

  // The text around the first of the words.
  function context(section, wanted) {
    const first = book.text.marks(section.text, wanted)[0] ?? [0, 0];
    const start = Math.max(0, first[0] - CONTEXT / 3);
    const text = section.text.slice(start, start + CONTEXT * 2);
    return marked((start > 0 ? '…' : '') + text + (start + CONTEXT * 2 < section.text.length ? '…' : ''), wanted);
  }

  function address(path, id) {
    const query = '?find=' + encodeURIComponent(input.value.trim());
    return root + path + query + (id ? '#' + encodeURIComponent(id) : '');
  }

  function hit(page, { section }, wanted) {
    const link = make('a', { href: address(page.path, section.id) },
      make('span', { className: 'title' }, ...marked(section.title, wanted)),
      make('span', { className: 'context' }, ...context(section, wanted)));
    return make('li', {}, link);
  }

  function group({ page, hits }, wanted) {
    const list = make('ul', {}, ...hits.slice(0, FIRST_OF_CHAPTER).map((each) => hit(page, each, wanted)));
    const section = make('section', {}, make('h2', { textContent: page.title }), list);
    const rest = hits.slice(FIRST_OF_CHAPTER);
    if (rest.length > 0) {
      const more = make('button', { type: 'button', className: 'more', textContent: book.word('search.chapter-more', rest.length) });
      more.addEventListener('click', () => {
        const items = rest.map((each) => hit(page, each, wanted));
        list.append(...items);
        more.remove();
        items[0].firstChild.focus();
      });
      section.append(more);
    }
    return section;
  }

  function indexTerms(entries, wanted) {
    const links = entries.flatMap((entry) => entry.places.map(([href, label]) =>
      make('li', {}, make('a', { href: root + href }, ...marked(entry.term, wanted), ' ' + label))));
    return make('section', {}, make('h2', { textContent: book.word('index') }), make('ul', { className: 'terms' }, ...links));
  }

  function show() {
    const { wanted, terms, groups } = book.finder.find(input.value);
    const count = groups.reduce((sum, each) => sum + each.hits.length, 0);
    status.textContent = wanted.length === 0 ? '' : count + terms.length === 0 ? book.word('search.none') : book.word('search.found', count);
    results.replaceChildren(
      ...(terms.length > 0 ? [indexTerms(terms, wanted)] : []),
      ...groups.slice(0, MOST_CHAPTERS).map((each) => group(each, wanted)));
    results.scrollTop = 0;
  }

  async function open() {
    if (!dialog.open) {
      dialog.showModal();
    }
    input.select();
    status.textContent = book.word('search.loading');
    try {
      await book.finder.load();
      show();
    } catch (error) {
      status.textContent = error.message;
    }
  }

  // Up and down go through the results, from the input and back to it.
  function move(event, step) {
    const stops = [input, ...results.querySelectorAll('a, button')];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  dialog.addEventListener('keydown', (event) => {
    if (!event.isComposing && event.key === 'ArrowDown') {
      move(event, 1);
    } else if (!event.isComposing && event.key === 'ArrowUp') {
      move(event, -1);
    }
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || event.target.closest('a')) {
      dialog.close();
    }
  });
  document.addEventListener('book:search', () => {
    if (dialog.open) {
      book.finder.load().then(show);
    }
  });
  close.addEventListener('click', () => dialog.close());
  input.addEventListener('input', () => book.finder.load().then(show));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector('a')?.click();
  });

  book.search = { open };
})();
