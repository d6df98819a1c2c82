package io.github.proxmoxbook.book.edition.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares the number of pages with that of the last build: a book that grew by a hundred pages
 * over one changed line has something wrong with it.
 *
 * @param file keeps the number
 */
record PdfPageCount(Path file) {
  /** Reports the number of pages and keeps it for the next time. */
  void compare(int pages, PdfPageReport report) throws IOException {
    String before = Files.isRegularFile(file) ? Files.readString(file).strip() : "";
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, pages + "\n");
    report.add(
        VerifyRule.PDF_PAGE_COUNT,
        pages + (pages == 1 ? " page" : " pages") + change(pages, before),
        "");
  }

  private static String change(int pages, String before) {
    // What is no number was not written here; then there is nothing to compare with.
    if (!before.matches("[0-9]{1,6}")) {
      return "; there is no earlier build to compare with";
    }
    int change = pages - Integer.parseInt(before);
    if (change == 0) {
      return ", as in the build before";
    }
    return ", "
        + Math.abs(change)
        + (change > 0 ? " more" : " fewer")
        + " than in the build before";
  }
}
