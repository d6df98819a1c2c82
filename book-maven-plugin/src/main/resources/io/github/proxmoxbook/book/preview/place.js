// Keeps what a reader looks at where it is while the page changes around it.

const BLOCKS = 'main [data-line], main [id]';

/**
 * Does something to the page and then scrolls so that the first block in view stays in place, or
 * what has come in place of it.
 *
 * @param {() => Map<Element, Element>} change tells what was put in place of what
 * @returns {Element[]} the elements that are new
 */
export function keepPlace(change) {
  const seen = inView();
  const focused = document.activeElement;
  const replaced = change();
  restore(seen, replaced);
  refocus(focused, replaced);
  const added = [...new Set(replaced.values())].filter((element) => element.isConnected);
  added.forEach(point);
  return added;
}

function inView() {
  const seen = [];
  for (const element of document.querySelectorAll(BLOCKS)) {
    const box = element.getBoundingClientRect();
    if (box.bottom > 0 && box.top < innerHeight && box.height > 0) {
      seen.push({ element, top: box.top });
    }
  }
  // A block that begins in view tells more than one that reaches into it from above.
  return [...seen.filter((s) => s.top >= 0), ...seen.filter((s) => s.top < 0)];
}

function restore(seen, replaced) {
  if (scrollY === 0) {
    return;
  }
  for (const { element, top } of seen) {
    const now = element.isConnected ? element : replaced.get(element);
    if (now?.isConnected) {
      const moved = now.getBoundingClientRect().top - top;
      if (Math.abs(moved) >= 1) {
        scrollBy({ top: moved, behavior: 'instant' });
      }
      return;
    }
  }
}

function refocus(focused, replaced) {
  if (focused === null || focused === document.body || focused.isConnected) {
    return;
  }
  const same = focused.id === '' ? null : document.getElementById(focused.id);
  const now = same ?? replaced.get(focused);
  now?.focus({ preventScroll: true });
}

/** Lets new elements be noticed, where readers do not mind movement. */
function point(element) {
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches && element.closest('main')) {
    element.animate(
      [{ outline: '2px solid rgb(59 130 246 / 0.9)' }, { outline: '2px solid rgb(59 130 246 / 0)' }],
      { duration: 900, easing: 'ease-out' },
    );
  }
}
