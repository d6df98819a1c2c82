// The contents beside the text follow what is read; arrow keys turn pages.
'use strict';
(() => {
  // Looked up each time: a preview may exchange it.
  const contents = () => document.querySelector('nav.side');

  // Of the sections of this page, the one that is at the top of the window.
  let places = [];
  let shown = null;

  function collect() {
    places = [...contents().querySelectorAll('.sections a')]
      .map((link) => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
      .filter((place) => place.heading);
    follow();
  }

  function follow() {
    const line = document.querySelector('header.bar').getBoundingClientRect().bottom + self.innerHeight * 0.15;
    const isAtEnd = self.scrollY > 0 && Math.ceil(self.scrollY + self.innerHeight) >= document.documentElement.scrollHeight;
    const passed = places.filter((place) => isAtEnd ? place.heading.getBoundingClientRect().top < self.innerHeight
      : place.heading.getBoundingClientRect().top <= line);
    const here = passed.length > 0 ? passed[passed.length - 1].link : null;
    if (here !== shown) {
      shown?.removeAttribute('aria-current');
      here?.setAttribute('aria-current', 'location');
      shown = here;
      bringIntoView(here);
    }
  }

  // Scrolls the contents alone, never the page.
  function bringIntoView(link) {
    if (!link || link.offsetParent === null) {
      return;
    }
    const side = contents();
    const box = side.getBoundingClientRect();
    const place = link.getBoundingClientRect();
    if (place.top < box.top + 40 || place.bottom > box.bottom - 40) {
      side.scrollTop += place.top - box.top - box.height / 3;
    }
  }

  let isWaiting = false;
  self.addEventListener('scroll', () => {
    if (!isWaiting) {
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        follow();
      });
    }
  }, { passive: true });

  bringIntoView(contents().querySelector('[aria-current="page"]'));
  book.onText(collect);

  // A link to a section of this page closes the drawer that it stands in.
  document.addEventListener('click', (event) => {
    const side = event.target.closest('nav.side:popover-open');
    if (side && event.target.closest('a')) {
      side.hidePopover();
    }
  });

  function isTyping(element) {
    return element.closest('input, textarea, select, [contenteditable], pre[tabindex], .wide[tabindex]') !== null;
  }

  const TURNS = { ArrowLeft: 'prev', ArrowRight: 'next' };
  document.addEventListener('keydown', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.isComposing;
    const isElsewhere = isTyping(event.target) || document.querySelector('dialog[open], :popover-open');
    if (!isPlain || isElsewhere || event.defaultPrevented) {
      return;
    }
    if (event.key === '/' || event.key === 's') {
      event.preventDefault();
      book.search.open();
    } else if (event.key in TURNS) {
      document.querySelector('nav.turns a[rel="' + TURNS[event.key] + '"]')?.click();
    }
  });
})();
