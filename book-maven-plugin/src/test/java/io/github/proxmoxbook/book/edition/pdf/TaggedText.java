package io.github.proxmoxbook.book.edition.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The tags of a PDF with their text, as those hear it to whom it is read: a line for each block,
 * with its role, what is in it two columns further in, and what stands in a sentence in brackets.
 */
public final class TaggedText {
  private static final Set<String> INLINE =
      Set.of(
          "Span",
          "Link",
          "Code",
          "Em",
          "Strong",
          "Quote",
          "Reference",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Annot",
          "BibEntry");

  private static final Pattern TITLE = Pattern.compile(" *H1 (.+)\n");

  private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private TaggedText() {}

  /**
   * Reads a PDF.
   *
   * @param file the file
   * @return the lines of each chapter that has a title, by that
   */
  public static Map<String, String> chapters(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      TaggedText text = new TaggedText();
      text.kids(pdf.getDocumentCatalog().getStructureTreeRoot(), 0);
      Map<String, String> chapters = new LinkedHashMap<>();
      for (String chapter : text.out.toString().split("(?m)^ +Sect\\n")) {
        Matcher title = TITLE.matcher(chapter);
        if (title.lookingAt()) {
          chapters.put(title.group(1), chapter.stripTrailing().stripIndent() + "\n");
        }
      }
      return chapters;
    }
  }

  private void kids(PDStructureNode node, int depth) throws IOException {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        block(element, depth);
      } else {
        line(depth, content(kid, node));
      }
    }
  }

  private void block(PDStructureElement element, int depth) throws IOException {
    boolean holdsBlocks =
        element.getKids().stream()
            .anyMatch(kid -> kid instanceof PDStructureElement e && !isInline(e));
    if (!holdsBlocks) {
      line(depth, name(element) + words(element));
      return;
    }
    line(depth, name(element));
    StringBuilder sentence = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement e && !isInline(e)) {
        flush(sentence, depth + 1);
        block(e, depth + 1);
      } else {
        sentence.append(kid instanceof PDStructureElement e ? inline(e) : content(kid, element));
      }
    }
    flush(sentence, depth + 1);
  }

  private void flush(StringBuilder sentence, int depth) {
    line(depth, sentence.toString());
    sentence.setLength(0);
  }

  private void line(int depth, String text) {
    if (!text.isBlank()) {
      out.append("  ".repeat(depth)).append(text.replaceAll("\\s*\n", "⏎").strip()).append('\n');
    }
  }

  private static boolean isInline(PDStructureElement element) {
    return INLINE.contains(element.getStructureType())
        && element.getKids().stream()
            .allMatch(kid -> !(kid instanceof PDStructureElement e) || isInline(e));
  }

  private String inline(PDStructureElement element) throws IOException {
    return "[" + name(element) + words(element) + "]";
  }

  private String words(PDStructureElement element) throws IOException {
    StringBuilder words = new StringBuilder();
    for (Object kid : element.getKids()) {
      words.append(kid instanceof PDStructureElement e ? inline(e) : content(kid, element));
    }
    return words.isEmpty() ? "" : " " + words;
  }

  /** The role, with what assistive technology is told besides. */
  private static String name(PDStructureElement element) {
    List<String> facts = new ArrayList<>();
    if (element.getAlternateDescription() != null) {
      facts.add("Alt=" + element.getAlternateDescription());
    }
    if (element.getActualText() != null) {
      facts.add("ActualText=" + element.getActualText());
    }
    attributes(element.getCOSObject().getDictionaryObject(COSName.A), facts);
    return element.getStructureType() + (facts.isEmpty() ? "" : facts.toString());
  }

  private static void attributes(COSBase given, List<String> facts) {
    if (given instanceof COSArray array) {
      array.forEach(each -> attributes(each, facts));
    } else if (given instanceof COSDictionary attributes) {
      for (String key : List.of("Scope", "ColSpan", "RowSpan", "ListNumbering")) {
        COSBase value = attributes.getDictionaryObject(COSName.getPDFName(key));
        if (value != null) {
          facts.add(key + "=" + (value instanceof COSName n ? n.getName() : number(value)));
        }
      }
    }
  }

  private static String number(COSBase value) {
    return value.toString().replaceAll("\\D", "");
  }

  private String content(Object kid, PDStructureNode parent) throws IOException {
    PDPage own = parent instanceof PDStructureElement element ? element.getPage() : null;
    if (kid instanceof Integer id) {
      return text(own, id);
    }
    if (kid instanceof PDMarkedContentReference reference) {
      return text(reference.getPage() == null ? own : reference.getPage(), reference.getMCID());
    }
    return "";
  }

  private String text(PDPage page, int id) throws IOException {
    Map<Integer, String> known = contents.get(page);
    if (known == null) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      known = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        collect(content, known);
      }
      contents.put(page, known);
    }
    return known.getOrDefault(id, "");
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
    StringBuilder text = new StringBuilder();
    for (Object each : content.getContents()) {
      if (each instanceof TextPosition glyph) {
        text.append(glyph.getUnicode());
      } else if (each instanceof PDMarkedContent inner) {
        collect(inner, texts);
      }
    }
    if (content.getMCID() >= 0) {
      texts.merge(content.getMCID(), text.toString(), String::concat);
    }
  }
}
