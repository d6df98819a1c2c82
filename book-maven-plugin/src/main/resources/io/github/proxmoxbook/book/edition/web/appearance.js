// By day, by night, or as the device says. Loaded before the page is shown, so that none is white for a moment.
'use strict';
(() => {
  const KEY = 'book.appearance';
  const STATES = ['system', 'light', 'dark'];

  // Where storing is forbidden, the choice holds for one page.
  let store = null;
  try {
    store = self.localStorage;
  } catch (error) {
    console.info('the choice of colours cannot be kept: ' + error.message);
  }

  function chosen() {
    const state = store && store.getItem(KEY);
    return STATES.includes(state) ? state : 'system';
  }

  function show(state) {
    document.documentElement.dataset.appearance = state;
  }

  show(chosen());
  // Another window of the same book.
  self.addEventListener('storage', (event) => {
    if (event.key === KEY) {
      show(chosen());
      document.dispatchEvent(new Event('book:appearance'));
    }
  });

  self.book = {
    appearance: {
      current: () => document.documentElement.dataset.appearance,
      next() {
        const state = STATES[(STATES.indexOf(this.current()) + 1) % STATES.length];
        if (store) {
          store.setItem(KEY, state);
        }
        show(state);
      },
    },
  };
})();
