// How words are compared: without regard to letter case, width and the two kana, as Japanese readers expect of a search.
'use strict';
(() => {
  // A character with what changes it: accents, and the marks of voiced kana, also those of half width.
  const CLUSTERS = /[\s\S](?:[\udc00-\udfff]|[\u0300-\u036f\u3099\u309a\uff9e\uff9f])*/g;
  const HIRAGANA_BELOW = 0x60;

  function fold(text) {
    return text.normalize('NFKC').toLowerCase()
      .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - HIRAGANA_BELOW));
  }

  // The same with the place of each character in the text.
  function foldWithPlaces(text) {
    let folded = '';
    const places = [];
    for (const cluster of text.matchAll(CLUSTERS)) {
      const piece = fold(cluster[0]);
      for (let i = 0; i < piece.length; i++) {
        places.push(cluster.index);
      }
      folded += piece;
    }
    places.push(text.length);
    return { folded, places };
  }

  // The words of a query; quotation marks keep some together. A long vowel at the end of a word is written or not.
  function terms(query) {
    return [...query.matchAll(/["“「]([^"”」]+)["”」]|(\S+)/g)]
      .map((match) => fold(match[1] ?? match[2]).trim())
      .map((term) => /[ぁ-ゖ]{2}ー$/.test(term) ? term.slice(0, -1) : term)
      .filter((term) => term !== '');
  }

  // Where a term occurs. One of few Latin letters counts at the beginning of a word only: "ha" is not meant by "share".
  function places(folded, term) {
    const isShort = /^[a-z0-9]{1,3}$/.test(term);
    const found = [];
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      if (!isShort || at === 0 || !/[a-z0-9]/.test(folded[at - 1])) {
        found.push(at);
      }
    }
    return found;
  }

  // The places of all terms in a text as it is written, in order: pairs of beginning and end.
  function marks(text, wanted) {
    const { folded, places: origins } = foldWithPlaces(text);
    return wanted
      .flatMap((term) => places(folded, term).map((at) => [origins[at], origins[at + term.length]]))
      .filter(([start, end]) => end > start)
      .sort((a, b) => a[0] - b[0] || b[1] - a[1])
      .filter((mark, index, all) => index === 0 || mark[0] >= all[index - 1][1]);
  }

  book.text = { fold, terms, places, marks };
})();
