package io.github.proxmoxbook.book.edition.pdf.tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Gives the elements of the tag tree the types that {@link TagMark}s ask for. */
final class StructureTags {
  private static final Map<TagMark, String> TYPES =
      Map.of(
          TagMark.REFERENCE, "Reference",
          TagMark.CAPTION, "Caption",
          TagMark.LIST, "L",
          TagMark.TERM, "Lbl",
          TagMark.DESCRIPTION, "LBody",
          TagMark.FOOT, "TFoot");

  /** What stands in a sentence, or is called in one. */
  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Reference", "Ruby", "Note", "Figure", "Formula");

  private final PDDocument document;
  // By identity: a page's dictionary is what it holds.
  private final Map<COSDictionary, Set<Integer>> artifacts = new IdentityHashMap<>();

  private StructureTags(PDDocument document) {
    this.document = document;
  }

  /**
   * Changes the tag tree of a document that has not been saved yet.
   *
   * @throws IOException if a page's content cannot be read
   */
  static void apply(PDDocument document) throws IOException {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      StructureTags tags = new StructureTags(document);
      tags.visitKids(root.getCOSObject(), null, false);
      ArtifactText.apply(tags.document, tags.artifacts);
    }
  }

  private void visitKids(COSDictionary parent, COSDictionary page, boolean isInCode) {
    List<COSBase> kids = list(parent.getDictionaryObject(COSName.K));
    COSArray kept = new COSArray();
    boolean isChanged = false;
    for (COSBase kid : kids) {
      COSBase now = kid instanceof COSDictionary element ? visit(element, page, isInCode) : kid;
      isChanged |= now != kid;
      if (now != null) {
        kept.add(now);
      }
    }
    if (isChanged) {
      parent.setItem(COSName.K, kept);
    }
  }

  /** Returns what stands in the tree for the element; null if nothing does. */
  private COSDictionary visit(COSDictionary element, COSDictionary page, boolean isInCode) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary here = own == null ? page : own;
    String alternative = element.getString(COSName.ALT);
    Optional<TagMark> mark = TagMark.of(alternative);
    mark.ifPresent(found -> element.removeItem(COSName.ALT));
    if (mark.filter(TagMark.FORMULA::equals).isPresent()) {
      element.setName(COSName.S, "Formula");
      element.setString(COSName.ALT, TagMark.words(alternative));
      return element;
    }
    if (mark.filter(TagMark.ARTIFACT::equals).isPresent()) {
      collect(element, here);
      return null;
    }
    mark.map(TYPES::get).ifPresent(type -> element.setName(COSName.S, type));
    if (mark.isPresent() && isTwice(element)) {
      // The box of words that stand beside boxes carries the mark of what they stand in.
      element.setName(COSName.S, "P");
      mark = Optional.empty();
    }
    boolean isEmpty = "".equals(element.getString(COSName.ALT));
    if (isEmpty && !"Figure".equals(element.getNameAsString(COSName.S))) {
      // It would stand for the words of a link.
      element.removeItem(COSName.ALT);
    }
    boolean isLine = mark.filter(TagMark.CODE_LINE::equals).isPresent();
    if (isInCode && "Div".equals(element.getNameAsString(COSName.S))) {
      element.setName(COSName.S, "Span");
    }
    visitKids(element, here, isInCode || isLine);
    if (mark.filter(TagMark.LIST::equals).isPresent()) {
      DescriptionLists.complete(element);
    } else if (mark.filter(TagMark.TERM::equals).isPresent()) {
      DescriptionLists.wrap(element, "P");
    } else if ("Div".equals(element.getNameAsString(COSName.S)) && isSentence(element)) {
      element.setName(COSName.S, "P");
    }
    boolean isFoot = "TFoot".equals(element.getNameAsString(COSName.S));
    if ((isLine || isFoot) && list(element.getDictionaryObject(COSName.K)).isEmpty()) {
      // An empty line with a number, or the foot that the typesetter gives every table.
      return null;
    }
    return isLine ? paragraph(element) : element;
  }

  private static boolean isTwice(COSDictionary element) {
    String type = element.getNameAsString(COSName.S, "");
    COSDictionary parent = element.getCOSDictionary(COSName.P);
    return TYPES.containsValue(type)
        && parent != null
        && type.equals(parent.getNameAsString(COSName.S));
  }

  /** A box with words, and without boxes in it. */
  private static boolean isSentence(COSDictionary box) {
    boolean hasWords = false;
    for (COSBase kid : list(box.getDictionaryObject(COSName.K))) {
      boolean isContent =
          kid instanceof COSInteger
              || kid instanceof COSDictionary d && d.containsKey(COSName.MCID);
      if (!isContent
          && !(kid instanceof COSDictionary d
              && INLINE.contains(d.getNameAsString(COSName.S, "")))) {
        return false;
      }
      hasWords |= isContent || !((COSDictionary) kid).getNameAsString(COSName.S).equals("Figure");
    }
    return hasWords;
  }

  /** Makes an element Code, and a paragraph around it. */
  private static COSDictionary paragraph(COSDictionary line) {
    line.setName(COSName.S, "Code");
    COSDictionary paragraph = new COSDictionary();
    paragraph.setName(COSName.TYPE, "StructElem");
    paragraph.setName(COSName.S, "P");
    paragraph.setItem(COSName.P, line.getItem(COSName.P));
    paragraph.setItem(COSName.K, line);
    line.setItem(COSName.P, paragraph);
    return paragraph;
  }

  /** Takes down the marked content of an element: numbers, and dictionaries that hold one. */
  private void collect(COSDictionary element, COSDictionary page) {
    for (COSBase kid : list(element.getDictionaryObject(COSName.K))) {
      if (kid instanceof COSInteger id) {
        artifacts.computeIfAbsent(page, key -> new TreeSet<>()).add(id.intValue());
      } else if (kid instanceof COSDictionary inner) {
        COSDictionary own = inner.getCOSDictionary(COSName.PG);
        COSDictionary here = own == null ? page : own;
        if (inner.containsKey(COSName.MCID)) {
          artifacts.computeIfAbsent(here, key -> new TreeSet<>()).add(inner.getInt(COSName.MCID));
        } else {
          collect(inner, here);
        }
      }
    }
  }

  static List<COSBase> list(COSBase kids) {
    List<COSBase> list = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        list.add(array.getObject(i));
      }
    } else if (kids != null) {
      list.add(kids);
    }
    return list;
  }
}
