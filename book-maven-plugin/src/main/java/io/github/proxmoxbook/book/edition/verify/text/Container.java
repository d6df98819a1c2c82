package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.edition.verify.text.TextDifference.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The files of an EPUB that hold its text, in their order (EPUB 3.3, sections 4.2 and 5.7). */
final class Container {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final String XHTML = "application/xhtml+xml";

  private final ZipFile zip;

  Container(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Returns the content documents of the spine.
   *
   * @return their entries, but for the navigation document
   * @throws IOException if a file that names them is missing or damaged
   */
  List<String> spine() throws IOException {
    Element root = first(xml(CONTAINER), "rootfile", CONTAINER);
    String opf = root.getAttribute("full-path");
    Document document = xml(opf);
    Map<String, Element> manifest = new HashMap<>();
    for (Element item : all(document, "item")) {
      manifest.put(item.getAttribute("id"), item);
    }
    List<String> entries = new ArrayList<>();
    for (Element reference : all(document, "itemref")) {
      Element item = manifest.get(reference.getAttribute("idref"));
      if (item != null
          && item.getAttribute("media-type").equals(XHTML)
          && !Set.of(item.getAttribute("properties").split("\\s+")).contains("nav")) {
        entries.add(resolve(opf, item.getAttribute("href")));
      }
    }
    return entries;
  }

  /** Returns the entry that a reference in another one names; the reference itself if none. */
  static String resolve(String from, String href) {
    try {
      // As a path behind a slash, what the entry is called cannot be taken for a scheme.
      String path = new URI(null, null, "/" + from, null).resolve(new URI(href)).getPath();
      return path == null || path.isEmpty() ? href : path.substring(1);
    } catch (URISyntaxException e) {
      // No address at all: no entry has such a name, and EPUBCheck says what is wrong with it.
      return href;
    }
  }

  /** Reads an XML file. */
  Document xml(String entry) throws IOException {
    try (InputStream in = open(entry)) {
      return XmlFile.read(in, entry);
    }
  }

  /** Reads a text file. */
  String text(String entry) throws IOException {
    try (InputStream in = open(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Returns whether there is an entry. */
  boolean has(String entry) {
    return zip.getEntry(entry) != null;
  }

  private InputStream open(String entry) throws IOException {
    ZipEntry found = zip.getEntry(entry);
    if (found == null) {
      throw new DamagedEditionException(Edition.EPUB, "it has no file " + entry, null);
    }
    return zip.getInputStream(found);
  }

  private static Element first(Document document, String name, String file) throws IOException {
    List<Element> found = all(document, name);
    if (found.isEmpty()) {
      throw new DamagedEditionException(Edition.EPUB, file + " has no <" + name + ">", null);
    }
    return found.get(0);
  }

  private static List<Element> all(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
