package io.github.proxmoxbook.book.manuscript;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which elements, attributes and classes of raw HTML the editions carry over. */
public final class KeptHtml {
  private static final Set<String> ELEMENTS =
      words(
          "a abbr aside b blockquote br caption cite code col colgroup dd del details dfn div dl dt"
              + " em figcaption figure hr i img ins kbd li mark ol p pre q rp rt ruby s samp"
              + " section small span strong sub summary sup table tbody td tfoot th thead tr u ul"
              + " var wbr");

  /** By these classes later stages know what this package made. */
  private static final Set<String> OWN_CLASSES =
      words(
          "alert captioned-table footnote-backref footnote-ref footnotes index-term sesame"
              + " task-box");

  private static final Map<String, Attribute> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("align", new Attribute("", "left|center|right")),
          Map.entry("alt", new Attribute("img", "(?s).*")),
          Map.entry("class", new Attribute("", "(?s).*")),
          Map.entry("colspan", new Attribute("td th", "[1-9][0-9]?|100")),
          Map.entry("dir", new Attribute("", "ltr|rtl|auto")),
          Map.entry("height", new Attribute("img", "[0-9]+%?")),
          Map.entry("href", new Attribute("a", "(?s).*")),
          Map.entry("id", new Attribute("", "[^\\s\\p{Z}]+")),
          Map.entry("lang", new Attribute("", "[A-Za-z0-9-]*")),
          Map.entry("reversed", new Attribute("ol", "reversed|")),
          Map.entry("rowspan", new Attribute("td th", "[1-9][0-9]?|100")),
          Map.entry("scope", new Attribute("th", "row|col|rowgroup|colgroup")),
          Map.entry("span", new Attribute("col colgroup", "[1-9][0-9]?|100")),
          Map.entry("src", new Attribute("img", "(?s).*")),
          Map.entry("start", new Attribute("ol", "-?[0-9]{1,9}")),
          Map.entry("title", new Attribute("", "(?s).*")),
          Map.entry("type", new Attribute("ol", "[1aAiI]")),
          Map.entry("value", new Attribute("li", "-?[0-9]{1,9}")),
          Map.entry("width", new Attribute("img", "[0-9]+%?")));

  private static final Pattern OF_FOOTNOTES = Pattern.compile("fn(?:ref)?(?:-|[0-9]+\\z)");

  private KeptHtml() {}

  /**
   * Returns whether an element is kept; headings are not, since no contents would list them.
   *
   * @param name its name in lower case
   * @return whether the editions show it
   */
  public static boolean element(String name) {
    return ELEMENTS.contains(name);
  }

  /**
   * Returns whether an attribute is kept.
   *
   * @param element the name of its element in lower case
   * @param name its name in lower case
   * @param value its value
   * @return whether the editions carry it over
   */
  public static boolean attribute(String element, String name, String value) {
    Attribute attribute = ATTRIBUTES.get(name);
    return attribute != null
        && (attribute.elements.isEmpty() || attribute.elements.contains(element))
        && attribute.value.matcher(value).matches()
        && !(name.equals("id") && isOfFootnote(value));
  }

  /**
   * Returns whether a class is free for authors.
   *
   * @param name the class in lower case
   * @return whether it is none by which later stages know a structure
   */
  public static boolean cssClass(String name) {
    return !OWN_CLASSES.contains(name);
  }

  /**
   * Returns whether an id is one that footnotes may be given.
   *
   * @param id the id
   * @return whether it begins as those of footnotes do
   */
  public static boolean isOfFootnote(String id) {
    return OF_FOOTNOTES.matcher(id).lookingAt();
  }

  private static Set<String> words(String list) {
    return list.isEmpty() ? Set.of() : Set.of(list.split(" "));
  }

  /** On which elements (empty: on all) and with which values an attribute is kept. */
  private record Attribute(Set<String> elements, Pattern value) {
    Attribute(String elements, String value) {
      this(words(elements), Pattern.compile(value));
    }
  }
}
