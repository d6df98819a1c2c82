package io.github.proxmoxbook.book.edition.pdf.tag;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * Turns marked content of pages into artifacts (ISO 32000-1, 14.8.2.2): shown, but not read out.
 */
final class ArtifactText {
  private ArtifactText() {}

  /**
   * Changes pages.
   *
   * @param artifacts the numbers of marked content by the dictionary of its page
   * @throws IOException if a page's content cannot be read
   */
  static void apply(PDDocument document, Map<COSDictionary, Set<Integer>> artifacts)
      throws IOException {
    if (artifacts.isEmpty()) {
      return;
    }
    for (PDPage page : document.getPages()) {
      Set<Integer> ids = artifacts.get(page.getCOSObject());
      if (ids != null) {
        rewrite(document, page, ids);
        forget(document, page, ids);
      }
    }
  }

  private static void rewrite(PDDocument document, PDPage page, Set<Integer> ids)
      throws IOException {
    List<Object> tokens = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      int size = tokens.size();
      boolean begins =
          token instanceof Operator operator
              && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
              && ids.contains(id(page, tokens.get(size - 1)));
      if (begins) {
        tokens.subList(size - 2, size).clear();
        tokens.add(COSName.ARTIFACT);
        tokens.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
      } else {
        tokens.add(token);
      }
    }
    PDStream content = new PDStream(document);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(content);
  }

  /** The properties stand in the content, or the page's resources have them under a name. */
  private static int id(PDPage page, Object properties) {
    if (properties instanceof COSName name) {
      PDPropertyList list = page.getResources().getProperties(name);
      return list == null ? -1 : list.getCOSObject().getInt(COSName.MCID);
    }
    return properties instanceof COSDictionary direct ? direct.getInt(COSName.MCID) : -1;
  }

  /** The parent tree leads from marked content to its element, which is no longer there. */
  private static void forget(PDDocument document, PDPage page, Set<Integer> ids) {
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
    COSArray numbers = tree == null ? null : tree.getCOSArray(COSName.NUMS);
    for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
      COSBase parents = numbers.getObject(i + 1);
      if (numbers.getInt(i) == page.getStructParents() && parents instanceof COSArray array) {
        ids.stream().filter(id -> id < array.size()).forEach(id -> array.set(id, COSNull.NULL));
      }
    }
  }
}
