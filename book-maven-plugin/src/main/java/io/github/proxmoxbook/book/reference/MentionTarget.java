package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.Part;
import java.util.Objects;
import java.util.Optional;

/** Where a mention leads. */
public sealed interface MentionTarget {
  /**
   * A chapter of this book, or a place in it.
   *
   * @param chapter the chapter
   * @param anchor the place; empty for the chapter as a whole
   */
  record InBook(Chapter chapter, Optional<Anchor> anchor) implements MentionTarget {
    /** Checks the values. */
    public InBook {
      Objects.requireNonNull(chapter, "chapter");
      Objects.requireNonNull(anchor, "anchor");
    }
  }

  /**
   * A part of this book.
   *
   * @param part the part
   */
  record OfPart(Part part) implements MentionTarget {}

  /**
   * It is in order, or nobody can tell: a draft, a number that the author set by hand, another
   * work. Nothing is said and nothing is linked.
   */
  record Unlinked() implements MentionTarget {}

  /**
   * This book has no such place.
   *
   * @param rule the rule that it breaks
   * @param message what is wrong
   * @param hint what was probably meant
   */
  record Missing(MentionRule rule, String message, String hint) implements MentionTarget {}
}
