package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Finds everything that a viewer would load from outside the file. Links ({@code <a>}) to web pages
 * are no such thing: a reader follows them or not.
 */
final class ReferenceCheck implements Check {
  private static final Set<String> ADDRESSES = Set.of("href", "src");
  private static final Set<String> IMAGES = Set.of("image", "feImage");
  private static final Pattern LINK = Pattern.compile("(?i)(https?|mailto):.*", Pattern.DOTALL);
  private static final Pattern LOADING =
      Pattern.compile("(?i)@import|@namespace|\\b(image-set|image|src|cross-fade)\\s*\\(");

  @Override
  public void check(ParsedDiagram diagram, Consumer<Problem> problems) {
    for (Element element : diagram.elements()) {
      for (Attr attribute : Css.attributes(element)) {
        String value = attribute.getValue();
        if (attribute.getName().equals("style")) {
          // Read with the style sheets, whose rules are weighed against it.
          continue;
        }
        if (isAddress(attribute) ? !isAllowed(element, value) : isStyleLoading(value)) {
          Location location = diagram.places().of(element, attribute.getName());
          problems.accept(problem(location, attribute.getName() + "=" + shortened(value)));
        }
      }
    }
  }

  private static boolean isAddress(Attr attribute) {
    return ADDRESSES.contains(Css.localName(attribute)) || attribute.getName().equals("xml:base");
  }

  private static boolean isAllowed(Element element, String value) {
    String address = value.strip();
    if (address.isEmpty() || address.startsWith("#")) {
      return true;
    }
    if ("a".equals(element.getLocalName())) {
      return LINK.matcher(address).matches();
    }
    return IMAGES.contains(element.getLocalName()) && EmbeddedImage.isAllowed(address);
  }

  private static boolean isStyleLoading(String value) {
    return Css.urls(value).stream().anyMatch(url -> !url.startsWith("#"))
        || (value.indexOf('(') >= 0 && LOADING.matcher(Css.plain(value)).find());
  }

  private static Problem problem(Location location, String what) {
    return Problem.of(
        DiagramRule.EXTERNAL_REFERENCE,
        location,
        "a reference to something outside the file: " + what,
        "put it into the file; an image as data:image/png;base64,… or data:image/jpeg;base64,…");
  }

  private static String shortened(String value) {
    String line = value.strip().replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }
}
