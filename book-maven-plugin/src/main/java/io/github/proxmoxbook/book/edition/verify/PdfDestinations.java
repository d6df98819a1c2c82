package io.github.proxmoxbook.book.edition.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Follows every outline entry and every link inside a document to its page. */
final class PdfDestinations {
  private static final String HINT = "look for a heading or an id that was renamed or removed";

  private final PDDocument document;
  private final PdfPageReport report;
  private final Set<COSDictionary> pages = Collections.newSetFromMap(new IdentityHashMap<>());

  PdfDestinations(PDDocument document, PdfPageReport report) {
    this.document = document;
    this.report = report;
    // Kept in a set: PDFBox finds the number of a page by walking through all pages.
    document.getPages().forEach(page -> pages.add(page.getCOSObject()));
  }

  /** What has a destination of its own: an outline entry or a link. */
  private interface Jump {
    PDDestination destination() throws IOException;
  }

  /** Says in words what is wrong. */
  private interface Fault {
    void report(String message);
  }

  /**
   * Checks the outline, then the links of all pages.
   *
   * @throws IOException if an object has not the form it must have
   */
  void check() throws IOException {
    checkOutline();
    int index = 0;
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link) {
          int number = index;
          double[] middle = middle(link.getRectangle());
          check(
              "a link on " + report.page(index),
              link::getDestination,
              link.getAction(),
              message ->
                  report.add(VerifyRule.PDF_DESTINATION_MISSING, number, middle, message, HINT));
        }
      }
      index++;
    }
  }

  private static double[] middle(PDRectangle rectangle) {
    return rectangle == null
        ? new double[2]
        : new double[] {
          rectangle.getLowerLeftX() + rectangle.getWidth() / 2,
          rectangle.getLowerLeftY() + rectangle.getHeight() / 2
        };
  }

  private void checkOutline() {
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline == null || outline.getFirstChild() == null) {
      report.add(
          VerifyRule.PDF_OUTLINE_MISSING,
          "the document has no outline",
          "give the edition bookmarks, one for each chapter");
      return;
    }
    // Not by recursion and each entry once, as a damaged outline may run in circles.
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<PDOutlineItem> open = new ArrayDeque<>();
    open.push(outline.getFirstChild());
    while (!open.isEmpty()) {
      PDOutlineItem item = open.pop();
      if (!seen.add(item.getCOSObject())) {
        continue;
      }
      check(
          "the outline entry '" + item.getTitle() + "'",
          item::getDestination,
          item.getAction(),
          message -> report.add(VerifyRule.PDF_DESTINATION_MISSING, message, HINT));
      if (item.getNextSibling() != null) {
        open.push(item.getNextSibling());
      }
      if (item.getFirstChild() != null) {
        open.push(item.getFirstChild());
      }
    }
  }

  private void check(String origin, Jump jump, PDAction action, Fault fault) {
    try {
      PDDestination direct = jump.destination();
      if (direct != null) {
        check(origin, direct, fault);
      } else if (action instanceof PDActionGoTo goTo) {
        check(origin, goTo.getDestination(), fault);
      } else if (action == null) {
        fault.report(origin + " has no destination");
      }
      // Any other action leads out of the document, or does not lead anywhere by intention.
    } catch (IOException e) {
      fault.report(origin + " has a destination that cannot be read: " + e.getMessage());
    }
  }

  private void check(String origin, PDDestination destination, Fault fault) throws IOException {
    if (destination instanceof PDNamedDestination named) {
      PDPageDestination found = document.getDocumentCatalog().findNamedDestinationPage(named);
      String name = "the named destination '" + named.getNamedDestination() + "'";
      if (found == null) {
        fault.report(origin + " leads to " + name + ", which does not exist");
      } else if (!isPage(found)) {
        fault.report(origin + " leads to " + name + ", which is no page of the document");
      }
    } else if (!(destination instanceof PDPageDestination page) || !isPage(page)) {
      fault.report(origin + " leads to no page of the document");
    }
  }

  private boolean isPage(PDPageDestination destination) {
    if (destination.getPage() != null) {
      return pages.contains(destination.getPage().getCOSObject());
    }
    return destination.getPageNumber() >= 0 && destination.getPageNumber() < pages.size();
  }
}
