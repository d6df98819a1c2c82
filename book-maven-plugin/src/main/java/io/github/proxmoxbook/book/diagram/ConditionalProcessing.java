package io.github.proxmoxbook.book.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Decides {@code <switch>} and the attributes for conditions as browsers do (SVG 2, 5.9): features
 * are always there, of extensions only HTML is known, and the reader's languages are Japanese and
 * English.
 */
final class ConditionalProcessing implements Rewrite {
  private static final String HTML = "http://www.w3.org/1999/xhtml";
  private static final Set<String> LANGUAGES = Set.of("ja", "en");
  private static final List<String> CONDITIONS =
      List.of("requiredFeatures", "requiredExtensions", "systemLanguage", "requiredFormats");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      if (element.getOwnerDocument() != null && Elements.is(element, "switch")) {
        choose(element, reporter);
      }
    }
    for (Element element : diagram.elements()) {
      if (!holds(element)) {
        Elements.remove(element);
      }
      CONDITIONS.forEach(element::removeAttribute);
    }
  }

  /** Keeps the first child whose conditions hold. */
  private static void choose(Element element, Reporter reporter) {
    boolean isChosen = false;
    for (var child : ParsedDiagram.children(element).toList()) {
      if (child instanceof Element alternative && !isDescriptive(alternative)) {
        boolean isLost = !isChosen && holds(alternative) && isUnreadable(alternative, reporter);
        if (isChosen || isLost || !holds(alternative)) {
          element.removeChild(child);
        } else {
          isChosen = true;
        }
      }
    }
    Element group = Elements.create("g", element);
    Css.attributes(element).stream()
        .filter(attribute -> attribute.getNamespaceURI() == null)
        .forEach(attribute -> group.setAttribute(attribute.getName(), attribute.getValue()));
    while (element.getFirstChild() != null) {
      group.appendChild(element.getFirstChild());
    }
    element.getParentNode().replaceChild(group, element);
  }

  /** HTML that cannot be laid out gives way to what its author put beside it for such cases. */
  private static boolean isUnreadable(Element alternative, Reporter reporter) {
    Element unknown =
        Elements.is(alternative, "foreignObject") ? HtmlTags.firstUnknown(alternative) : null;
    boolean hasOther = alternative.getNextSibling() != null;
    if (unknown != null && hasOther) {
      reporter.ignored(
          unknown,
          "HTML with <" + unknown.getTagName() + ">; the alternative in <switch> is drawn",
          "make sure that the alternative shows the same");
    }
    return unknown != null && hasOther;
  }

  private static boolean isDescriptive(Element element) {
    return Set.of("title", "desc", "metadata").contains(element.getLocalName());
  }

  private static boolean holds(Element element) {
    if (Elements.has(element, "requiredExtensions")) {
      String[] wanted = element.getAttribute("requiredExtensions").strip().split("\\s+");
      if (!Arrays.stream(wanted).allMatch(HTML::equals)) {
        return false;
      }
    }
    if (!Elements.has(element, "systemLanguage")) {
      return true;
    }
    return Arrays.stream(element.getAttribute("systemLanguage").split(","))
        .map(language -> language.strip().toLowerCase(java.util.Locale.ROOT).split("-")[0])
        .anyMatch(LANGUAGES::contains);
  }
}
