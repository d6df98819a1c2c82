package io.github.proxmoxbook.book.edition.pdf;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Outlines as text. */
final class PdfOutlines {
  private PdfOutlines() {}

  static void write(PDOutlineNode node, String indent, StringBuilder out) {
    for (PDOutlineItem item : node.children()) {
      out.append(indent).append(item.getTitle()).append('\n');
      write(item, indent + "  ", out);
    }
  }
}
