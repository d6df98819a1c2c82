package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.diagram.Diagram;
import io.github.proxmoxbook.book.diagram.DiagramConverter;
import io.github.proxmoxbook.book.diagram.DiagramOptions;
import io.github.proxmoxbook.book.diagram.DiagramResult;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.BookSize;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.LinkResolver;
import io.github.proxmoxbook.book.manuscript.LinkTarget;
import io.github.proxmoxbook.book.manuscript.Reference;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.progress.Progress;
import io.github.proxmoxbook.book.reference.MentionChecker;
import io.github.proxmoxbook.book.reference.ReferenceChecker;
import io.github.proxmoxbook.book.typography.BookFonts;
import io.github.proxmoxbook.book.typography.FontFace;
import io.github.proxmoxbook.book.typography.FontMissingException;
import io.github.proxmoxbook.book.typography.FontResolver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sources of a book, read once: manuscript, fonts and diagrams. */
public final class EditionSources {
  private final BookRoot root;
  private final Optional<Book> book;
  private final BookFonts fonts;
  private final List<Diagram> diagrams;
  private final List<Problem> problems;
  private final boolean linkMentions;

  private EditionSources(
      BookRoot root,
      Optional<Book> book,
      BookFonts fonts,
      List<Diagram> diagrams,
      List<Problem> problems,
      boolean linkMentions) {
    this.root = root;
    this.book = book;
    this.fonts = fonts;
    this.diagrams = diagrams;
    this.problems = List.copyOf(problems);
    this.linkMentions = linkMentions;
  }

  /**
   * Reads the sources; diagrams that changed are converted.
   *
   * @param options where everything lies
   * @return the sources
   * @throws FontMissingException if the book requires a font that is nowhere
   * @throws IOException if a file cannot be read or written
   */
  public static EditionSources read(EditionOptions options)
      throws FontMissingException, IOException {
    return read(options, Progress.NONE);
  }

  /**
   * Reads the sources and tells how far it is; diagrams that changed are converted.
   *
   * @param options where everything lies
   * @param progress is told of each chapter and diagram
   * @return the sources
   * @throws FontMissingException if the book requires a font that is nowhere
   * @throws IOException if a file cannot be read or written
   */
  public static EditionSources read(EditionOptions options, Progress progress)
      throws FontMissingException, IOException {
    List<Problem> problems = new ArrayList<>();
    BookRoot root = new BookRoot(options.root());
    Optional<Book> book =
        new BookReader(root, options.readers(), progress).read(options.manuscript(), problems::add);
    if (book.isPresent()) {
      problems.addAll(new ReferenceChecker(book.get(), root, options.diagrams()).check());
      problems.addAll(new MentionChecker(book.get()).check());
    }
    BookFonts fonts = new FontResolver(options.fonts()).resolve();
    DiagramResult converted =
        new DiagramConverter(diagramOptions(options, fonts), progress).convert();
    problems.addAll(converted.problems());
    return new EditionSources(
        root, book, fonts, converted.diagrams(), problems, options.linkMentions());
  }

  /**
   * Returns how the diagrams of a book are converted; the same for every goal, so that each is
   * converted once.
   *
   * @param options where everything lies
   * @param fonts the fonts of the build
   * @return the options of the conversion
   */
  public static DiagramOptions diagramOptions(EditionOptions options, BookFonts fonts) {
    return new DiagramOptions(
        options.diagrams(),
        options.diagramOutput(),
        options.root(),
        options.pngScale(),
        fonts,
        Runtime.getRuntime().availableProcessors(),
        options.lint());
  }

  /** Returns what is wrong with the sources. */
  public List<Problem> problems() {
    return problems;
  }

  /** Returns how much the book holds; only if there is one. */
  public BookSize size() {
    return BookSize.of(book.orElseThrow());
  }

  /** Returns the fonts of the build. */
  public BookFonts fonts() {
    return fonts;
  }

  /** Returns whether there is a manuscript to make an edition from. */
  public boolean hasBook() {
    return book.isPresent();
  }

  /**
   * Adds everything that the editions depend on.
   *
   * @param fingerprint the fingerprint to add to
   * @return the same fingerprint
   * @throws IOException if a file cannot be read
   */
  public Fingerprint addTo(Fingerprint fingerprint) throws IOException {
    Book read = book.orElseThrow();
    LinkResolver links = new LinkResolver(read, root);
    fingerprint.add("linkMentions", linkMentions);
    fingerprint.addFile(read.order());
    for (Chapter chapter : read.chapters()) {
      fingerprint.add("chapter", chapter.file()).addFile(chapter.source());
      // What a chapter includes, and attributes of the POM, are seen only in what it becomes.
      fingerprint.add("body", chapter.body()).add("index", chapter.index());
      chapter.anchors().forEach(anchor -> fingerprint.add("words", anchor.words()));
      for (Reference reference : chapter.references()) {
        if (reference.kind() == Reference.Kind.IMAGE
            && links.resolve(chapter, reference.target()) instanceof LinkTarget.InFile image) {
          fingerprint.addFile(image.file());
        }
      }
    }
    for (Diagram diagram : diagrams) {
      fingerprint.add("diagram", root.display(diagram.source()));
      fingerprint.addFile(diagram.svg()).addFile(diagram.pdf()).addFile(diagram.png());
    }
    for (FontFace face : fonts.all()) {
      fingerprint.add("font", face.family() + " " + face.weight()).addFile(face.file());
    }
    return fingerprint;
  }

  /**
   * Builds the content of the editions with the words of their language.
   *
   * @param metadata what they say about themselves
   * @return the content
   * @throws IOException if the file system cannot tell whether a file exists
   */
  public EditionContent content(EditionMetadata metadata) throws IOException {
    return content(metadata, Labels.of(metadata.language()));
  }

  /**
   * Builds the content of the editions with words of the book's own.
   *
   * @param metadata what they say about themselves
   * @param labels the words that they add to the author's
   * @return the content
   * @throws IOException if the file system cannot tell whether a file exists
   */
  public EditionContent content(EditionMetadata metadata, Labels labels) throws IOException {
    return new EditionBuilder(book.orElseThrow(), root, diagrams, metadata, labels, linkMentions)
        .build();
  }
}
