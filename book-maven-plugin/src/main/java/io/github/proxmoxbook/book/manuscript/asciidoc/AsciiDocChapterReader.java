package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.manuscript.ChapterReader;
import io.github.proxmoxbook.book.manuscript.MasterReader;
import io.github.proxmoxbook.book.manuscript.Part;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads a chapter in AsciiDoc, or a whole book from one master document, as Asciidoctor reads it,
 * into the form that Markdown becomes, too.
 *
 * <p>What is read is a function of the chapter, the files that it includes, and the attributes.
 * Nothing outside of the book's root is read, also not through a symbolic link, and nothing is
 * fetched. Extensions on the class path, highlighters and {@code docinfo} are not used.
 *
 * <p>The title is that of the document ({@code =}). A chapter without one whose first section is
 * above all others is read as if that were its title. Sections get Asciidoctor's ids; figures,
 * tables and listings with a title are numbered, and have the ids of Markdown where they are given
 * none. References without words get those of the editions, but for a {@code reftext} in the same
 * chapter. Beyond AsciiDoc there are ruby ({@code {漢字|かんじ}}) and readings of terms of the index
 * ({@code ((語|ご))}), and line breaks between Japanese characters are closed up.
 *
 * <p>Formulas are shown as their source, sound and film are left out; both are reported. Of HTML
 * that is passed through remains what remains of it in Markdown.
 */
public final class AsciiDocChapterReader implements ChapterReader, MasterReader {
  private static final List<String> ENDINGS = List.of(".adoc", ".asciidoc", ".asc");

  /** A line of the header, which ends with the first empty line behind the title. */
  private static final Pattern DOCTYPE =
      Pattern.compile(
          "\\A(?:(?!=\\s).*\\R)*+(?:=\\s.*\\R)?(?:.+\\R)*?:doctype:\\s+book\\s*(?:\\R|\\z)");

  private final BookRoot root;
  private final Map<String, String> attributes;

  /**
   * Creates a reader; this costs nothing, Asciidoctor is started with the first chapter.
   *
   * @param root the book's root
   * @param attributes attributes of every chapter, by their names; one whose value ends with
   *     {@code @} can be changed in a chapter
   */
  public AsciiDocChapterReader(BookRoot root, Map<String, String> attributes) {
    this.root = Objects.requireNonNull(root, "root");
    this.attributes = Map.copyOf(attributes);
  }

  @Override
  public boolean accepts(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /** Asciidoctor is not started for a title of plain words. */
  @Override
  public String title(SourceText text, Path source, ChapterNumber number) {
    return PlainTitle.of(text.text())
        .orElseGet(() -> ChapterReader.super.title(text, source, number));
  }

  @Override
  public Chapter read(
      SourceText text, Path source, ChapterNumber number, Consumer<Problem> problems) {
    Conversion conversion = new Conversion(text, source, false, root, problems);
    DocumentReading document = DocumentReading.of(conversion, attributes);
    String title = ChapterTitle.of(document.body(), document.marks(), problems);
    String kind = DivisionHtml.takeKind(document.body());
    return document.chapter(document.body(), 0, number, kind, title);
  }

  @Override
  public boolean isMaster(SourceText text) {
    return DOCTYPE.matcher(text.text()).find();
  }

  @Override
  public List<Part> readBook(SourceText text, Path source, Consumer<Problem> problems) {
    Conversion conversion = new Conversion(text, source, true, root, problems);
    DocumentReading document = DocumentReading.of(conversion, attributes);
    return new Divisions(document, conversion.sources()).parts();
  }
}
