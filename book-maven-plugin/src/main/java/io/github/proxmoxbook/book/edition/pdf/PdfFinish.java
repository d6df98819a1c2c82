package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Puts into a finished document what makes it the same whenever and wherever it is built. */
final class PdfFinish {
  private static final Pattern CREATED =
      Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

  private PdfFinish() {}

  static void apply(PDDocument document, EditionMetadata metadata) throws IOException {
    Instant modified = metadata.modified();
    GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    date.setTimeInMillis(modified.toEpochMilli());
    document.getDocumentInformation().setCreationDate(date);
    setXmpDate(document, modified.atOffset(ZoneOffset.UTC).toString());
    // The id would otherwise hold the time of the build.
    document.setDocumentId(modified.getEpochSecond());
  }

  /** ISO 19005-2, 6.6.2.3: the dates of the XMP packet and the information dictionary agree. */
  private static void setXmpDate(PDDocument document, String date) throws IOException {
    String xmp;
    try (InputStream in = document.getDocumentCatalog().getMetadata().createInputStream()) {
      xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Matcher matcher = CREATED.matcher(xmp);
    if (!matcher.find()) {
      throw new IOException("the XMP packet has no creation date");
    }
    String dated = matcher.replaceFirst("$1" + date + "$2");
    PDMetadata replaced = new PDMetadata(document);
    replaced.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(replaced);
  }
}
