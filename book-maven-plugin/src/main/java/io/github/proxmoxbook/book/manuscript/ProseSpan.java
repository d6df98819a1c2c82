package io.github.proxmoxbook.book.manuscript;

import java.util.Objects;

/**
 * What a part of a text is.
 *
 * @param kind what it is
 * @param start where it begins, counted from 0
 * @param end where it ends, exclusive
 * @param target the target of a link as it is written; empty for anything else
 */
public record ProseSpan(Kind kind, int start, int end, String target) {
  /** What parts of a text can be. */
  public enum Kind {
    /** The text of a link. */
    LINK,
    /** The words of somebody else within a paragraph: {@code <q>}. */
    QUOTATION,
    /** The title of another work: {@code <cite>}. */
    CITATION
  }

  /** Checks the values. */
  public ProseSpan {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(target, "target");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }
}
