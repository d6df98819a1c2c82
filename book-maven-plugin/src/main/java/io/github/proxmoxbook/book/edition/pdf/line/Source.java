package io.github.proxmoxbook.book.edition.pdf.line;

/**
 * Where in the inline content of a box a piece comes from.
 *
 * @param item the index of the inline box or the picture
 * @param start where its characters start in the text of the item
 * @param end where they end; {@code start} for a picture
 */
record Source(int item, int start, int end) {}
