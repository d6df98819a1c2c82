package io.github.proxmoxbook.book.edition.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A file with the cover of a book. */
final class CoverFile {
  private static final Set<String> BEGINS = Set.of("BMC", "BDC");
  private static final Set<String> POINTS = Set.of("MP", "DP");

  private CoverFile() {}

  /** Returns the size of the first page; only its proportions count. */
  static PageSize size(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      if (document.getNumberOfPages() == 0) {
        throw new IOException("the cover " + file + " has no page");
      }
      PDRectangle box = document.getPage(0).getCropBox();
      return new PageSize(box.getWidth(), box.getHeight());
    } catch (IOException e) {
      throw new IOException("cannot read the cover " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Returns the file without the tags of its first page. In the book the cover is one picture with
   * an alternative text; tags of its own within would contradict that (ISO 14289-1, 7.1).
   */
  static byte[] withoutTags(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile());
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = document.getPage(0);
      page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
      PDStream content = new PDStream(document);
      write(unmarked(page), content);
      page.setContents(content);
      unmarkForms(page.getResources(), new HashSet<>());
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void unmarkForms(PDResources resources, Set<COSBase> seen) throws IOException {
    if (resources == null) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form
          && seen.add(form.getCOSObject())) {
        form.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
        write(unmarked(form), form.getContentStream());
        unmarkForms(form.getResources(), seen);
      }
    }
  }

  private static void write(List<Object> tokens, PDStream stream) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
  }

  /** The operators of a page without marked content; layers (OC) are no tags and stay. */
  private static List<Object> unmarked(PDContentStream content) throws IOException {
    List<Object> kept = new ArrayList<>();
    List<Object> operands = new ArrayList<>();
    Deque<Boolean> layers = new ArrayDeque<>();
    PDFStreamParser parser = new PDFStreamParser(content);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      operands.add(token);
      if (token instanceof Operator operator) {
        if (isKept(operator.getName(), operands, layers)) {
          kept.addAll(operands);
        }
        operands.clear();
      }
    }
    return kept;
  }

  private static boolean isKept(String operator, List<Object> operands, Deque<Boolean> layers) {
    if (BEGINS.contains(operator)) {
      layers.push(COSName.OC.equals(operands.get(0)));
      return layers.peek();
    }
    if (operator.equals("EMC")) {
      return !layers.isEmpty() && layers.pop();
    }
    return !POINTS.contains(operator);
  }
}
