package io.github.proxmoxbook.book.edition.pdf.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Takes marks around nothing out of a document. The typesetter marks the background of each box as
 * an artifact, also where there is none to paint, and makes an object of its own for each: five in
 * six of all objects of a file, on which programs that read it spend most of their time.
 */
final class EmptyMarks {
  /** As PDFBox writes them; strings cannot hold this, as it writes line ends in them as hex. */
  private static final Pattern EMPTY_ARTIFACT =
      Pattern.compile("/Artifact /([A-Za-z0-9]+) BDC\nEMC\n");

  private EmptyMarks() {}

  /**
   * Changes the content and the resources of all pages.
   *
   * @throws IOException if the content of a page cannot be read
   */
  static void remove(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      // A blank page has no resources.
      COSDictionary properties =
          page.getResources() == null
              ? null
              : page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
      if (properties == null) {
        continue;
      }
      for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
        remove(streams.next(), properties);
      }
      // What is left is written into the resources of the page, in place of an object each.
      for (COSName key : properties.keySet()) {
        if (properties.getItem(key) instanceof COSDictionary dictionary) {
          dictionary.setDirect(true);
        }
      }
    }
  }

  private static void remove(PDStream stream, COSDictionary properties) throws IOException {
    String content;
    try (InputStream in = stream.createInputStream()) {
      content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    StringBuilder kept = new StringBuilder(content.length());
    Matcher matcher = EMPTY_ARTIFACT.matcher(content);
    int from = 0;
    while (matcher.find()) {
      kept.append(content, from, matcher.start());
      from = matcher.end();
      properties.removeItem(COSName.getPDFName(matcher.group(1)));
    }
    kept.append(content, from, content.length());
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(kept.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
