package io.github.proxmoxbook.book.edition.epub;

/** What becomes of lines of code that are longer than the screen is wide. */
public enum CodeWrapping {
  /** They go on in the next line, indented. */
  WRAP,
  /** The listing scrolls in a box of its own, which no reading system continues on another page. */
  SCROLL
}
