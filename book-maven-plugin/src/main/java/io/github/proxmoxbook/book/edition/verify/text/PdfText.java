package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.edition.verify.page.ReadingOrder;
import io.github.proxmoxbook.book.edition.verify.text.TextDifference.Edition;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.PagePlaces;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the text of a PDF edition in the order of its tags, divided into its chapters. */
final class PdfText implements TagNode.Reader {
  /** Its links are page numbers, which an EPUB has not. */
  private static final String INDEX = "index";

  private final PdfPieces pieces;
  private final PagePlaces places;
  private final List<PdfPassages.Start> starts;
  private final double[] tops;
  private final Letters letters = new Letters();
  private final Map<String, Passage> passages = new LinkedHashMap<>();
  private final List<Flow> notes = new ArrayList<>();
  private Flow text = new Flow(letters);
  private Flow note;
  private int started;
  private int notesDepth;
  private int linksDepth;

  private PdfText(PDDocument document, PagePlaces places) throws IOException {
    this.pieces = PdfPieces.read(document);
    this.places = places;
    this.starts = PdfPassages.of(document);
    this.tops = new double[document.getNumberOfPages()];
    int index = 0;
    for (PDPage page : document.getPages()) {
      tops[index++] = page.getMediaBox().getUpperRightY();
    }
  }

  /**
   * Reads an edition.
   *
   * @param pdf the file
   * @param places where it lies in the sources
   * @return its passages by their names, in their order
   * @throws DamagedEditionException if it cannot be read
   */
  static Map<String, Passage> read(Path pdf, PagePlaces places) throws DamagedEditionException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PdfText reading = new PdfText(document, places);
      TagNode.Builder tree = new TagNode.Builder();
      ReadingOrder.read(document, tree);
      tree.tree().read(reading);
      reading.endPassage();
      return reading.passages;
    } catch (IOException | RuntimeException e) {
      // RuntimeException: what PDFBox does with objects of another type than they must be.
      throw new DamagedEditionException(Edition.PDF, "PDFBox gave up with " + e, e);
    }
  }

  @Override
  public void content(int page, int content) {
    PdfPieces.Piece piece = pieces.get(page, content);
    if (piece == null || piece.text().isEmpty()) {
      return;
    }
    if (note == null) {
      begin(page, piece.y());
    }
    if (linksDepth > 0 && passage().equals(INDEX)) {
      return;
    }
    Flow flow = note == null ? text : note;
    flow.part(piece.text());
    flow.append(piece.text(), place(page, piece));
  }

  private Supplier<Optional<Location>> place(int page, PdfPieces.Piece piece) {
    return () -> places.at(page, piece.x(), tops[page] - piece.y()).map(PagePlaces.Place::location);
  }

  /** A passage goes on to where the next one begins. */
  private void begin(int page, double y) {
    while (started < starts.size() && starts.get(started).isBefore(page, y)) {
      endPassage();
      started++;
    }
  }

  /** Returns the name of the present passage; nothing before the first one. */
  private String passage() {
    return started == 0 ? "" : starts.get(started - 1).id();
  }

  private void endPassage() {
    if (started > 0) {
      passages.put(passage(), new Passage(passage(), text, notes));
    }
    text = new Flow(letters);
    notes.clear();
  }

  @Override
  public void enterLink() {
    linksDepth++;
  }

  @Override
  public void leaveLink() {
    linksDepth--;
  }

  @Override
  public void enterNote() {
    if (notesDepth++ == 0) {
      note = new Flow(letters);
    }
  }

  @Override
  public void leaveNote() {
    if (--notesDepth == 0) {
      notes.add(note);
      note = null;
    }
  }
}
