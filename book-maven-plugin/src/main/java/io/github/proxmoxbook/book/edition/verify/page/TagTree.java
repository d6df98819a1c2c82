package io.github.proxmoxbook.book.edition.verify.page;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Tells to which element of the tag tree marked content belongs (ISO 32000-1, 14.7.4.4). */
final class TagTree {
  /** Inline-level elements (ISO 32000-1, table 338), which hold no lines of their own. */
  private static final Set<String> INLINE =
      Set.of(
          "Span",
          "Quote",
          "Reference",
          "BibEntry",
          "Link",
          "Annot",
          "Ruby",
          "Warichu",
          "RB",
          "RT",
          "RP",
          "WT",
          "WP",
          "NonStruct");

  /** Deeper trees are taken for damaged ones. */
  private static final int DEEPEST = 500;

  private final Map<Integer, COSArray> parents = new HashMap<>();
  private final Map<COSDictionary, Block> blocks = new IdentityHashMap<>();
  private final COSDictionary roles;

  TagTree(PDDocument document) {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    roles = root == null ? null : root.getCOSDictionary(COSName.ROLE_MAP);
    if (root != null) {
      readNumbers(root.getCOSDictionary(COSName.PARENT_TREE));
    }
  }

  /** Goes through a number tree (ISO 32000-1, 7.9.7), each node once. */
  private void readNumbers(COSDictionary tree) {
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> open = new ArrayDeque<>();
    addTo(open, tree);
    while (!open.isEmpty()) {
      COSDictionary node = open.pop();
      if (!seen.add(node)) {
        continue;
      }
      COSArray numbers = node.getCOSArray(COSName.NUMS);
      for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
        if (numbers.getObject(i + 1) instanceof COSArray elements) {
          parents.put(numbers.getInt(i), elements);
        }
      }
      COSArray kids = node.getCOSArray(COSName.KIDS);
      for (int i = 0; kids != null && i < kids.size(); i++) {
        addTo(open, kids.getObject(i));
      }
    }
  }

  private static void addTo(Deque<COSDictionary> open, COSBase node) {
    if (node instanceof COSDictionary dictionary) {
      open.push(dictionary);
    }
  }

  /**
   * Returns the block of marked content.
   *
   * @param page its page
   * @param mcid its id there
   * @return the block; null if the tree does not name one
   */
  Block block(PDPage page, int mcid) {
    COSArray elements = parents.get(page.getCOSObject().getInt(COSName.STRUCT_PARENTS));
    if (elements == null || mcid < 0 || mcid >= elements.size()) {
      return null;
    }
    return elements.getObject(mcid) instanceof COSDictionary element ? block(element, 0) : null;
  }

  private Block block(COSDictionary element, int depth) {
    Block known = blocks.get(element);
    if (known != null || depth > DEEPEST) {
      return known;
    }
    COSDictionary above = element.getCOSDictionary(COSName.P);
    boolean isRoot = above == null || above.getCOSName(COSName.S) == null;
    Block parent = isRoot ? null : block(above, depth + 1);
    String tag = tag(element);
    Block block = INLINE.contains(tag) && parent != null ? parent : new Block(tag, parent);
    blocks.put(element, block);
    return block;
  }

  private String tag(COSDictionary element) {
    String tag = element.getNameAsString(COSName.S, "");
    return roles == null ? tag : roles.getNameAsString(tag, tag);
  }
}
