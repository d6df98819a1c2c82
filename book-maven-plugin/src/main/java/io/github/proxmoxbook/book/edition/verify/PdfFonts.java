package io.github.proxmoxbook.book.edition.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * The fonts that the pages of a document name and that are not embedded in it.
 *
 * <p>Read from the dictionaries, not through PDFBox's {@code PDFont}: for a font that is not
 * embedded that class looks for another one among those installed, writes a cache of them to the
 * user's home and warns on the console.
 */
final class PdfFonts {
  private static final COSName[] FONT_FILES = {
    COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3
  };

  private final Map<String, Unembedded> unembedded = new LinkedHashMap<>();
  private final Set<Integer> pages = new HashSet<>();
  private final Map<COSDictionary, Boolean> embedded = new IdentityHashMap<>();

  private PdfFonts() {}

  /**
   * A font that is not embedded.
   *
   * @param name its PostScript name
   * @param page the first page that names it, counted from 1
   */
  record Unembedded(String name, int page) {}

  /** Reads the resources of all pages, their annotations and the forms and patterns inside. */
  static PdfFonts of(PDDocument document) throws IOException {
    PdfFonts fonts = new PdfFonts();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      Deque<COSDictionary> open = new ArrayDeque<>();
      if (page.getResources() != null) {
        open.add(page.getResources().getCOSObject());
      }
      for (PDAnnotation annotation : page.getAnnotations()) {
        addIfDictionary(annotation.getCOSObject().getDictionaryObject(COSName.AP), open);
      }
      fonts.walk(open, number);
    }
    return fonts;
  }

  /** Returns the fonts that are not embedded, each once, in the order of their first pages. */
  Collection<Unembedded> unembedded() {
    return Collections.unmodifiableCollection(unembedded.values());
  }

  /** Tells whether a page, counted from 1, names a font that is not embedded. */
  boolean isMissingOn(int page) {
    return pages.contains(page);
  }

  /** Goes through resources and the streams they hold, each once a page, with no recursion. */
  private void walk(Deque<COSDictionary> open, int page) {
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!open.isEmpty()) {
      COSDictionary dictionary = open.pop();
      if (!seen.add(dictionary)) {
        continue;
      }
      COSDictionary fonts = dictionary.getCOSDictionary(COSName.FONT);
      if (fonts != null) {
        fonts.keySet().forEach(key -> readFont(fonts.getCOSDictionary(key), page, open));
      }
      for (COSName group : new COSName[] {COSName.XOBJECT, COSName.PATTERN}) {
        COSDictionary members = dictionary.getCOSDictionary(group);
        if (members != null) {
          members.keySet().forEach(key -> addIfDictionary(members.getDictionaryObject(key), open));
        }
      }
      // A form, a pattern or a Type 3 font has resources; an appearance has states N, R, D.
      for (COSName key : new COSName[] {COSName.RESOURCES, COSName.N, COSName.R, COSName.D}) {
        addIfDictionary(dictionary.getDictionaryObject(key), open);
      }
    }
  }

  private static void addIfDictionary(COSBase object, Deque<COSDictionary> open) {
    if (object instanceof COSDictionary dictionary) {
      open.add(dictionary);
    }
  }

  private void readFont(COSDictionary font, int page, Deque<COSDictionary> open) {
    if (font == null) {
      return;
    }
    if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
      // Its glyphs are content streams of the document, which may name fonts in turn.
      open.add(font);
    } else if (!embedded.computeIfAbsent(font, PdfFonts::isEmbedded)) {
      pages.add(page);
      String name = font.getNameAsString(COSName.BASE_FONT, "without a name");
      unembedded.putIfAbsent(name, new Unembedded(name, page));
    }
  }

  private static boolean isEmbedded(COSDictionary font) {
    COSDictionary simple = font;
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null && descendants.size() > 0) {
      // ISO 32000-1, 9.7.1: a composite font has one descendant, which has the descriptor.
      simple = descendants.getObject(0) instanceof COSDictionary first ? first : font;
    }
    COSDictionary descriptor = simple.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor == null) {
      return false;
    }
    for (COSName file : FONT_FILES) {
      if (descriptor.getCOSStream(file) != null) {
        return true;
      }
    }
    return false;
  }
}
