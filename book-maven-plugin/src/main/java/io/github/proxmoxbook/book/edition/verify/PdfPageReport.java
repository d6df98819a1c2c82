package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.edition.verify.page.Glyph;
import io.github.proxmoxbook.book.edition.verify.page.TextLine;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.PagePlaces;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** Reports what is wrong on a page, with its place in the sources where that is known. */
final class PdfPageReport {
  private static final int QUOTED = 40;

  private final EditionFile edition;
  private final PagePlaces places;
  private final String[] labels;
  private final List<Float> tops = new ArrayList<>();
  private final Consumer<Problem> problems;

  PdfPageReport(
      EditionFile edition, PDDocument document, PagePlaces places, Consumer<Problem> problems)
      throws IOException {
    this.edition = edition;
    this.places = places;
    this.problems = problems;
    PDPageLabels known = document.getDocumentCatalog().getPageLabels();
    labels = known == null ? new String[0] : known.getLabelsByPageIndices();
    for (PDPage page : document.getPages()) {
      tops.add(page.getMediaBox().getUpperRightY());
    }
  }

  /** Reports something about a line of text. */
  void add(VerifyRule rule, TextLine line, String message, String hint) {
    add(rule, line.page(), middle(line.first()), message, hint);
  }

  /** Reports something about a point of a page, in points from its lower left corner. */
  void add(VerifyRule rule, int page, double[] point, String message, String hint) {
    Location location =
        place(page, point).map(PagePlaces.Place::location).orElse(edition.location());
    problems.accept(Problem.of(rule, location, edition.oneLine(message), hint));
  }

  /** Reports something about a page, or about the whole file. */
  void add(VerifyRule rule, String message, String hint) {
    problems.accept(Problem.of(rule, edition.location(), edition.oneLine(message), hint));
  }

  /** Returns whether a line is known to be one of a listing. */
  boolean isCode(TextLine line) {
    return place(line.page(), middle(line.first())).map(PagePlaces.Place::isCode).orElse(false);
  }

  private Optional<PagePlaces.Place> place(int page, double[] point) {
    return places.at(page, point[0], tops.get(page) - point[1]);
  }

  /** Returns the middle of a character. */
  static double[] middle(Glyph glyph) {
    return new double[] {glyph.x() + glyph.advance() / 2, glyph.baseline() + glyph.size() * 0.3};
  }

  /** Returns the name of a page, counted from 0: its label, and its number where that differs. */
  String page(int index) {
    String number = Integer.toString(index + 1);
    if (index >= labels.length || labels[index] == null || labels[index].equals(number)) {
      return "page " + number;
    }
    return "page " + labels[index] + " (" + number + " of the file)";
  }

  /** Returns a line in quotation marks, shortened in its middle. */
  static String quoted(TextLine line) {
    String text = line.text();
    if (text.codePointCount(0, text.length()) > QUOTED) {
      text =
          text.substring(0, text.offsetByCodePoints(0, QUOTED / 2))
              + "…"
              + text.substring(text.offsetByCodePoints(text.length(), -QUOTED / 2));
    }
    return "'" + text + "'";
  }
}
