package io.github.proxmoxbook.book.edition.pdf.tag;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Takes out of the tag tree the spans that say nothing: the typesetter makes one around each run of
 * text of each line. What they hold becomes a part of the paragraph, the link or the cell around
 * them, so that readers meet a paragraph as one text (ISO 32000-1, 14.8.4.4.1: a span is there to
 * carry attributes).
 */
final class BareSpans {
  /** Keys of an element that has no attribute of its own. */
  private static final Set<COSName> BARE =
      Set.of(COSName.TYPE, COSName.S, COSName.P, COSName.K, COSName.PG);

  private static final COSName SPAN = COSName.getPDFName("Span");
  private static final COSName DIV = COSName.getPDFName("Div");

  /** What holds words, and no blocks. */
  private static final Set<String> SENTENCES =
      Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "Caption", "Link");

  private static final COSName MCR = COSName.getPDFName("MCR");

  /** What each span that was taken out stood in. */
  private final Map<COSDictionary, COSDictionary> holders = new IdentityHashMap<>();

  private BareSpans() {}

  /** Takes them out of a document. */
  static void remove(PDDocument document) {
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    BareSpans spans = new BareSpans();
    spans.flatten(root);
    spans.correctParents(root.getCOSDictionary(COSName.PARENT_TREE));
  }

  private void flatten(COSDictionary element) {
    List<COSBase> kids = kids(element);
    if (kids.isEmpty()) {
      return;
    }
    COSArray kept = new COSArray();
    for (COSBase kid : kids) {
      add(kid, element, kept);
    }
    element.setItem(COSName.K, kept.size() == 1 ? kept.get(0) : kept);
  }

  private void add(COSBase kid, COSDictionary element, COSArray kept) {
    if (!(resolved(kid) instanceof COSDictionary child) || child.containsKey(COSName.MCID)) {
      kept.add(kid);
      return;
    }
    if (!isBare(child, element)) {
      flatten(child);
      kept.add(kid);
      return;
    }
    holders.put(child, element);
    for (COSBase inner : kids(child)) {
      add(
          resolved(inner) instanceof COSInteger id ? content(id, child, element) : inner,
          element,
          kept);
      if (resolved(inner) instanceof COSDictionary moved && moved.containsKey(COSName.P)) {
        moved.setItem(COSName.P, element);
      }
    }
  }

  /** In a heading or a paragraph, boxes are as good as spans. */
  private static boolean isBare(COSDictionary child, COSDictionary around) {
    COSName type = child.getCOSName(COSName.S);
    boolean isSpan =
        SPAN.equals(type)
            || DIV.equals(type) && SENTENCES.contains(around.getNameAsString(COSName.S, ""));
    return isSpan && BARE.containsAll(child.keySet());
  }

  /** A number counts on the page of the element that it stands in; on another it has to name it. */
  private static COSBase content(COSInteger id, COSDictionary span, COSDictionary element) {
    if (!element.containsKey(COSName.PG)) {
      element.setItem(COSName.PG, span.getItem(COSName.PG));
    }
    if (element.getDictionaryObject(COSName.PG) == span.getDictionaryObject(COSName.PG)) {
      return id;
    }
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, MCR);
    reference.setItem(COSName.MCID, id);
    reference.setItem(COSName.PG, span.getItem(COSName.PG));
    return reference;
  }

  /** ISO 32000-1, 14.7.4.4: the parent tree names the element that each content belongs to. */
  private void correctParents(COSDictionary node) {
    COSArray numbers = node.getCOSArray(COSName.NUMS);
    if (numbers != null) {
      for (int i = 1; i < numbers.size(); i += 2) {
        if (numbers.getObject(i) instanceof COSArray parents) {
          for (int j = 0; j < parents.size(); j++) {
            correct(parents, j);
          }
        } else {
          correct(numbers, i);
        }
      }
    }
    COSArray below = node.getCOSArray(COSName.KIDS);
    if (below != null) {
      for (int i = 0; i < below.size(); i++) {
        correctParents((COSDictionary) below.getObject(i));
      }
    }
  }

  private void correct(COSArray parents, int index) {
    COSBase parent = parents.getObject(index);
    COSDictionary holder = parent instanceof COSDictionary d ? holders.get(d) : null;
    if (holder != null) {
      while (holders.containsKey(holder)) {
        holder = holders.get(holder);
      }
      parents.set(index, holder);
    }
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids == null) {
      return List.of();
    }
    if (!(kids instanceof COSArray array)) {
      return List.of(element.getItem(COSName.K));
    }
    List<COSBase> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }

  private static COSBase resolved(COSBase base) {
    return base instanceof COSObject object ? object.getObject() : base;
  }
}
