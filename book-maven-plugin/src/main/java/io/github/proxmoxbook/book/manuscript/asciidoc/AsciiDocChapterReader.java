package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.manuscript.ChapterReader;
import io.github.proxmoxbook.book.manuscript.MasterReader;
import io.github.proxmoxbook.book.manuscript.Part;
import io.github.proxmoxbook.book.manuscript.kept.AskedFiles;
import io.github.proxmoxbook.book.manuscript.kept.BackgroundWork;
import io.github.proxmoxbook.book.manuscript.kept.CodeVersion;
import io.github.proxmoxbook.book.manuscript.kept.KeptResults;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads a chapter in AsciiDoc, or a whole book from one master document, as Asciidoctor reads it,
 * into the form that Markdown becomes, too.
 *
 * <p>What is read is a function of the chapter, the files that it includes, and the attributes, so
 * it is kept and Asciidoctor is not asked again. Only the time of a build that no POM states can be
 * one of an earlier build.
 *
 * <p>Nothing outside of the book's root is read, also not through a symbolic link, and nothing is
 * fetched. Extensions on the class path, highlighters and {@code docinfo} are not used.
 *
 * <p>The title is that of the document ({@code =}). A chapter without one whose first section is
 * above all others is read as if that were its title. Sections get Asciidoctor's ids; figures,
 * tables and listings with a title are numbered, and have the ids of Markdown where they are given
 * none. The editions fill in the words of references that have none, those of a {@code reftext}
 * before any others. Beyond AsciiDoc there are ruby ({@code {漢字|かんじ}}) and readings of terms of the
 * index ({@code ((語|ご))}), and line breaks between Japanese characters are closed up.
 *
 * <p>Formulas become MathML; sound and film in files are left out, which is reported. Of HTML that
 * is passed through remains what remains of it in Markdown; its tags are balanced.
 */
public final class AsciiDocChapterReader implements ChapterReader, MasterReader {
  private static final List<String> ENDINGS = List.of(".adoc", ".asciidoc", ".asc");

  /** All readers of a process share it, since there is one Asciidoctor. */
  private static final BackgroundWork<ConvertedDocument> ENGINE =
      new BackgroundWork<>("asciidoctor");

  /**
   * Attributes that begin so tell of the edition. The date and the commit among them change often,
   * so they count only for chapters that may ask for one.
   */
  private static final String EDITION = "book-";

  private final BookRoot root;
  private final Map<String, String> attributes;
  private final CodeVersion code;
  private final KeptResults<ConvertedDocument> results;

  /**
   * Creates a reader that keeps nothing. This costs nothing, Asciidoctor is started with the first
   * chapter.
   *
   * @param root the book's root
   * @param attributes attributes of every chapter, by their names; one whose value ends with
   *     {@code @} can be changed in a chapter
   */
  public AsciiDocChapterReader(BookRoot root, Map<String, String> attributes) {
    this(root, attributes, Optional.empty(), () -> "");
  }

  /**
   * Creates a reader that keeps what becomes of each chapter until the chapter, a file for which it
   * asks, an attribute, Asciidoctor or the plugin changes. So long Asciidoctor is not started.
   *
   * @param root the book's root
   * @param attributes attributes of every chapter, by their names; one whose value ends with
   *     {@code @} can be changed in a chapter
   * @param folder where chapters are kept; it need not exist
   * @param code the code of the plugin
   */
  public AsciiDocChapterReader(
      BookRoot root, Map<String, String> attributes, Path folder, CodeVersion code) {
    this(root, attributes, Optional.of(folder), code);
  }

  private AsciiDocChapterReader(
      BookRoot root, Map<String, String> attributes, Optional<Path> folder, CodeVersion code) {
    this.root = Objects.requireNonNull(root, "root");
    this.attributes = new TreeMap<>(attributes);
    this.code = Objects.requireNonNull(code, "code");
    this.results = new KeptResults<>(root, folder, ConvertedDocument.CODEC, ENGINE);
  }

  @Override
  public boolean accepts(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public void prepare(SourceText text, Path source) throws IOException {
    begin(text, source, false);
  }

  private void begin(SourceText text, Path source, boolean isBook) throws IOException {
    results.begin(
        name(source), key(text, source, isBook), files -> convert(text, source, isBook, files));
  }

  /** Asciidoctor is not started for a title of plain words. */
  @Override
  public String title(SourceText text, Path source, ChapterNumber number) throws IOException {
    Optional<String> plain = PlainTitle.of(text.text());
    return plain.isPresent() ? plain.get() : converted(text, source, false).chapter().title();
  }

  @Override
  public boolean isMaster(SourceText text) {
    return DocumentHeader.isOfBook(text.lines());
  }

  @Override
  public List<Part> readBook(SourceText text, Path source, Consumer<Problem> problems)
      throws IOException {
    ConvertedDocument converted = converted(text, source, true);
    converted.problems().forEach(problems);
    return converted.parts();
  }

  @Override
  public void prepareBook(SourceText text, Path source) throws IOException {
    begin(text, source, true);
  }

  @Override
  public Chapter read(
      SourceText text, Path source, ChapterNumber number, Consumer<Problem> problems)
      throws IOException {
    ConvertedDocument converted = converted(text, source, false);
    converted.problems().forEach(problems);
    return converted.chapter().withNumber(number);
  }

  private ConvertedDocument converted(SourceText text, Path source, boolean isBook)
      throws IOException {
    return results.get(
        name(source), key(text, source, isBook), files -> convert(text, source, isBook, files));
  }

  private ConvertedDocument convert(
      SourceText text, Path source, boolean isBook, AskedFiles files) {
    return ConvertedDocument.of(text, source, isBook, attributes, files);
  }

  private String name(Path source) {
    return root.display(source);
  }

  /** Everything that a chapter depends on but the files for which it asks. */
  private String key(SourceText text, Path source, boolean isBook) throws IOException {
    Fingerprint key =
        new Fingerprint()
            .add("code", code.digest())
            .add("asciidoctor", AsciidoctorVersion.text())
            .add("root", root.path())
            // {docfile} and {docdir} are the names of this machine.
            .add("source", source)
            .add("file", text.file())
            .add("book", isBook)
            .add("text", text.text());
    boolean mayTell = text.text().contains(EDITION) || text.text().contains("include::");
    attributes.forEach(
        (name, value) -> {
          if (mayTell || !name.startsWith(EDITION)) {
            key.add(name, value);
          }
        });
    return key.value();
  }
}
