// Keeps a page up to date with the sources of the book. The server tells what has changed, by
// server-sent events; this script fetches it and puts it in place.

import { patch } from './patch.js';
import { keepPlace } from './place.js';
import { refreshPictures, refreshSheets } from './refresh.js';
import { Overlay } from './overlay.js';

const EVENTS = '/_book/events';
const PROBLEMS = '/_book/problems.json';
const RETRY_MILLIS = 1000;

const overlay = new Overlay();
let build = document.querySelector('meta[name="book-build"]').content;
let problems = '';
let source = null;
let work = Promise.resolve();

/** The page as it was served: scripts may have added to what is shown since. */
let served = fetchPage();

async function fetchPage() {
  const response = await fetch(location.pathname, { cache: 'no-store' });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return { page, moved: response.redirected ? response.url : '' };
}

function buildOf(page) {
  return page.querySelector('meta[name="book-build"]')?.content;
}

/** Does one thing after the other; what fails is shown, and tried again with the next change. */
function next(step) {
  work = work.then(step).catch((error) => {
    console.error(error);
    overlay.say(`The page could not be brought up to date: ${error.message}`);
  });
}

function pathOf(address) {
  const path = decodeURIComponent(new URL(address, location.href).pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

async function updatePage() {
  const before = await served;
  const now = await fetchPage();
  if (now.moved) {
    // The chapter has another name, or is gone: the server knows what comes closest.
    location.replace(now.moved + (pathOf(now.moved) === 'index.html' ? '' : location.hash));
    return;
  }
  served = Promise.resolve(now);
  const added = keepPlace(() => patch(before.page, now.page, document));
  if (added.length > 0) {
    // The scripts of the site set up what is new.
    document.dispatchEvent(new Event('book:text'));
    overlay.say('The page is up to date.');
  }
  overlay.place();
}

/** Shows another build; `changed` are the paths that differ, or null if that is not known. */
async function update(changed, target) {
  const concerns = (address) => changed === null || changed.includes(pathOf(address));
  if (concerns(location.href)) {
    await updatePage();
  }
  await Promise.all([
    refreshSheets(concerns, target),
    refreshPictures(concerns, target),
  ]);
  if (concerns('/assets/search-index.js')) {
    document.dispatchEvent(new Event('book:search'));
  }
  build = target;
  overlay.place();
}

async function loadProblems(id) {
  if (id !== problems) {
    const response = await fetch(PROBLEMS, { cache: 'no-store' });
    overlay.show(await response.json());
    problems = id;
  }
}

function listen() {
  if (source !== null || document.visibilityState === 'hidden') {
    return;
  }
  source = new EventSource(EVENTS);
  source.addEventListener('hello', (event) => {
    const told = JSON.parse(event.data);
    overlay.connected();
    next(() => (told.build === build ? null : update(null, told.build)));
    next(() => loadProblems(told.problems));
  });
  source.addEventListener('site', (event) => {
    const told = JSON.parse(event.data);
    next(() => update(told.from === build ? told.changed : null, told.build));
  });
  source.addEventListener('problems', (event) => {
    next(() => loadProblems(JSON.parse(event.data).problems));
  });
  source.addEventListener('error', () => {
    overlay.disconnected();
    if (source !== null && source.readyState === EventSource.CLOSED) {
      stop();
      setTimeout(listen, RETRY_MILLIS);
    }
  });
}

function stop() {
  source?.close();
  source = null;
}

// A page that nobody sees holds no connection: a browser has six to one server. It asks what has
// changed when it is seen again.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    stop();
  } else {
    listen();
  }
});
addEventListener('pagehide', stop);
addEventListener('pageshow', listen);
next(async () => {
  const first = await served;
  if (buildOf(first.page) !== build) {
    // Changed while it was loaded.
    location.reload();
  }
});
listen();
