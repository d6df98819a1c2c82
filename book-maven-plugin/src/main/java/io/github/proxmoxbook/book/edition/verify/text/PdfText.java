package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.edition.verify.page.ReadingOrder;
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
   * @throws IOException if it cannot be read
   */
  static Map<String, Passage> read(Path pdf, PagePlaces places) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PdfText reading = new PdfText(document, places);
      TagNode.Builder tree = new TagNode.Builder();
      ReadingOrder.read(document, tree);
      tree.tree().read(reading);
      reading.endPassage();
      return reading.passages;
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
    Flow flow = note == null ? text : note;
    flow.part(piece.text());
    flow.append(piece.text(), place(page, piece));
  }

  private Supplier<Optional<Location>> place(int page, PdfPieces.Piece piece) {
    return () ->
        places.at(page, piece.x(), tops[page] - piece.y()).map(PagePlaces.Place::location);
  }

  /** A passage goes on to where the next one begins. */
  private void begin(int page, double y) {
    while (started < starts.size() && starts.get(started).isBefore(page, y)) {
      endPassage();
      started++;
    }
  }

  private void endPassage() {
    if (started > 0) {
      String id = starts.get(started - 1).id();
      passages.put(id, new Passage(id, text, notes));
    }
    text = new Flow(letters);
    notes.clear();
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
