package io.github.proxmoxbook.book.typography.line;

/** How lines meet the edges of the column. */
public enum Alignment {
  /** Both edges; the last line of a paragraph and lines before a forced break as {@link #START}. */
  JUSTIFY,
  /** The left edge. */
  START,
  /** The right edge. */
  END,
  /** Neither edge. */
  CENTER
}
