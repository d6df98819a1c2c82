package io.github.proxmoxbook.book.edition.accessibility;

import io.github.proxmoxbook.book.diagram.css.CssBlock;
import io.github.proxmoxbook.book.diagram.css.CssFunction;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssToken;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a reading system would fetch by itself. An edition carries everything that it shows: a
 * reader may be offline, and whoever serves the file learns who reads the book.
 */
final class ResourceCheck implements ContentCheck {
  private static final Pattern REMOTE = Pattern.compile("(?i)\\s*(https?:|ftp:|file:|//).*");
  private static final Pattern IN_LIST = Pattern.compile("\\s*,\\s*");
  private static final List<String> SOURCES = List.of("src", "poster", "data", "background");
  private static final Set<String> REFERRING = Set.of("image", "use", "feimage", "link");

  /** Looks at a style sheet. */
  void checkStyleSheet(String entry, String css, Findings findings) {
    addresses(
        CssReader.parts(css),
        (address, offset) -> report(Place.of(entry, css, offset), address, findings));
  }

  @Override
  public void check(String entry, Document document, Findings findings) {
    for (Element element : document.getAllElements()) {
      for (String attribute : SOURCES) {
        reportIfRemote(entry, element, element.attr(attribute), findings);
      }
      for (String candidate : IN_LIST.split(element.attr("srcset"))) {
        reportIfRemote(entry, element, candidate.split("\\s")[0], findings);
      }
      if (REFERRING.contains(element.normalName()) && isFetched(element)) {
        reportIfRemote(entry, element, element.attr("href"), findings);
        reportIfRemote(entry, element, element.attr("xlink:href"), findings);
      }
      String css = element.normalName().equals("style") ? element.data() : element.attr("style");
      if (!css.isEmpty()) {
        Place place = Place.of(entry, element);
        addresses(CssReader.parts(css), (address, offset) -> report(place, address, findings));
      }
    }
  }

  /** A link to an author or a licence is only followed by hand. */
  private static boolean isFetched(Element element) {
    return !element.normalName().equals("link")
        || element.attr("rel").matches("(?i).*\\b(stylesheet|icon|preload|prefetch|import)\\b.*");
  }

  private static void reportIfRemote(
      String entry, Element element, String address, Findings findings) {
    if (!address.isEmpty() && REMOTE.matcher(address).matches()) {
      report(Place.of(entry, element), address.strip(), findings);
    }
  }

  private static void report(Place place, String address, Findings findings) {
    findings.add(
        AccessibilityRule.RESOURCE_REMOTE,
        place,
        "the edition would load " + address + " from elsewhere",
        "put the file into the book and refer to it there");
  }

  /** Finds {@code @import} and {@code url()}; the name of a namespace is no address. */
  private static void addresses(List<CssPart> parts, BiConsumer<String, Integer> found) {
    CssPart rule = null;
    for (CssPart part : parts) {
      if (part.is(CssToken.Kind.AT)) {
        rule = part;
      } else if (part.is(CssToken.Kind.SEMICOLON)) {
        rule = null;
      }
      boolean isName = rule != null && rule.css().equals("@namespace");
      boolean isImport = rule != null && rule.css().equalsIgnoreCase("@import");
      if (part instanceof CssToken token && !isName) {
        boolean isAddress = token.is(CssToken.Kind.URL) || token.is(CssToken.Kind.BAD);
        if ((isAddress || (isImport && token.is(CssToken.Kind.STRING)))
            && REMOTE.matcher(token.text()).matches()) {
          found.accept(token.text(), token.offset());
        }
      } else if (part instanceof CssFunction function) {
        addresses(function.arguments(), found);
      } else if (part instanceof CssBlock block) {
        addresses(block.parts(), found);
        rule = null;
      }
    }
  }
}
