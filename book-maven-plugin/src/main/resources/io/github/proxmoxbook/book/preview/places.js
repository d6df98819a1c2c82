// Finds the blocks of a page for places in the sources.

function article() {
  return document.querySelector('article[data-source]');
}

/** The deepest block that begins in a line or before it. */
export function blockAtLine(line) {
  const source = article();
  if (source === null) {
    return null;
  }
  let found = null;
  let best = -1;
  for (const block of source.querySelectorAll('[data-line]')) {
    const begins = Number(block.dataset.line);
    if (begins <= line && begins >= best) {
      best = begins;
      found = block;
    }
  }
  return found ?? source.querySelector('h1') ?? source;
}

/** The block of a problem on this page; null if it is on another one. */
export function blockOf(problem, path) {
  if (problem.picture !== '') {
    return pictureOf(problem.picture);
  }
  if (problem.page !== path || article() === null) {
    return null;
  }
  return problem.line === 0 ? article().querySelector('h1') ?? article() : blockAtLine(problem.line);
}

/** A diagram may be on several pages. */
function pictureOf(path) {
  for (const picture of document.querySelectorAll('main img[src]')) {
    const shown = decodeURIComponent(new URL(picture.src, location.href).pathname).slice(1);
    if (shown === path) {
      return picture;
    }
  }
  return null;
}
