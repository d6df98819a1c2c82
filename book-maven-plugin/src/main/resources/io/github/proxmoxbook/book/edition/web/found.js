// Marks on the page what was looked for, without touching the page: a reader who came from the search sees where it stands.
'use strict';
(() => {
  const NAME = 'book-found';
  const NOT_TEXT = 'rt, rp, button, .permalink, script';
  const query = new URLSearchParams(location.search).get('find');
  if (!query || !CSS.highlights) {
    return;
  }

  // The text of the page as one string, with the node and the place of each of its pieces.
  function collect(article) {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const pieces = [];
    let text = '';
    let block = null;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement.closest(NOT_TEXT)) {
        continue;
      }
      const around = node.parentElement.closest('p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, .code-line, figcaption, caption, div, section');
      text += around === block ? '' : '\n';
      block = around;
      pieces.push({ node, start: text.length });
      text += node.data;
    }
    return { text, pieces };
  }

  function ranges({ text, pieces }) {
    const found = [];
    let index = 0;
    for (const [start, end] of book.text.marks(text, book.text.terms(query))) {
      while (index + 1 < pieces.length && pieces[index + 1].start <= start) {
        index++;
      }
      let last = index;
      while (last + 1 < pieces.length && pieces[last + 1].start < end) {
        last++;
      }
      const range = new Range();
      range.setStart(pieces[index].node, Math.min(start - pieces[index].start, pieces[index].node.length));
      range.setEnd(pieces[last].node, Math.min(end - pieces[last].start, pieces[last].node.length));
      found.push(range);
    }
    return found;
  }

  // The first one behind the heading that the link names.
  function bringIntoView(found) {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const first = target ? found.find((range) => range.comparePoint(target, 0) <= 0) : found[0];
    const box = first?.getBoundingClientRect();
    if (box && (box.top < 0 || box.bottom > self.innerHeight)) {
      self.scrollBy({ top: box.top - self.innerHeight / 3, behavior: 'instant' });
    }
  }

  let isFirst = true;
  function mark(article) {
    const found = ranges(collect(article));
    CSS.highlights.set(NAME, new Highlight(...found));
    if (isFirst) {
      isFirst = false;
      self.addEventListener('load', () => bringIntoView(found));
    }
  }

  book.onText(mark);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !document.querySelector('dialog[open], :popover-open')) {
      CSS.highlights.delete(NAME);
    }
  });
})();
