package io.github.proxmoxbook.book.edition.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Puts pictures that are links into their links: the typesetter puts them beside, so that the link
 * is one of nothing (ISO 14289-1, 7.18.5).
 */
final class LinkedFigures {
  private LinkedFigures() {}

  static void join(PDDocument document) {
    visit(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
  }

  private static void visit(COSDictionary element) {
    List<COSBase> kids = StructureTags.list(element.getDictionaryObject(COSName.K));
    COSArray kept = new COSArray();
    for (COSBase kid : kids) {
      COSBase before = kept.size() == 0 ? null : kept.getObject(kept.size() - 1);
      if (is(kid, "Figure") && is(before, "Link") && isEmpty((COSDictionary) before)) {
        add((COSDictionary) before, (COSDictionary) kid);
      } else {
        kept.add(kid);
      }
      if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
        visit(inner);
      }
    }
    if (kept.size() < kids.size()) {
      element.setItem(COSName.K, kept);
    }
  }

  private static boolean is(COSBase base, String type) {
    return base instanceof COSDictionary element && type.equals(element.getNameAsString(COSName.S));
  }

  /** Whether it holds nothing but its annotation. */
  private static boolean isEmpty(COSDictionary link) {
    return StructureTags.list(link.getDictionaryObject(COSName.K)).stream()
        .allMatch(
            kid ->
                kid instanceof COSDictionary reference
                    && "OBJR".equals(reference.getNameAsString(COSName.TYPE)));
  }

  private static void add(COSDictionary link, COSDictionary figure) {
    List<COSBase> all = new ArrayList<>();
    all.add(figure);
    all.addAll(StructureTags.list(link.getDictionaryObject(COSName.K)));
    COSArray kids = new COSArray();
    all.forEach(kids::add);
    link.setItem(COSName.K, kids);
    figure.setItem(COSName.P, link);
  }
}
