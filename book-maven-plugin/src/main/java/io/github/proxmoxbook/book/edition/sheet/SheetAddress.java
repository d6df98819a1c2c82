package io.github.proxmoxbook.book.edition.sheet;

/**
 * An address in a style sheet.
 *
 * @param kind how it is written
 * @param address the address, without quotes and escapes
 * @param start where it begins in the text of the sheet, with {@code url(} or its quote
 * @param end where it ends
 */
record SheetAddress(Kind kind, String address, int start, int end) {
  /** How an address is written. */
  enum Kind {
    /** {@code @import "other.css"} or {@code @import url(other.css)}. */
    IMPORT,
    /** {@code url(…)}. */
    URL,
    /** A string in {@code image-set()}. */
    STRING,
    /** {@code url(} or a string without its end. */
    BROKEN
  }
}
