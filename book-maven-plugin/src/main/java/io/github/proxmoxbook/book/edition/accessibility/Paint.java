package io.github.proxmoxbook.book.edition.accessibility;

import io.github.proxmoxbook.book.diagram.css.CssColor;

/**
 * What a text or its ground is painted with.
 *
 * @param kind who decides
 * @param color the colour if the book decides, with its alpha
 * @param place where the book says so
 */
record Paint(Kind kind, CssColor color, Place place) {
  /** Who decides on a colour. */
  enum Kind {
    /** The reader: nothing is set, or what is set lets the reader's page through. */
    READER,
    /** The book. */
    BOOK,
    /** Nobody knows: a picture, a gradient, or a value that is not understood. */
    UNKNOWN
  }

  private static final Place NOWHERE = new Place("", 0, 0);

  static final Paint READERS = new Paint(Kind.READER, Contrast.NONE, NOWHERE);
  static final Paint UNKNOWN = new Paint(Kind.UNKNOWN, Contrast.NONE, NOWHERE);

  static Paint of(CssColor color, Place place) {
    return new Paint(Kind.BOOK, color, place);
  }

  boolean isKnown() {
    return kind != Kind.UNKNOWN;
  }

  boolean isOfBook() {
    return kind == Kind.BOOK;
  }
}
