package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.Objects;
import java.util.Set;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Section;
import org.jsoup.nodes.Element;

/**
 * Parts and chapters of a master document as marked HTML, from which {@link Divisions} are read.
 */
final class DivisionHtml {
  static final String PART = "book-part";
  static final String CHAPTER = "book-chapter";

  /** What kind of chapter it is, in the words of EPUB's structural semantics. */
  static final String KIND = "data-kind";

  /** Whether {@code :sectnums:} was in force. */
  static final String NUMBERED = "data-numbered";

  /** Names of sections that EPUB has, too. */
  private static final Set<String> KINDS =
      Set.of(
          "abstract",
          "acknowledgments",
          "afterword",
          "appendix",
          "bibliography",
          "colophon",
          "conclusion",
          "dedication",
          "epilogue",
          "foreword",
          "glossary",
          "index",
          "introduction",
          "preface",
          "prologue");

  /** Kinds that are not told by the text of a chapter. */
  private static final Set<String> WITHOUT_PLACE = Set.of("appendix", "index", "other");

  private DivisionHtml() {}

  static boolean isDivision(Section section) {
    return Conversion.current().isBook() && section.getLevel() <= 1;
  }

  /** Returns what kind of chapter a section would be; empty for a usual one. */
  static String kind(Section section) {
    String name = Objects.requireNonNullElse(section.getSectionName(), "chapter");
    return KINDS.contains(name) ? name : section.isSpecial() ? "other" : "";
  }

  /**
   * Takes the kinds from the sections of a chapter in a file of its own.
   *
   * @param body the chapter
   * @return the kind of the chapter, if it began with a section that was raised
   */
  static String takeKind(Element body) {
    Element title = body.selectFirst("h1");
    String kind = title == null ? "" : title.attr(KIND);
    body.select("[" + KIND + "]").removeAttr(KIND);
    // What is numbered, and where the index stands, is said by SUMMARY.md.
    return WITHOUT_PLACE.contains(kind) ? "" : kind;
  }

  static String of(Section section) {
    boolean isPart = section.getLevel() == 0;
    String title = Html.of("h1", section).block(section.getTitle());
    return Html.of("section")
        .with(Html.AT, Html.at(section))
        .with("class", isPart ? PART : CHAPTER)
        .with(KIND, isPart ? "" : kind(section))
        .with(NUMBERED, section.isNumbered() ? "true" : "")
        .block(title + section.getContent());
  }

  /** What stands before the first section of a book. */
  static String preface(Block preamble) {
    String title =
        Html.of("h1")
            .with(Html.AT, Html.at(preamble))
            .with("id", "_preface")
            .block(preamble.getTitle());
    return Html.of("section")
        .with(Html.AT, Html.at(preamble))
        .with("class", CHAPTER)
        .with(KIND, "preface")
        .block(title + preamble.getContent());
  }
}
