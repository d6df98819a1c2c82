package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Gives a finished document what the typesetter does not: labels, dates, how it opens. */
final class PdfFinish {
  private final PDDocument document;
  private final EditionMetadata metadata;
  private final PrintSettings settings;

  PdfFinish(PDDocument document, EditionMetadata metadata, PrintSettings settings) {
    this.document = document;
    this.metadata = metadata;
    this.settings = settings;
  }

  /** Finishes the document, the same whenever and wherever it is built. */
  void apply(Pages pages, String coverLabel) throws IOException {
    setDates();
    labelPages(pages, coverLabel);
    setOpening();
    if (settings.variant() == Variant.PRINT) {
      emptyBlankPages();
      double bleed = 2 * settings.bleed().width();
      PageSize size = settings.pageSize();
      PageSize cover = new PageSize(size.width() + bleed, size.height() + bleed);
      new PrintBoxes(settings.bleed(), cover).apply(document, pages.front());
    }
  }

  private void setDates() throws IOException {
    Instant modified = metadata.modified();
    GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    date.setTimeInMillis(modified.toEpochMilli());
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(date);
    information.setModificationDate(date);
    XmpPacket.complete(document, metadata);
    // The id would otherwise hold the time of the build.
    document.setDocumentId(modified.getEpochSecond());
  }

  /** ISO 32000-1, 12.4.2: what viewers show is what is printed. */
  private void labelPages(Pages pages, String coverLabel) throws IOException {
    PDPageLabels labels = new PDPageLabels(document);
    if (pages.front() > 0) {
      PDPageLabelRange cover = new PDPageLabelRange();
      cover.setPrefix(coverLabel);
      labels.setLabelItem(0, cover);
    }
    if (pages.front() > 1) {
      // The back of the cover has no number, either.
      labels.setLabelItem(1, new PDPageLabelRange());
    }
    labels.setLabelItem(pages.front(), range(PDPageLabelRange.STYLE_ROMAN_LOWER));
    if (pages.body() < pages.count()) {
      labels.setLabelItem(pages.body(), range(PDPageLabelRange.STYLE_DECIMAL));
    }
    document.getDocumentCatalog().setPageLabels(labels);
  }

  private static PDPageLabelRange range(String style) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(style);
    range.setStart(1);
    return range;
  }

  private void setOpening() {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    boolean isPrint = settings.variant() == Variant.PRINT;
    catalog.setPageLayout(isPrint ? PageLayout.TWO_PAGE_RIGHT : PageLayout.SINGLE_PAGE);
    catalog.setPageMode(PageMode.USE_OUTLINES);
    PDDocumentOutline outline = catalog.getDocumentOutline();
    if (outline != null) {
      // Parts show their chapters; what is below unfolds on demand.
      for (PDOutlineItem item : outline.children()) {
        item.openNode();
      }
    }
  }

  /**
   * A page without tagged content is one that lets a chapter begin on the right: it stays empty.
   */
  private void emptyBlankPages() throws IOException {
    COSBase numbers =
        document
            .getDocumentCatalog()
            .getStructureTreeRoot()
            .getParentTree()
            .getCOSObject()
            .getDictionaryObject(COSName.NUMS);
    COSArray tree = (COSArray) numbers;
    for (PDPage page : document.getPages()) {
      int key = page.getCOSObject().getInt(COSName.STRUCT_PARENTS);
      // Keys are counted from 0 without gaps, and each stands before its value.
      if (tree.getObject(2 * key + 1) instanceof COSArray content && content.size() == 0) {
        page.setContents(new PDStream(document));
        page.getCOSObject().removeItem(COSName.RESOURCES);
      }
    }
  }
}
