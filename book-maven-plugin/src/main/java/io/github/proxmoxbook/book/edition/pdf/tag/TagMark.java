package io.github.proxmoxbook.book.edition.pdf.tag;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jsoup.nodes.Element;

/**
 * What an element is to be in the tag tree where the typesetter would make a Div or a Span of it.
 * It takes no wish for a tag, but carries a title over as an alternative text: there the wish
 * travels, until {@link StructureTags} fulfils and removes it.
 */
public enum TagMark {
  /**
   * A line of code: Code, in a paragraph of its own, since Code is inline (ISO 32000-1, 14.8.4.4).
   */
  CODE_LINE,
  /** The caption of a figure or a listing, which is no element of its own to the typesetter. */
  CAPTION,
  /** A list of descriptions (ISO 32000-1, table 336), of terms and descriptions. */
  LIST,
  /** The term that such a list describes: its label. */
  TERM,
  /** What such a list says of a term. */
  DESCRIPTION,
  /** The foot of a table, which is set once, behind all other rows, as if it were a body. */
  FOOT,
  /** A reference: says where something else stands (ISO 32000-1, table 338). */
  REFERENCE,
  /** A formula, which the typesetter takes for a figure (ISO 32000-1, table 340). */
  FORMULA,
  /** Nothing: its text is there for the eye only. */
  ARTIFACT;

  // A private use character, which no author's title begins with.
  private static final String PREFIX = "\uF8F0tag ";

  /**
   * Puts the wish on an element of the printed document.
   *
   * @param element the element; a title that it has is lost
   */
  public void put(Element element) {
    element.attr("title", PREFIX + name());
  }

  /**
   * Asks for a formula where a picture stands.
   *
   * @param picture the picture
   * @param words what is said in place of it
   */
  public static void putFormula(Element picture, String words) {
    picture.attr("alt", PREFIX + FORMULA.name() + " " + words);
  }

  /** Puts the wish on an element of the tag tree. */
  void put(PDStructureElement element) {
    element.setAlternateDescription(PREFIX + name());
  }

  static Optional<TagMark> of(String alternative) {
    if (alternative == null || !alternative.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String wish = alternative.substring(PREFIX.length());
    int end = wish.indexOf(' ');
    return Optional.of(valueOf(end < 0 ? wish : wish.substring(0, end)));
  }

  /** Returns the words that come with a wish; nothing without any. */
  static String words(String alternative) {
    int end = alternative.indexOf(' ', PREFIX.length());
    return end < 0 ? "" : alternative.substring(end + 1);
  }
}
