package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.sheet.AssetRule;
import io.github.proxmoxbook.book.edition.sheet.SheetFile;
import io.github.proxmoxbook.book.edition.sheet.SheetReader;
import io.github.proxmoxbook.book.edition.sheet.SheetUse;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The book's own style sheets for the site, which come after the theme.
 *
 * @param files the sheets with the pictures, fonts and further sheets that they name, each once
 * @param links the sheets that each page links, in this order
 * @param sources the files of the book that all this was read from
 * @param problems what is wrong with the sheets
 */
public record WebStyles(
    List<WebFile> files, List<String> links, List<Path> sources, List<Problem> problems) {
  /** No style sheets but the theme. */
  public static final WebStyles NONE = new WebStyles(List.of(), List.of(), List.of(), List.of());

  private static final SheetUse USE =
      new SheetUse("styles/", AssetRule.WEB_STYLE_RESOURCE, "the site", "htmlStyleSheets");

  /** Copies the lists. */
  public WebStyles {
    files = List.copyOf(files);
    links = List.copyOf(links);
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }

  /**
   * Reads the sheets.
   *
   * @param root the book's root, which the sheets must not lead out of
   * @param own the sheets in their order; absolute paths
   * @return the sheets; those with problems are there as far as they go
   * @throws IOException if a file cannot be read
   */
  public static WebStyles read(BookRoot root, List<Path> own) throws IOException {
    SheetReader reader = new SheetReader(root, USE);
    List<String> links = new ArrayList<>();
    for (Path sheet : own) {
      Optional<String> href = reader.read(sheet.toAbsolutePath().normalize());
      href.filter(name -> !links.contains(name)).ifPresent(links::add);
    }
    List<WebFile> files = reader.files().stream().map(WebStyles::webFile).toList();
    return new WebStyles(files, links, reader.sources(), reader.problems());
  }

  private static WebFile webFile(SheetFile file) {
    return file.copied().isPresent()
        ? new WebFile(file.href(), file.mediaType(), new WebFile.Copy(file.copied().get()))
        : WebFile.sheet(file.href(), file.css());
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
}
