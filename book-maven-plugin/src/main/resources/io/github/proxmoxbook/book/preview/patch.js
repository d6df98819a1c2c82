// Brings what is shown from one served page to the next one, touching only what differs, so that
// pictures do not flicker, and what readers have opened, typed or marked stays.
//
// Three trees are walked together: the page as it was served (was), as it is served now (is), and
// as it is shown (live), to which scripts may have added.

const LINE = 'data-line';

/** What is set as a whole: between its elements, even a space may count. */
const WHOLE = new Set(['CODE', 'PRE', 'MATH', 'SVG', 'SCRIPT', 'STYLE', 'TEXTAREA', 'SELECT']);

/**
 * Patches a document.
 *
 * @returns {Map<Element, Element>} what was put in place of what; new elements without a
 *     predecessor stand for themselves
 */
export function patch(was, is, live) {
  const replaced = new Map();
  if (was.title !== is.title) {
    live.title = is.title;
  }
  patchSheets(was, is, live);
  copyAttributes(was.documentElement, is.documentElement, live.documentElement);
  patchElement(was.body, is.body, live.body, replaced);
  return replaced;
}

function patchSheets(was, is, live) {
  const hrefs = (page) =>
    [...page.querySelectorAll('head link[rel~="stylesheet"]')].map((l) => l.getAttribute('href'));
  const before = hrefs(was);
  const now = hrefs(is);
  for (const href of now.filter((h) => !before.includes(h))) {
    const link = live.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    live.head.append(link);
  }
  for (const link of live.head.querySelectorAll('link[rel~="stylesheet"]')) {
    const href = link.getAttribute('href').replace(/\?.*/, '');
    if (before.includes(href) && !now.includes(href)) {
      link.remove();
    }
  }
}

function patchElement(was, is, live, replaced) {
  copyAttributes(was, is, live);
  const shown = counterparts(was, live);
  if (shown === null) {
    live.replaceChildren(...[...is.childNodes].map((node) => live.ownerDocument.importNode(node, true)));
    [...live.children].forEach((child) => replaced.set(child, child));
    return;
  }
  patchChildren([...was.children], [...is.children], shown, live, replaced);
}

function patchChildren(was, is, shown, live, replaced) {
  const keysWas = was.map(key);
  const keysIs = is.map(key);
  let start = 0;
  while (start < was.length && start < is.length && keysWas[start] === keysIs[start]) {
    copyLines(was[start], is[start], shown[start]);
    start++;
  }
  let endWas = was.length;
  let endIs = is.length;
  while (endWas > start && endIs > start && keysWas[endWas - 1] === keysIs[endIs - 1]) {
    endWas--;
    endIs--;
    copyLines(was[endWas], is[endIs], shown[endWas]);
  }
  if (endWas === endIs) {
    for (let i = start; i < endWas; i++) {
      patchOne(was[i], is[i], shown[i], replaced);
    }
  } else {
    exchange(shown.slice(start, endWas), is.slice(start, endIs), shown[endWas], live, replaced);
  }
}

function patchOne(was, is, live, replaced) {
  if (key(was) === key(is)) {
    copyLines(was, is, live);
  } else if (isAlike(was, is) && was.tagName === live.tagName) {
    patchElement(was, is, live, replaced);
  } else {
    const fresh = live.ownerDocument.importNode(is, true);
    live.replaceWith(fresh);
    replaced.set(live, fresh);
  }
}

/** Puts some elements in place of others, before one that stays. */
function exchange(old, fresh, after, parent, replaced) {
  const before = after ?? null;
  const imported = fresh.map((element) => parent.ownerDocument.importNode(element, true));
  const place = before ?? old[old.length - 1]?.nextSibling ?? null;
  for (const element of imported) {
    parent.insertBefore(element, place);
  }
  old.forEach((element, i) => {
    element.remove();
    if (imported.length > 0) {
      replaced.set(element, imported[Math.min(i, imported.length - 1)]);
    }
  });
  imported.forEach((element) => replaced.set(element, element));
}

/** Whether one can become the other by changes within. */
function isAlike(was, is) {
  return was.tagName === is.tagName && was.id === is.id && !isWhole(was) && !isWhole(is);
}

/** Elements with text of their own are exchanged as they are. */
function isWhole(element) {
  return (
    WHOLE.has(element.tagName.toUpperCase()) ||
    [...element.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim() !== '')
  );
}

/**
 * Finds the shown elements for those that were served, as they are or in a box that a script has
 * put around them; null if they cannot be told.
 */
function counterparts(was, live) {
  const shown = [];
  let candidates = [...live.children];
  for (const child of was.children) {
    let found = candidates.findIndex((c) => isShownAs(child, c));
    if (found < 0) {
      found = candidates.findIndex((c) => [...c.children].some((inner) => isShownAs(child, inner)));
    }
    if (found < 0) {
      return null;
    }
    shown.push(candidates[found]);
    candidates = candidates.slice(found + 1);
  }
  return shown;
}

function isShownAs(was, live) {
  return (
    live.tagName === was.tagName &&
    live.id === was.id &&
    live.getAttribute(LINE) === was.getAttribute(LINE)
  );
}

/** What an element is, whatever line its source stands in. */
function key(element) {
  const copy = element.cloneNode(true);
  copy.removeAttribute(LINE);
  copy.querySelectorAll(`[${LINE}]`).forEach((e) => e.removeAttribute(LINE));
  return copy.outerHTML;
}

/** Equal elements may stand in other lines now. */
function copyLines(was, is, live) {
  const lines = (element) =>
    [element, ...element.querySelectorAll(`[${LINE}]`)].filter((e) => e.hasAttribute(LINE));
  const before = lines(was);
  const now = lines(is);
  const shown = lines(live);
  if (shown.length === before.length && now.length === before.length) {
    shown.forEach((element, i) => element.setAttribute(LINE, now[i].getAttribute(LINE)));
  }
}

/** Changes what the author has changed, and leaves what scripts and readers have. */
function copyAttributes(was, is, live) {
  for (const { name, value } of is.attributes) {
    if (was.getAttribute(name) !== value) {
      live.setAttribute(name, value);
    }
  }
  for (const { name } of was.attributes) {
    if (!is.hasAttribute(name)) {
      live.removeAttribute(name);
    }
  }
}
