package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.sheet.AssetRule;
import io.github.proxmoxbook.book.edition.sheet.SheetFile;
import io.github.proxmoxbook.book.edition.sheet.SheetReader;
import io.github.proxmoxbook.book.edition.sheet.SheetScanner;
import io.github.proxmoxbook.book.edition.sheet.SheetUse;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The style sheets of an EPUB: the theme, then the book's own, each a file of its own, with the
 * pictures, fonts and further sheets that they name. All lie in one folder.
 *
 * @param files the sheets and what they name, each once; the paths count from the package document
 * @param links the sheets that each page links, in this order
 * @param strings the text that the sheets may add to pages, such as {@code content: "→"}
 * @param sources the files of the book that all this was read from
 * @param origins from which file of the book, named from its root, each of its own sheets was read
 *     line by line
 * @param problems what is wrong with the book's own sheets
 */
public record EpubStyles(
    List<EpubFile> files,
    List<String> links,
    String strings,
    List<Path> sources,
    Map<String, String> origins,
    List<Problem> problems) {
  /** The folder of all style sheets, with {@code /} at its end. */
  static final String FOLDER = "styles/";

  /** The name of the style sheet that is made where fonts are embedded. */
  static final String FONTS = "fonts.css";

  private static final String THEME = "theme.css";

  private static final SheetUse USE =
      new SheetUse(FOLDER, AssetRule.STYLE_RESOURCE, "an EPUB", "epubStyleSheets");

  /** Copies the lists. */
  public EpubStyles {
    files = List.copyOf(files);
    links = List.copyOf(links);
    sources = List.copyOf(sources);
    origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    problems = List.copyOf(problems);
  }

  /**
   * Reads the sheets.
   *
   * @param root the book's root, which the sheets must not lead out of
   * @param own the book's own sheets, in their order; absolute paths
   * @return the sheets; those with problems are there as far as they go
   * @throws IOException if a file cannot be read
   */
  public static EpubStyles read(BookRoot root, List<Path> own) throws IOException {
    SheetReader reader = new SheetReader(root, USE);
    List<EpubFile> files = new ArrayList<>();
    List<String> links = new ArrayList<>();
    String theme = theme();
    files.add(EpubFile.sheet(reader.reserve(THEME), theme));
    links.add(FOLDER + THEME);
    reader.reserve(FONTS);
    for (Path sheet : own) {
      Optional<String> href = reader.read(sheet.toAbsolutePath().normalize());
      href.filter(name -> !links.contains(name)).ifPresent(links::add);
    }
    reader.files().forEach(file -> files.add(epubFile(file)));
    String strings = new SheetScanner(theme).strings() + reader.strings();
    return new EpubStyles(
        files, links, strings, reader.sources(), reader.origins(), reader.problems());
  }

  private static EpubFile epubFile(SheetFile file) {
    return file.copied().isPresent()
        ? EpubFile.of(file.href(), file.mediaType(), file.copied().get())
        : EpubFile.sheet(file.href(), file.css());
  }

  /**
   * Adds everything that the style sheets depend on.
   *
   * @param fingerprint the fingerprint to add to
   * @return the same fingerprint
   * @throws IOException if a file cannot be read
   */
  public Fingerprint addTo(Fingerprint fingerprint) throws IOException {
    for (Path source : sources) {
      fingerprint.addFile(source);
    }
    return fingerprint;
  }

  private static String theme() throws IOException {
    try (InputStream in = EpubStyles.class.getResourceAsStream(THEME)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
