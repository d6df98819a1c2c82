package io.github.proxmoxbook.book.edition.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Writes the properties of marked content into the resources of their page. The typesetter marks
 * the background of each box as an artifact and makes an object of its own for each, three in five
 * of all objects of a file: programs that read it spend most of their time on them.
 */
final class InlineProperties {
  private InlineProperties() {}

  /** Changes the resources of all pages. */
  static void apply(PDDocument document) {
    for (PDPage page : document.getPages()) {
      COSDictionary properties =
          page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
      if (properties != null) {
        for (COSName key : properties.keySet()) {
          if (properties.getItem(key) instanceof COSDictionary dictionary) {
            dictionary.setDirect(true);
          }
        }
      }
    }
  }
}
