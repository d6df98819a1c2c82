package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.manuscript.Matter;
import java.util.List;
import java.util.Locale;

/**
 * What a chapter is for the reading system (EPUB 3 Structural Semantics Vocabulary 1.1) and for
 * assistive technology (DPUB-ARIA 1.1).
 *
 * @param type the structural semantics
 * @param role the role; empty where there is none for it
 */
record ChapterType(String type, String role) {
  /** What chapters without a number are called, each with its words in the labels. */
  private static final List<String> NAMED =
      List.of(
          "foreword",
          "preface",
          "introduction",
          "acknowledgments",
          "dedication",
          "afterword",
          "glossary",
          "bibliography",
          "appendix");

  static ChapterType of(EditionChapter chapter, Matter matter, Labels labels) {
    if (!chapter.kind().isEmpty()) {
      return named(chapter.kind());
    }
    if (matter == Matter.MAIN) {
      return new ChapterType("chapter", "doc-chapter");
    }
    String title = chapter.title().toLowerCase(Locale.ROOT);
    for (String name : NAMED) {
      if (labels.titles(name).anyMatch(w -> title.startsWith(w.toLowerCase(Locale.ROOT)))) {
        return named(name);
      }
    }
    return matter == Matter.BACK ? named("appendix") : new ChapterType("frontmatter", "");
  }

  private static ChapterType named(String name) {
    return new ChapterType(name, "doc-" + name);
  }

  /** Returns the structural semantics of a matter of the book. */
  static String matter(Matter matter) {
    return switch (matter) {
      case FRONT -> "frontmatter";
      case MAIN -> "bodymatter";
      case BACK -> "backmatter";
    };
  }
}
