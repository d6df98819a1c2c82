// Loads style sheets and pictures again whose files have changed, and shows them when they are
// there, so that nothing flickers.

/** Still relative, as it was written: only what stands behind the question mark differs. */
function renewed(address, build) {
  return `${address.replace(/\?.*/, '')}?${build}`;
}

function isOurs(address) {
  return new URL(address, location.href).origin === location.origin;
}

export async function refreshSheets(concerns, build) {
  const links = [...document.querySelectorAll('link[rel~="stylesheet"]')].filter(
    (link) => isOurs(link.href) && concerns(link.href),
  );
  await Promise.all(links.map((link) => refreshSheet(link, build)));
}

function refreshSheet(link, build) {
  return new Promise((done) => {
    const fresh = link.cloneNode();
    fresh.setAttribute('href', renewed(link.getAttribute('href'), build));
    const finish = () => {
      link.remove();
      done();
    };
    fresh.addEventListener('load', finish);
    fresh.addEventListener('error', finish);
    link.after(fresh);
  });
}

export async function refreshPictures(concerns, build) {
  const pictures = [...document.querySelectorAll('img[src]')].filter(
    (picture) => isOurs(picture.src) && concerns(picture.src),
  );
  await Promise.all(pictures.map((picture) => refreshPicture(picture, build)));
}

async function refreshPicture(picture, build) {
  const address = renewed(picture.getAttribute('src'), build);
  const fresh = new Image();
  fresh.src = address;
  try {
    await fresh.decode();
  } catch {
    // It cannot be shown as it is now: the browser shows its description, as readers would see.
  }
  picture.setAttribute('src', address);
}
