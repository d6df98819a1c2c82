package io.github.proxmoxbook.book.edition.pdf.line;

/**
 * What is placed in a line as one: a run of text with even gaps, or an inline picture or box.
 *
 * @param x its left edge from the start of the line's content, in dots
 * @param right its right edge, in dots
 * @param letterSpacing what is added after each of its characters, in dots
 */
record Segment(double x, double right, double letterSpacing) {}
