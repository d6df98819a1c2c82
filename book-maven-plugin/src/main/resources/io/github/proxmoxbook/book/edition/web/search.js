// Looks through the book: every word of the query must stand in one section, or else in one chapter.
'use strict';
(() => {
  const TITLE = 12;
  const CHAPTER_TITLE = 20;
  const MOST_COUNTED = 6;

  let pages = null;
  let terms = null;

  // The index is a script, as pages that are opened without a server can read nothing else.
  function load() {
    return new Promise((resolve, reject) => {
      if (pages) {
        resolve();
        return;
      }
      const root = document.documentElement.dataset.root ?? '';
      const script = book.make('script', { src: root + 'assets/search-index.js' });
      script.addEventListener('load', () => {
        read(self.bookIndex);
        resolve();
      });
      script.addEventListener('error', () => reject(new Error('cannot load ' + script.src)));
      document.head.append(script);
    });
  }

  // A preview tells that the book has changed: the index is read again when it is needed.
  document.addEventListener('book:search', () => {
    pages = null;
    document.querySelectorAll('head script[src*="search-index.js"]').forEach((script) => script.remove());
  });

  function read(index) {
    pages = index.pages.map(([path, title, ...texts]) => {
      const sections = [];
      for (let i = 0; i < texts.length; i += 3) {
        const [id, heading, text] = texts.slice(i, i + 3);
        sections.push({ id, title: heading, text, foldedTitle: book.text.fold(heading), folded: book.text.fold(text) });
      }
      return { path, title, sections };
    });
    terms = index.terms.map(([term, reading, ...places]) => ({
      term, places, folded: book.text.fold(term), reading: book.text.fold(reading),
    }));
  }

  function score(section, wanted, isFirst) {
    let sum = 0;
    for (const term of wanted) {
      const inTitle = book.text.places(section.foldedTitle, term).length;
      const inText = book.text.places(section.folded, term).length;
      if (inTitle + inText === 0) {
        return 0;
      }
      const isWhole = section.foldedTitle === term;
      sum += (inTitle > 0 ? (isFirst ? CHAPTER_TITLE : TITLE) : 0) + (isWhole ? TITLE : 0) + Math.min(inText, MOST_COUNTED);
    }
    return sum;
  }

  function inSections(page, wanted) {
    return page.sections
      .map((section, index) => ({ section, score: score(section, wanted, index === 0) }))
      .filter((hit) => hit.score > 0)
      .sort((a, b) => b.score - a.score);
  }

  // Where no section has all the words, a chapter may.
  function inChapters(page, wanted) {
    const hits = wanted.map((term) => inSections(page, [term]));
    if (hits.some((each) => each.length === 0)) {
      return [];
    }
    return [...new Map(hits.map((each) => [each[0].section, { section: each[0].section, score: 1 }])).values()];
  }

  function grouped(wanted, find) {
    return pages
      .map((page) => ({ page, hits: find(page, wanted) }))
      .filter((group) => group.hits.length > 0)
      .sort((a, b) => b.hits[0].score - a.hits[0].score);
  }

  function inIndex(wanted) {
    const query = wanted.join('');
    const rank = (entry) => [entry.folded, entry.reading].includes(query) ? 0
      : entry.folded.startsWith(query) || entry.reading.startsWith(query) ? 1 : 2;
    return terms
      .filter((entry) => wanted.every((term) => entry.folded.includes(term) || entry.reading.includes(term)))
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, 8);
  }

  function find(query) {
    const wanted = book.text.terms(query);
    if (wanted.length === 0) {
      return { wanted, terms: [], groups: [] };
    }
    const groups = grouped(wanted, inSections);
    return { wanted, terms: inIndex(wanted), groups: groups.length > 0 ? groups : grouped(wanted, inChapters) };
  }

  book.finder = { load, find };
})();
