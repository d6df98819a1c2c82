package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.edition.verify.text.TextDifference.Edition;
import io.github.proxmoxbook.book.problem.EntryPlaces;
import io.github.proxmoxbook.book.problem.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads the text of an EPUB edition, one passage for each file of its spine. */
final class EpubText {
  private final Container container;
  private final EntryPlaces places;
  private final Letters letters = new Letters();

  /** What the sheets that a file links hide, by their names: most files link the same ones. */
  private final Map<String, HiddenElements> hidden = new HashMap<>();

  private EpubText(Container container, EntryPlaces places) {
    this.container = container;
    this.places = places;
  }

  /**
   * Reads an edition.
   *
   * @param epub the file
   * @param places where it lies in the sources
   * @return its passages by their names, in their order
   * @throws IOException if it cannot be read
   */
  static Map<String, Passage> read(Path epub, EntryPlaces places) throws IOException {
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      Container container = new Container(zip);
      EpubText reading = new EpubText(container, places);
      Map<String, Passage> passages = new LinkedHashMap<>();
      for (String entry : container.spine()) {
        Passage passage = reading.read(entry);
        passages.put(passage.id(), passage);
      }
      return passages;
    } catch (ZipException e) {
      throw new DamagedEditionException(Edition.EPUB, "it is damaged: " + e.getMessage(), e);
    }
  }

  private Passage read(String entry) throws IOException {
    Document document = container.xml(entry);
    XhtmlText text =
        new XhtmlText(hidden(document, entry), letters, element -> place(entry, element));
    text.read(document.getDocumentElement());
    return new Passage(id(entry), text.text(), text.notes());
  }

  private Optional<Location> place(String entry, Element element) {
    XmlFile.Place place = XmlFile.place(element);
    return places.at(entry, place.line(), place.column());
  }

  /** Returns the name of a file without folder and extension. */
  private static String id(String entry) {
    String name = entry.substring(entry.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private HiddenElements hidden(Document document, String entry) throws IOException {
    StringBuilder names = new StringBuilder();
    NodeList links = document.getElementsByTagNameNS("*", "link");
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      String sheet =
          link.getAttribute("rel").equals("stylesheet")
              ? Container.resolve(entry, link.getAttribute("href"))
              : "";
      if (!sheet.isEmpty() && container.has(sheet)) {
        names.append(sheet).append('\n');
      }
    }
    String sheets = names.toString();
    HiddenElements known = hidden.get(sheets);
    if (known == null) {
      known = new HiddenElements();
      for (String sheet : sheets.lines().toList()) {
        known.add(container.text(sheet));
      }
      hidden.put(sheets, known);
    }
    return known;
  }
}
