package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.nodes.Entities;

/** Completes the XMP packet that the typesetter writes (ISO 16684-1; Dublin Core in 8.3). */
final class XmpPacket {
  private static final Pattern CREATED =
      Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");
  private static final String AFTER_FORMAT = "</dc:format>";

  private XmpPacket() {}

  /** ISO 19005-2, 6.6.2.3: the dates of the packet and the information dictionary agree. */
  static void complete(PDDocument document, EditionMetadata metadata) throws IOException {
    String xmp;
    try (InputStream in = document.getDocumentCatalog().getMetadata().createInputStream()) {
      xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Matcher matcher = CREATED.matcher(xmp);
    if (!matcher.find() || !xmp.contains(AFTER_FORMAT)) {
      throw new IOException("the XMP packet of the typesetter has no creation date or no format");
    }
    String date = metadata.modified().atOffset(ZoneOffset.UTC).toString();
    String dated =
        matcher.replaceFirst(
            Matcher.quoteReplacement(
                "<xmp:CreateDate>" + date + "</xmp:CreateDate>" + element("xmp:ModifyDate", date)));
    String completed = dated.replace(AFTER_FORMAT, AFTER_FORMAT + dublinCore(metadata));
    PDMetadata replaced = new PDMetadata(document);
    replaced.importXMPMetadata(completed.getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(replaced);
  }

  private static String dublinCore(EditionMetadata metadata) {
    return element("dc:identifier", metadata.identifier())
        + list("dc:language", "Bag", List.of(metadata.language()))
        + list("dc:publisher", "Bag", List.of(metadata.publisher().text()))
        + rights(metadata.rights());
  }

  private static String rights(List<String> rights) {
    return rights.isEmpty()
        ? ""
        : "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">"
            + Entities.escape(String.join(", ", rights))
            + "</rdf:li></rdf:Alt></dc:rights>";
  }

  private static String list(String name, String kind, List<String> values) {
    StringBuilder items = new StringBuilder();
    values.stream()
        .filter(value -> !value.isBlank())
        .forEach(value -> items.append(element("rdf:li", value)));
    return items.length() == 0
        ? ""
        : "<" + name + "><rdf:" + kind + ">" + items + "</rdf:" + kind + "></" + name + ">";
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + Entities.escape(text) + "</" + name + ">";
  }
}
