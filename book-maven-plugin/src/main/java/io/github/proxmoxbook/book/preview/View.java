package io.github.proxmoxbook.book.preview;

import java.util.Objects;

/**
 * All that pages can ask for at one moment.
 *
 * @param site the site
 * @param problems what is wrong with the book, as JSON for the pages
 * @param problemsId what tells these problems from others
 */
record View(Site site, String problems, String problemsId) {
  View {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(problems, "problems");
    Objects.requireNonNull(problemsId, "problemsId");
  }
}
