package io.github.proxmoxbook.book.edition.accessibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Which files of an EPUB people read.
 *
 * @param language the language of the package, a BCP 47 tag; empty if it says none
 * @param styleSheets its style sheets in the order of the manifest
 * @param documents its content documents: the spine, then those outside of it, such as a navigation
 *     document that nobody turns to
 */
public record PackageFiles(String language, List<String> styleSheets, List<String> documents) {
  /** Where each EPUB says where its package document is (EPUB 3.3, section 4.2.6.3.1). */
  public static final String CONTAINER = "META-INF/container.xml";

  /** Checks the values. */
  public PackageFiles {
    Objects.requireNonNull(language, "language");
    styleSheets = List.copyOf(styleSheets);
    documents = List.copyOf(documents);
  }

  /**
   * Finds the package document.
   *
   * @param container the text of {@link #CONTAINER}
   * @return the entry; empty if none is named
   */
  public static Optional<String> packageDocument(String container) {
    return Optional.ofNullable(xml(container).selectFirst("rootfile[full-path]"))
        .map(root -> root.attr("full-path"));
  }

  /**
   * Reads a package document.
   *
   * @param entry its name in the EPUB
   * @param opf its text
   * @return what it lists; files that are elsewhere are left out
   */
  public static PackageFiles of(String entry, String opf) {
    Document document = xml(opf);
    Map<String, String> pages = new LinkedHashMap<>();
    List<String> sheets = new ArrayList<>();
    for (Element item : document.select("manifest > item")) {
      Optional<String> file = EntryPath.resolve(entry, item.attr("href"));
      switch (item.attr("media-type")) {
        case "application/xhtml+xml" -> file.ifPresent(page -> pages.put(item.id(), page));
        case "text/css" -> file.ifPresent(sheets::add);
        default -> {
          // Pictures, fonts and the like have no text.
        }
      }
    }
    List<String> order = new ArrayList<>();
    for (Element reference : document.select("spine > itemref")) {
      Optional.ofNullable(pages.remove(reference.attr("idref"))).ifPresent(order::add);
    }
    order.addAll(pages.values());
    return new PackageFiles(language(document), sheets, order);
  }

  private static String language(Document document) {
    for (Element element : document.select("metadata > *")) {
      if (element.tagName().equals("dc:language")) {
        return element.text().strip();
      }
    }
    return "";
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }
}
