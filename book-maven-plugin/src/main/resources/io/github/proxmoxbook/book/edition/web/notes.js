// Notes, shown where they are called. Without this script a call leads to the end of the chapter.
'use strict';
(() => {
  const box = book.make('div', { className: 'note-box', popover: 'auto' });
  box.setAttribute('role', 'note');
  box.tabIndex = -1;
  document.body.append(box);

  function fill(note, call) {
    const copy = note.cloneNode(true);
    copy.querySelectorAll('.footnote-backref').forEach((back) => back.remove());
    copy.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
    const place = book.make('a', { href: call.getAttribute('href'), textContent: book.word('note-place') });
    place.addEventListener('click', () => box.hidePopover());
    box.replaceChildren(...copy.childNodes, book.make('p', { className: 'place' }, place));
  }

  // Below the call, or above it where there is no room; never over the edge of the page.
  function put(call) {
    const at = call.getBoundingClientRect();
    const left = Math.min(at.left - 16, document.documentElement.clientWidth - box.offsetWidth - 16);
    const isAbove = at.bottom + box.offsetHeight + 16 > self.innerHeight && at.top > box.offsetHeight + 16;
    const top = isAbove ? at.top - box.offsetHeight - 8 : at.bottom + 8;
    box.style.left = Math.max(left, 16) + self.scrollX + 'px';
    box.style.top = top + self.scrollY + 'px';
  }

  document.addEventListener('click', (event) => {
    const call = event.target.closest('a.note-call');
    const note = call && document.getElementById(decodeURIComponent(call.hash.slice(1)));
    if (!note || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    fill(note, call);
    box.showPopover();
    put(call);
    box.focus();
    box.addEventListener('toggle', () => call.focus({ preventScroll: true }), { once: true });
  });
})();
