package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.Objects;
import java.util.Set;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Section;

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

  private DivisionHtml() {}

  static boolean isDivision(Section section) {
    return Conversion.current().isBook() && section.getLevel() <= 1;
  }

  static String of(Section section) {
    String name = Objects.requireNonNullElse(section.getSectionName(), "chapter");
    boolean isPart = section.getLevel() == 0;
    String kind = KINDS.contains(name) ? name : section.isSpecial() ? "other" : "";
    String title = Html.of("h1", section).block(section.getTitle());
    return Html.of("section")
        .with(Html.AT, Html.at(section))
        .with("class", isPart ? PART : CHAPTER)
        .with(KIND, isPart ? "" : kind)
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
