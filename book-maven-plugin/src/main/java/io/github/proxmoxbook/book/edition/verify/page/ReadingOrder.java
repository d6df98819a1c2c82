package io.github.proxmoxbook.book.edition.verify.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Goes through the tag tree in the order in which a document is read (ISO 32000-1, 14.7). */
public final class ReadingOrder {
  /** Deeper trees are taken for damaged ones. */
  private static final int DEEPEST = 500;

  private final Visitor visitor;
  private final COSDictionary roles;
  private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private ReadingOrder(PDDocument document, COSDictionary root, Visitor visitor) {
    this.visitor = visitor;
    this.roles = root.getCOSDictionary(COSName.ROLE_MAP);
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), pages.size());
    }
  }

  /** What is done with the elements and with what they hold. */
  public interface Visitor {
    /**
     * Sees the beginning of an element.
     *
     * @param tag its standard structure type, for example {@code P}
     */
    void enter(String tag);

    /**
     * Sees marked content.
     *
     * @param page the index of its page
     * @param content its id there
     */
    void content(int page, int content);

    /**
     * Sees the end of an element.
     *
     * @param tag its standard structure type
     */
    void leave(String tag);
  }

  /**
   * Goes through a document; nothing is seen in one without tags.
   *
   * @param document the document
   * @param visitor is shown each element once
   */
  public static void read(PDDocument document, Visitor visitor) {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root != null) {
      new ReadingOrder(document, root, visitor)
          .kids(root.getDictionaryObject(COSName.K), null, DEEPEST);
    }
  }

  private void kids(COSBase kids, COSDictionary page, int depth) {
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kid(array.getObject(i), page, depth);
      }
    } else {
      kid(kids, page, depth);
    }
  }

  /** Marked content is a number, or a dictionary that names its page as well. */
  private void kid(COSBase kid, COSDictionary page, int depth) {
    if (kid instanceof COSInteger content) {
      content(page, content.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
      COSDictionary here = own == null ? page : own;
      if (dictionary.containsKey(COSName.MCID)) {
        content(here, dictionary.getInt(COSName.MCID));
      } else if (dictionary.getCOSName(COSName.S) != null && depth > 0 && seen.add(dictionary)) {
        String type = dictionary.getNameAsString(COSName.S, "");
        String tag = roles == null ? type : roles.getNameAsString(type, type);
        visitor.enter(tag);
        kids(dictionary.getDictionaryObject(COSName.K), here, depth - 1);
        visitor.leave(tag);
      }
    }
  }

  private void content(COSDictionary page, int content) {
    Integer index = pages.get(page);
    if (index != null) {
      visitor.content(index, content);
    }
  }
}
