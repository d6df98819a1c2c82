package io.github.proxmoxbook.book.reference;

import java.util.Objects;

/**
 * A place of the book that a text mentions: {@code 第7章}. In {@code 第5・6章} there are two.
 *
 * @param kind what is mentioned
 * @param number its number with ASCII digits and full stops, for example {@code 7}, {@code 2.1} or
 *     {@code A}; empty for neighbours
 * @param start where the mention begins in the text, counted from 0
 * @param end where it ends, exclusive
 * @param title the title quoted behind it; empty if there is none
 * @param ownership whose place it is, as far as the words around it tell
 */
public record Mention(
    Kind kind, String number, int start, int end, String title, Ownership ownership) {
  /** What a text can mention. */
  public enum Kind {
    /** 第7章, Chapter 7. */
    CHAPTER,
    /** 第II部, Part II. */
    PART,
    /** 3.2節, Section 3.2. */
    SECTION,
    /** 図2.1, Figure 2.1. */
    FIGURE,
    /** 表2.1, Table 2.1. */
    TABLE,
    /** リスト2.1, Listing 2.1. */
    LISTING,
    /** 付録A, Appendix A. */
    APPENDIX,
    /** 前章. */
    PREVIOUS,
    /** 次章. */
    NEXT
  }

  /** Whose place a mention means. */
  public enum Ownership {
    /** Nothing speaks against this book. */
    OURS,
    /** The words around it name another work, or may do so. */
    FOREIGN
  }

  /** Checks the values. */
  public Mention {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(ownership, "ownership");
  }

  /** Returns whether nothing speaks against its being a place of this book. */
  public boolean isOurs() {
    return ownership == Ownership.OURS;
  }
}
