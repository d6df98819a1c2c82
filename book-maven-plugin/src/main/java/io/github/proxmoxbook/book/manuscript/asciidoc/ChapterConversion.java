package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.kept.AskedFiles;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Makes a chapter of its text, which starts Asciidoctor. */
final class ChapterConversion {
  private ChapterConversion() {}

  /**
   * Converts a chapter.
   *
   * @param text its text
   * @param source its file, absolute and normalised
   * @param attributes the attributes that the chapter cannot change
   * @param files where it asks for other files
   */
  static ConvertedChapter of(
      SourceText text, Path source, Map<String, String> attributes, AskedFiles files) {
    List<Problem> problems = new ArrayList<>();
    Conversion conversion = new Conversion(text, source, files, problems::add);
    Document document = Jsoup.parseBodyFragment(AsciidoctorEngine.convert(conversion, attributes));
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    Element body = document.body();
    Marks marks = new Marks(conversion.sources());
    RawParts.clean(body, marks, conversion);
    String title = ChapterTitle.of(body, marks, problems::add);
    TextMarks.apply(body);
    ChapterWalk walk = new ChapterWalk(body, conversion);
    PrintedMarks.check(walk.prose(), conversion);
    Notes.place(body);
    marks.replace(body);
    Chapter chapter =
        new Chapter(
            List.of(),
            title,
            source,
            text.file(),
            walk.anchors(),
            walk.references(),
            walk.prose(),
            walk.index(),
            body.html().strip());
    return new ConvertedChapter(chapter, problems);
  }
}
