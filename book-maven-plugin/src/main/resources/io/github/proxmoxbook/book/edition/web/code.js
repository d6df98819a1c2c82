// Listings: a button that copies them, and a stop for the keyboard where they scroll.
'use strict';
(() => {
  // Of a session at a console only what was typed, without prompts, output and the numbers of remarks.
  function textOf(code) {
    const isSession = code.querySelector('.tok-prompt') !== null;
    const lines = [...code.querySelectorAll('.code-line')]
      .filter((line) => !isSession || line.querySelector('.tok-prompt') !== null || isContinued(line));
    const text = (lines.length > 0 ? lines : [code]).map(typed).join('');
    return isSession ? text.replace(/\n+$/, '') : text.replace(/\n$/, '');
  }

  // A command that goes on in the next line, which has neither prompt nor is output.
  function isContinued(line) {
    return line.querySelector('.tok-output') === null && /\\\s*$/.test(line.previousElementSibling?.textContent ?? '');
  }

  function typed(line) {
    const copy = line.cloneNode(true);
    copy.querySelectorAll('.tok-prompt, .conum').forEach((sign) => sign.remove());
    return copy.textContent;
  }

  function addButton(pre) {
    const button = book.make('button', { type: 'button', className: 'copy' });
    function show(state) {
      button.replaceChildren(book.icon(state === 'copied' ? 'done' : 'copy'));
      button.classList.toggle('done', state === 'copied');
      button.title = book.word(state);
      button.setAttribute('aria-label', book.word(state));
    }
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(textOf(pre.querySelector('code') ?? pre));
      show('copied');
      setTimeout(() => show('copy'), 2000);
    });
    show('copy');
    const box = book.make('div', { className: 'code-box' });
    pre.replaceWith(box);
    box.append(pre, button);
  }

  function name(element) {
    const caption = element.closest('figure')?.querySelector('figcaption') ?? element.querySelector('caption');
    return caption ? caption.textContent : book.word(element.matches('pre') ? 'code' : 'table');
  }

  // WCAG 2.1.1: what scrolls must scroll by the keyboard, too.
  const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => {
    if (target.scrollWidth > target.clientWidth) {
      target.tabIndex = 0;
      target.setAttribute('role', 'group');
      target.setAttribute('aria-label', name(target));
    } else {
      ['tabindex', 'role', 'aria-label'].forEach((attribute) => target.removeAttribute(attribute));
    }
  }));

  book.onText((article) => {
    article.querySelectorAll('pre, .wide').forEach((element) => sizes.observe(element));
    if (navigator.clipboard) {
      article.querySelectorAll('pre:not(.code-box > pre)').forEach(addButton);
    }
  });
})();
