package io.github.proxmoxbook.book.edition.verify.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * Where the chapters and other pages of a PDF begin: at its named destinations (ISO 32000-1,
 * 12.3.2.3). Those of places within a chapter have a full stop in their names.
 */
final class PdfPassages {
  private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final List<Start> starts = new ArrayList<>();

  /**
   * Where a passage begins.
   *
   * @param id its name
   * @param page the index of its page
   * @param top the height there, in points from below
   */
  record Start(String id, int page, double top) {
    /** Returns whether a place is behind it. */
    boolean isBefore(int otherPage, double y) {
      return otherPage > page || otherPage == page && y <= top;
    }
  }

  private PdfPassages(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), pages.size());
    }
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names != null && names.getDests() != null) {
      read(names.getDests());
    }
    starts.sort(
        Comparator.comparingInt(Start::page)
            .thenComparing(Start::top, (a, b) -> Double.compare(b, a)));
  }

  /** Returns the beginnings in the order of the pages. */
  static List<Start> of(PDDocument document) throws IOException {
    return new PdfPassages(document).starts;
  }

  /** Each node of the tree once, as a damaged one may run in circles. */
  private void read(PDDestinationNameTreeNode root) throws IOException {
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<PDNameTreeNode<PDPageDestination>> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      PDNameTreeNode<PDPageDestination> node = open.pop();
      if (!seen.add(node.getCOSObject())) {
        continue;
      }
      if (node.getNames() != null) {
        node.getNames().forEach(this::add);
      }
      if (node.getKids() != null) {
        node.getKids().forEach(open::push);
      }
    }
  }

  private void add(String name, PDPageDestination destination) {
    boolean isPassage = name.indexOf('.') < 0;
    PDPage page = isPassage && destination != null ? destination.getPage() : null;
    Integer index = page == null ? null : pages.get(page.getCOSObject());
    if (index != null) {
      double top =
          destination instanceof PDPageXYZDestination place && place.getTop() >= 0
              ? place.getTop()
              : Double.POSITIVE_INFINITY;
      starts.add(new Start(name, index, top));
    }
  }
}
