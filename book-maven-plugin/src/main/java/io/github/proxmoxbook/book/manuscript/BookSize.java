package io.github.proxmoxbook.book.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much a book holds. Drafts count for nothing.
 *
 * @param chapters its chapters
 * @param characters the characters of their texts, without spaces and markup
 * @param words the words of their texts, where spaces part them
 * @param figures the pictures with a caption
 * @param tables the tables with a caption
 * @param listings the pieces of code with a title
 */
public record BookSize(
    int chapters, int characters, int words, int figures, int tables, int listings) {
  /** Languages that are written without spaces, so that only characters can be counted. */
  private static final Set<String> SPACELESS = Set.of("ja", "zh");

  /**
   * Measures a book.
   *
   * @param book the book
   * @return its size
   */
  public static BookSize of(Book book) {
    List<ChapterSize> sizes = book.chapters().stream().map(ChapterSize::of).toList();
    return new BookSize(
        sizes.size(),
        sizes.stream().mapToInt(ChapterSize::characters).sum(),
        sizes.stream().mapToInt(ChapterSize::words).sum(),
        sizes.stream().mapToInt(ChapterSize::figures).sum(),
        count(book, Anchor.Kind.TABLE),
        count(book, Anchor.Kind.LISTING));
  }

  private static int count(Book book, Anchor.Kind kind) {
    return (int)
        book.chapters().stream()
            .flatMap(chapter -> chapter.anchors().stream())
            .filter(anchor -> anchor.kind() == kind)
            .count();
  }

  /**
   * Returns the size for people.
   *
   * @param language the language of the book as a BCP 47 tag
   * @return for example {@code 12 chapters, 184,203 characters, 57 figures, 1 table, 120 listings};
   *     words in place of characters where the language parts them
   */
  public String text(String language) {
    String primary = Locale.forLanguageTag(language).getLanguage();
    String length =
        SPACELESS.contains(primary) ? counted(characters, "character") : counted(words, "word");
    return String.join(
        ", ",
        counted(chapters, "chapter"),
        length,
        counted(figures, "figure"),
        counted(tables, "table"),
        counted(listings, "listing"));
  }

  private static String counted(int count, String word) {
    return String.format(Locale.ROOT, "%,d %s%s", count, word, count == 1 ? "" : "s");
  }
}
