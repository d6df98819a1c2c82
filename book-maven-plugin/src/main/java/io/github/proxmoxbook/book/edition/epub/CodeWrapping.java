package io.github.proxmoxbook.book.edition.epub;

/** What becomes of lines of code that are longer than the screen is wide. */
public enum CodeWrapping {
  /** They go on in the next line, indented. */
  WRAP,
  /** The listing scrolls sideways; on paper-like screens, that page by page, its end is cut off. */
  SCROLL
}
