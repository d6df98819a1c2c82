package io.github.proxmoxbook.book.edition.pdf.tag;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.w3c.dom.Element;

/**
 * Completes the tag tree (ISO 32000-1, 14.8.4): footnotes become notes that are read where they are
 * called, not at the end of the book, and ruby becomes ruby.
 */
final class NotesAndRuby {
  private static final Map<String, String> TYPES = Map.of("ruby", "Ruby", "rb", "RB", "rt", "RT");

  private final PdfBoxRenderer renderer;
  private final Map<String, PDStructureElement> notes = new TreeMap<>();

  NotesAndRuby(PdfBoxRenderer renderer) {
    this.renderer = renderer;
  }

  /** Completes the tags of what has been painted. */
  void complete() throws IOException {
    PaintedBoxes.walk(renderer, NotesAndRuby::name);
    PaintedBoxes.footnotes(renderer).forEach(this::moveNote);
    if (!notes.isEmpty()) {
      PDDocument document = renderer.getPdfDocument();
      PDStructureElementNameTreeNode ids = new PDStructureElementNameTreeNode();
      ids.setNames(notes);
      document.getDocumentCatalog().getStructureTreeRoot().setIDTree(ids);
    }
  }

  private static boolean name(Box box) {
    String type =
        box.getElement() == null || box.isAnonymous()
            ? null
            : TYPES.get(box.getElement().getTagName());
    PDStructureElement tag =
        type == null ? null : PdfBoxAccessibilityHelper.getStructualElementForBox(box);
    if (tag != null) {
      tag.setStructureType(type);
      putBaseFirst(tag.getCOSObject());
    }
    return true;
  }

  /** ISO 32000-1, table 338: the base of ruby stands before its reading. */
  private static void putBaseFirst(COSDictionary ruby) {
    if (ruby.getDictionaryObject(COSName.K) instanceof COSArray kids && kids.size() == 2) {
      boolean isReading =
          kids.getObject(0) instanceof COSDictionary first
              && "Div".equals(first.getNameAsString(COSName.S))
              && "Ruby".equals(ruby.getNameAsString(COSName.S));
      if (isReading) {
        kids.add(kids.remove(0));
      }
    }
  }

  private void moveNote(Element footnote) {
    Element mark = (Element) footnote.getElementsByTagName("a").item(0);
    PDStructureElement note = tag(footnote.getAttribute("id"));
    PDStructureElement call = tag(mark.getAttribute("href").substring(1));
    if (note == null || call == null) {
      return;
    }
    note.setStructureType("Note");
    // ISO 14289-1, 7.9: each note has an identifier of its own.
    note.setElementIdentifier(footnote.getAttribute("id"));
    notes.put(footnote.getAttribute("id"), note);
    remove(note.getCOSObject());
    COSDictionary place = call.getCOSObject();
    while (isInline(place.getNameAsString(COSName.S))) {
      place = place.getCOSDictionary(COSName.P);
    }
    if (isParagraph(place.getNameAsString(COSName.S))) {
      COSDictionary parent = place.getCOSDictionary(COSName.P);
      COSArray around = kids(parent);
      int at = around.indexOfObject(place) + 1;
      while (at < around.size() && isNote(around.getObject(at))) {
        at++;
      }
      insert(parent, note.getCOSObject(), at);
    } else {
      insert(place, note.getCOSObject(), kids(place).size());
    }
  }

  private static boolean isNote(COSBase kid) {
    return kid instanceof COSDictionary element
        && "Note".equals(element.getNameAsString(COSName.S));
  }

  private PDStructureElement tag(String id) {
    Box box = renderer.getSharedContext().getBoxById(id);
    return box == null ? null : PdfBoxAccessibilityHelper.getStructualElementForBox(box);
  }

  private static boolean isInline(String type) {
    return type.equals("Link") || type.equals("Span");
  }

  private static boolean isParagraph(String type) {
    return type.equals("P") || type.matches("H[1-6]");
  }

  /** Takes a tag out of its parent, and the parent, too, if that leaves it empty. */
  private static void remove(COSDictionary tag) {
    COSDictionary parent = tag.getCOSDictionary(COSName.P);
    COSArray kids = kids(parent);
    kids.removeObject(tag);
    parent.setItem(COSName.K, kids);
    if (kids.size() == 0 && parent.getCOSDictionary(COSName.P) != null) {
      remove(parent);
    }
  }

  private static void insert(COSDictionary parent, COSDictionary tag, int at) {
    COSArray kids = kids(parent);
    kids.add(at, tag);
    parent.setItem(COSName.K, kids);
    tag.setItem(COSName.P, parent);
  }

  /** A single kid needs no array. */
  private static COSArray kids(COSDictionary parent) {
    COSBase kids = parent.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      return array;
    }
    COSArray single = new COSArray();
    if (kids != null) {
      single.add(kids);
    }
    return single;
  }
}
