package io.github.proxmoxbook.book.edition.pdf.tag;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Makes items of the terms and descriptions of a list (ISO 32000-1, table 336: in a dictionary
 * list, the label is the term that is defined).
 */
final class DescriptionLists {
  private DescriptionLists() {}

  /** Gives a list its items: each begins with the first of its terms. */
  static void complete(COSDictionary list) {
    COSArray items = new COSArray();
    COSDictionary item = null;
    boolean isDescribed = true;
    for (COSBase kid : StructureTags.list(list.getDictionaryObject(COSName.K))) {
      if (!(kid instanceof COSDictionary part)) {
        continue;
      }
      boolean isTerm = "Lbl".equals(part.getNameAsString(COSName.S));
      if (item == null || isTerm && isDescribed) {
        item = element("LI", list);
        items.add(item);
      }
      isDescribed = !isTerm;
      COSDictionary body = part;
      if (!List.of("Lbl", "LBody").contains(part.getNameAsString(COSName.S))) {
        // HTML that is passed through.
        body = element("LBody", item);
        body.setItem(COSName.K, part);
        part.setItem(COSName.P, body);
      }
      body.setItem(COSName.P, item);
      ((COSArray) item.getDictionaryObject(COSName.K)).add(body);
    }
    list.setItem(COSName.K, items);
    COSDictionary numbering = new COSDictionary();
    numbering.setName(COSName.O, "List");
    numbering.setName(COSName.getPDFName("ListNumbering"), "None");
    list.setItem(COSName.A, numbering);
  }

  /** Puts an element around all that another one holds. */
  static void wrap(COSDictionary element, String type) {
    COSDictionary inner = element(type, element);
    inner.setItem(COSName.K, element.getItem(COSName.K));
    if (element.containsKey(COSName.PG)) {
      inner.setItem(COSName.PG, element.getItem(COSName.PG));
    }
    for (COSBase kid : StructureTags.list(element.getDictionaryObject(COSName.K))) {
      if (kid instanceof COSDictionary part && part.containsKey(COSName.P)) {
        part.setItem(COSName.P, inner);
      }
    }
    element.setItem(COSName.K, inner);
  }

  private static COSDictionary element(String type, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    element.setName(COSName.TYPE, "StructElem");
    element.setName(COSName.S, type);
    element.setItem(COSName.P, parent);
    element.setItem(COSName.K, new COSArray());
    return element;
  }
}
