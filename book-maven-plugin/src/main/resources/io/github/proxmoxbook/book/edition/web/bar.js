// What the scripts share, and the buttons of the bar.
'use strict';
(() => {
  const SVG = 'http://www.w3.org/2000/svg';
  const ICONS = {
    search: ['M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13z', 'M15.5 15.5L20 20'],
    system: ['M4 5h16v11H4z', 'M9 20h6'],
    light: ['M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8z', 'M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5'],
    copy: ['M9 9h11v11H9z', 'M5 15H4V4h11v1'],
    done: ['M5 12.5l4.5 4.5L19 7.5'],
    dark: ['M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z'],
  };

  // An element with properties and children; text is only ever text.
  book.make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  book.word = (key, ...values) => book.words[key].replace(/\{(\d)\}/g, (place, index) => values[index]);

  // Calls back now, and whenever text of the page has been exchanged, which a preview tells by an event; what is not new has been
  // set up already.
  book.onText = (setUp) => {
    setUp(document.querySelector('article'));
    document.addEventListener('book:text', () => setUp(document.querySelector('article')));
  };

  book.icon = (name) => {
    const svg = document.createElementNS(SVG, 'svg');
    const attributes = {
      viewBox: '0 0 24 24', width: 20, height: 20, fill: 'none', stroke: 'currentColor',
      'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true',
    };
    Object.entries(attributes).forEach(([key, value]) => svg.setAttribute(key, value));
    for (const line of ICONS[name]) {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', line);
      svg.append(path);
    }
    return svg;
  };

  function button(...children) {
    return book.make('button', { type: 'button', className: 'icon' }, ...children);
  }

  const search = button(book.icon('search'), book.make('span', { textContent: book.word('search') }), book.make('kbd', { textContent: '/' }));
  search.classList.add('search');
  search.setAttribute('aria-keyshortcuts', '/ s');
  search.addEventListener('click', () => book.search.open());

  const appearance = button();
  function showAppearance() {
    const state = book.appearance.current();
    const words = book.word('appearance') + ': ' + book.word('appearance.' + state);
    appearance.replaceChildren(book.icon(state));
    appearance.title = words;
    appearance.setAttribute('aria-label', words);
  }
  appearance.classList.add('appearance');
  appearance.addEventListener('click', () => {
    book.appearance.next();
    showAppearance();
  });
  document.addEventListener('book:appearance', showAppearance);
  showAppearance();

  const tools = document.querySelector('header .tools');
  tools.append(search, appearance);
  tools.hidden = false;
})();
