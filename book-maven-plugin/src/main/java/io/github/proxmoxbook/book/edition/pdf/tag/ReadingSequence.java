package io.github.proxmoxbook.book.edition.pdf.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Puts what an element holds into the order in which it is read. The typesetter has elements of the
 * source in their order, but not the text that stands between them, so a title stood before its
 * number. Text is painted as it is read; what is painted at another time (numbers of lists,
 * figures, notes) stays behind what it stands behind.
 */
final class ReadingSequence {
  private static final long NEVER = Long.MAX_VALUE;

  /** Painted before or after the text around it. */
  private static final Set<String> APART = Set.of("Lbl", "Note");

  /** What these hold is in order: readings are painted first, feet of tables on each page. */
  private static final Set<String> IN_ORDER =
      Set.of("Ruby", "Table", "THead", "TBody", "TFoot", "TR", "L", "LI");

  private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();

  private ReadingSequence(PDDocument document) {
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), pages.size());
    }
  }

  static void restore(PDDocument document) {
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    new ReadingSequence(document).visit(root, null);
  }

  /** Returns when the first text of an element is painted. */
  private long visit(COSDictionary element, COSDictionary page) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary here = own == null ? page : own;
    List<Kid> kids = new ArrayList<>();
    for (COSBase kid : StructureTags.list(element.getDictionaryObject(COSName.K))) {
      kids.add(new Kid(kid, painted(kid, here)));
    }
    String type = element.getNameAsString(COSName.S, "");
    if (kids.size() > 1 && !IN_ORDER.contains(type)) {
      sort(element, kids);
    }
    return kids.stream().filter(kid -> !kid.isFigure()).mapToLong(Kid::painted).min().orElse(NEVER);
  }

  private record Kid(COSBase base, long painted) {
    boolean isContent() {
      return base instanceof COSInteger
          || base instanceof COSDictionary d && d.containsKey(COSName.MCID);
    }

    boolean isFigure() {
      return base instanceof COSDictionary d && "Figure".equals(d.getNameAsString(COSName.S));
    }
  }

  private long painted(COSBase kid, COSDictionary page) {
    if (kid instanceof COSInteger id) {
      return time(page, id.intValue());
    }
    if (!(kid instanceof COSDictionary element)) {
      return NEVER;
    }
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    if (element.containsKey(COSName.MCID)) {
      return time(own == null ? page : own, element.getInt(COSName.MCID));
    }
    if (!element.containsKey(COSName.S)) {
      return NEVER;
    }
    long painted = visit(element, page);
    return APART.contains(element.getNameAsString(COSName.S)) ? NEVER : painted;
  }

  private long time(COSDictionary page, int id) {
    Integer index = page == null ? null : pages.get(page);
    return index == null ? NEVER : (long) index << 32 | id;
  }

  private static void sort(COSDictionary element, List<Kid> kids) {
    // In a line of text, pictures are painted with it; others after all text of the page.
    boolean isLine = kids.stream().anyMatch(Kid::isContent);
    List<Kid> placed = new ArrayList<>();
    long last = 0;
    for (Kid kid : kids) {
      boolean isFree = kid.painted == NEVER || kid.isFigure() && !isLine;
      last = isFree ? last : kid.painted;
      placed.add(new Kid(kid.base, last));
    }
    placed.sort(Comparator.comparingLong(Kid::painted));
    COSArray sorted = new COSArray();
    placed.forEach(kid -> sorted.add(kid.base));
    element.setItem(COSName.K, sorted);
  }
}
