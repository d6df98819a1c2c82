package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.edition.accessibility.AccessibilityCheck;
import io.github.proxmoxbook.book.edition.accessibility.AccessibilityFinding;
import io.github.proxmoxbook.book.edition.accessibility.PackageFiles;
import io.github.proxmoxbook.book.problem.EntryPlaces;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a finished EPUB with the checks of {@code edition.accessibility}. */
final class EpubAccessibility {
  private final EditionFile edition;
  private final EntryPlaces places;

  EpubAccessibility(EditionFile edition, EntryPlaces places) {
    this.edition = edition;
    this.places = places;
  }

  /**
   * Reads the style sheets and content documents.
   *
   * @return what is wrong with them, at its place in the sources where that is known; nothing of a
   *     file that is missing, which EPUBCheck reports
   * @throws IOException if the EPUB cannot be read
   */
  List<Problem> problems(ZipFile zip) throws IOException {
    Optional<String> root =
        text(zip, PackageFiles.CONTAINER).flatMap(PackageFiles::packageDocument);
    Optional<String> opf = root.isEmpty() ? Optional.empty() : text(zip, root.get());
    if (opf.isEmpty()) {
      return List.of();
    }
    PackageFiles files = PackageFiles.of(root.get(), opf.get());
    AccessibilityCheck check = new AccessibilityCheck(files.language());
    for (String sheet : files.styleSheets()) {
      text(zip, sheet).ifPresent(css -> check.readStyleSheet(sheet, css));
    }
    for (String document : files.documents()) {
      text(zip, document).ifPresent(xhtml -> check.readDocument(document, xhtml));
    }
    return check.report().findings().stream().map(this::problem).toList();
  }

  private Problem problem(AccessibilityFinding finding) {
    Location inside = new Location(finding.entry(), finding.line(), finding.column());
    return Problem.of(
        finding.rule(),
        places.at(finding.entry(), finding.line(), finding.column()).orElseGet(edition::location),
        edition.oneLine(inside + ": " + finding.message()),
        finding.hint());
  }

  private static Optional<String> text(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
