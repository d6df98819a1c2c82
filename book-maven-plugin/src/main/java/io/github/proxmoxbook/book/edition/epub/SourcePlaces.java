package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.problem.EntryPlaces;
import io.github.proxmoxbook.book.problem.EntryPlaces.Place;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.PagePlaces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Takes down which line of which source each block of each file of the EPUB stems from. Positions
 * in the sources travel with the elements in {@code data-line} and are for our own reports, not for
 * readers: serialising takes them out.
 */
final class SourcePlaces {
  private static final String DATA = "data-";
  private static final String LINE = "data-line";

  /** The one that is for readers: the head of a cell's column. */
  private static final String KEPT = "data-head";

  private final List<Place> places = new ArrayList<>();

  /**
   * Serialises a page without its {@code data-} attributes, and takes down where its blocks came to
   * lie.
   *
   * @param entry the file inside the EPUB
   * @param source the chapter that it is made of, from the book's root
   * @param page the page; its attributes that begin with {@code data-} are removed
   * @return the text of the file
   */
  String serialise(String entry, String source, XhtmlPage page) {
    // XmlDocument begins at the root; both walks see the same elements in the same order.
    List<String> lines = new ArrayList<>();
    for (Element element : page.body().root().getAllElements()) {
      if (!(element instanceof Document)) {
        lines.add(element.attr(LINE));
        removeSourceData(element);
      }
    }
    String text = page.toString();
    add(entry, source, lines, text);
    return text;
  }

  private static void removeSourceData(Element element) {
    for (Attribute attribute : List.copyOf(element.attributes().asList())) {
      if (attribute.getKey().startsWith(DATA) && !attribute.getKey().equals(KEPT)) {
        element.removeAttr(attribute.getKey());
      }
    }
  }

  private void add(String entry, String source, List<String> lines, String text) {
    Document written = Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true));
    int index = 0;
    for (Element element : written.getAllElements()) {
      if (element instanceof Document) {
        continue;
      }
      String line = lines.get(index++);
      if (!line.isEmpty()) {
        var start = element.sourceRange().start();
        Location location = new Location(source, Integer.parseInt(line), 0);
        places.add(new Place(entry, start.lineNumber(), start.columnNumber(), false, location));
      }
    }
  }

  /** Takes down that a file as a whole stems from one place, as the page of a part does. */
  void addWhole(String entry, Location location) {
    places.add(new Place(entry, 1, 1, false, location));
  }

  /** Takes down that a file has the lines of a source, as a style sheet of the book has. */
  void addCopy(String entry, String source) {
    places.add(new Place(entry, 1, 1, true, new Location(source, 1, 0)));
  }

  /**
   * Writes the places beside a finished edition, for those who verify it.
   *
   * @param edition the edition
   * @throws IOException if it cannot be read or the file cannot be written
   */
  void writeBeside(Path edition) throws IOException {
    byte[] text =
        new EntryPlaces(places)
            .format(PagePlaces.version(edition))
            .getBytes(StandardCharsets.UTF_8);
    OutputFile.write(PagePlaces.beside(edition), out -> out.write(text));
  }
}
