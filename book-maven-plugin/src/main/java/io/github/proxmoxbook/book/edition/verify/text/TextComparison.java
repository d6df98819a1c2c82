package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.edition.verify.text.TextDifference.Edition;
import io.github.proxmoxbook.book.problem.EntryPlaces;
import io.github.proxmoxbook.book.problem.PagePlaces;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what two finished editions of a book say, chapter by chapter. Only the files are read:
 * the PDF through its tags, the EPUB through its spine.
 */
public final class TextComparison {
  /** Pages whose words are put together by each edition in its own way. */
  private static final Set<String> LOOSE = Set.of("title-page", "index", "colophon");

  /** Pages that an edition has for its own purposes. */
  private static final Set<String> OWN =
      Set.of("cover", "half-title", "contents", "figures", "tables", "listings", "nav");

  private TextComparison() {}

  /**
   * Compares two editions.
   *
   * @param pdf the PDF edition
   * @param epub the EPUB edition
   * @return what is in one and not in the other, in the order of the book
   * @throws DamagedEditionException if a file is no such edition
   * @throws IOException if a file cannot be read
   */
  public static List<TextDifference> compare(Path pdf, Path epub) throws IOException {
    Map<String, Passage> inEpub = EpubText.read(epub, EntryPlaces.of(epub));
    Map<String, Passage> inPdf = PdfText.read(pdf, PagePlaces.of(pdf));
    List<TextDifference> differences = new ArrayList<>();
    for (Passage passage : inEpub.values()) {
      Passage other = inPdf.get(passage.id());
      if (other != null && !OWN.contains(passage.id())) {
        boolean isLoose = LOOSE.contains(passage.id());
        differences.addAll(new PassageComparison(other, passage, isLoose).differences());
      } else if (other == null) {
        addMissing(Edition.PDF, passage, differences);
      }
    }
    for (Passage passage : inPdf.values()) {
      if (!inEpub.containsKey(passage.id())) {
        addMissing(Edition.EPUB, passage, differences);
      }
    }
    return differences;
  }

  private static void addMissing(
      Edition edition, Passage passage, List<TextDifference> differences) {
    if (!OWN.contains(passage.id()) && !LOOSE.contains(passage.id())) {
      differences.add(
          new TextDifference.Passage(
              edition, passage.id(), passage.title(), passage.text().place(0)));
    }
  }
}
