package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Location;
import java.util.List;
import java.util.Objects;

/**
 * A piece of running text without its markup: a paragraph, a heading, an item of a list, a cell of
 * a table, a caption. Each of its characters knows its place in the source.
 *
 * <p>Ruby and index terms are there as readers see them first, without the reading. Code, pictures,
 * bare addresses and links whose text the editions fill in are {@link #MASK}; a line break of the
 * source is a space between Latin words and nothing between Japanese characters, one that readers
 * see is {@code \n}.
 *
 * @param kind what the text is
 * @param level the level of a heading, 1 to 6; 0 for anything else
 * @param quotation whether it stands in a quotation
 * @param text the text
 * @param spans what parts of it are, in order of their beginnings
 * @param places where it stands
 */
public record ProseBlock(
    Kind kind,
    int level,
    Quotation quotation,
    String text,
    List<ProseSpan> spans,
    ProsePlaces places) {
  /** Stands for each character that is no prose; no source text can hold it. */
  public static final char MASK = '\uFFFF';

  /** What a block of prose is. */
  public enum Kind {
    /** A heading. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** The text of an item of a list. */
    LIST_ITEM,
    /** The text of a cell of a table. */
    TABLE_CELL,
    /** The caption of a figure or a table, or the title of a listing. */
    CAPTION
  }

  /** Whose words a block holds. */
  public enum Quotation {
    /** The author's. */
    NONE,
    /** It is set as a quotation, but does not say of what. */
    UNSOURCED,
    /** It is set as a quotation, and says of what: {@code <cite>}, or a last line 「— 出典」. */
    SOURCED
  }

  /** Checks the values. */
  public ProseBlock {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(text, "text");
    spans = List.copyOf(spans);
    Objects.requireNonNull(places, "places");
  }

  /**
   * Returns where a character stands.
   *
   * @param offset its place in the text, counted from 0; up to the length of the text
   * @return the location
   */
  public Location at(int offset) {
    return places.at(offset);
  }
}
