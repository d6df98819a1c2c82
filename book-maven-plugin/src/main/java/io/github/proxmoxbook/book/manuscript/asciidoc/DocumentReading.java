package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** A document that Asciidoctor has converted, on its way to one or more chapters. */
final class DocumentReading {
  private final Conversion conversion;
  private final Marks marks;
  private final Element body;
  private final Notes notes;

  private DocumentReading(Conversion conversion, Element body) {
    this.conversion = conversion;
    this.marks = new Marks(conversion.sources());
    this.body = body;
    RawParts.clean(body, marks, conversion);
    TextMarks.apply(body);
    CrossReference.resolve(body);
    this.notes = new Notes(body);
  }

  static DocumentReading of(Conversion conversion, Map<String, String> attributes) {
    Document document =
        Jsoup.parseBodyFragment(
            RawTags.balance(AsciidoctorEngine.convert(conversion, attributes), conversion));
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    return new DocumentReading(conversion, document.body());
  }

  /** Returns all that is in the document. */
  Element body() {
    return body;
  }

  Marks marks() {
    return marks;
  }

  /**
   * Makes a chapter of a part of the document; each part is read once, in order.
   *
   * @param part the element that holds it
   * @param file the number of the file in which it begins
   */
  Chapter chapter(Element part, int file, ChapterNumber number, String kind, String title) {
    ChapterWalk walk = new ChapterWalk(part, conversion);
    PrintedMarks.check(walk.prose(), conversion);
    notes.place(part);
    marks.replace(part, file);
    Sources sources = conversion.sources();
    return new Chapter(
        number,
        kind,
        title,
        sources.path(file),
        conversion.source(),
        sources.name(file),
        walk.anchors(),
        walk.references(),
        walk.prose(),
        walk.index(),
        part.html().strip());
  }
}
