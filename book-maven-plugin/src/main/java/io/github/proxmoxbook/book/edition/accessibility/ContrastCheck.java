package io.github.proxmoxbook.book.edition.accessibility;

import io.github.proxmoxbook.book.diagram.css.CssColor;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Colours of text (WCAG 2.1, 1.4.3): whether each text that really occurs can be told from its
 * ground, by day and by night. A reader's page is white or black, and not every reading system says
 * so by {@code prefers-color-scheme}; so a book either decides on ink and ground, or leaves both to
 * the reader.
 *
 * <p>Not seen: text that style sheets generate, text on pictures, and the colours that browsers
 * give to links, which are the reader's own.
 */
final class ContrastCheck implements ContentCheck {
  /** An attribute that a selector may ask for, without the prefix of its namespace. */
  private static final Pattern ATTRIBUTE = Pattern.compile("\\[\\s*(?:[^\\s|\\]=]*\\|)?([\\w-]+)");

  /** What these hold is painted by rules of their own. */
  private static final Set<String> FOREIGN = Set.of("svg", "math");

  /** An id that a selector may ask for; that colours are among them does no harm. */
  private static final Pattern HASH = Pattern.compile("#([^\\s{},.:>+~\\[\\]();#]+)");

  private static final Viewport LIGHT = new Viewport(600, 800, false);
  private static final Viewport DARK = new Viewport(600, 800, true);

  private final ThemeRules light = new ThemeRules(LIGHT);
  private final ThemeRules dark = new ThemeRules(DARK);
  private final StyleResolver lightStyles = new StyleResolver(LIGHT);
  private final StyleResolver darkStyles = new StyleResolver(DARK);
  private final Set<String> hashes = new HashSet<>();
  private final Set<String> attributes = new HashSet<>(Set.of("class", "style"));
  private final Map<String, Look> looks = new HashMap<>();
  private final Set<Object> reported = new HashSet<>();

  /** Takes a style sheet; all come before the first document. */
  void addStyleSheet(String entry, String text) {
    light.add(entry, text);
    dark.add(entry, text);
    ATTRIBUTE.matcher(text).results().forEach(found -> attributes.add(found.group(1)));
    if (text.contains(":lang")) {
      attributes.add("lang");
    }
    HASH.matcher(text).results().forEach(hash -> hashes.add(hash.group(1)));
  }

  @Override
  public void check(String entry, Document document, Findings findings) {
    Map<Element, Look> ofElements = new IdentityHashMap<>();
    ofElements.put(document, Look.READERS);
    DomView view = new DomView(document);
    for (Element element : document.getAllElements()) {
      Look around = ofElements.get(element.parent());
      if (around == null || FOREIGN.contains(element.normalName())) {
        continue;
      }
      Look look = look(entry, element, around, view);
      ofElements.put(element, look);
      if (!element.ownText().isBlank() && !AccessibleName.isHidden(element)) {
        judge(entry, element, look.light, Contrast.WHITE, findings);
        judge(entry, element, look.dark, Contrast.BLACK, findings);
      }
    }
  }

  /** Equal elements inside equal ones look the same, so each is computed once in a book. */
  private Look look(String entry, Element element, Look around, DomView view) {
    if (light.isPositional() || dark.isPositional()) {
      return compute(entry, element, around, view);
    }
    String key = around.number + " " + signature(element);
    Look known = looks.get(key);
    if (known == null) {
      known = compute(entry, element, around, view);
      looks.put(key, known);
    }
    return known;
  }

  private Look compute(String entry, Element element, Look around, DomView view) {
    String inline = element.attr("style");
    Place place = Place.of(entry, element);
    org.w3c.dom.Element dom = view.of(element);
    return new Look(
        looks.size() + 1,
        lightStyles.resolve(around.light, light.of(dom, inline, place)),
        darkStyles.resolve(around.dark, dark.of(dom, inline, place)));
  }

  /** Everything about an element itself that a selector of these style sheets can ask for. */
  private String signature(Element element) {
    StringBuilder signature = new StringBuilder(element.tagName());
    for (var attribute : element.attributes()) {
      String name = attribute.getKey().substring(attribute.getKey().indexOf(':') + 1);
      boolean isNamed = name.equals("id") && hashes.contains(attribute.getValue());
      if (isNamed || attributes.contains(name)) {
        signature.append('\n').append(name).append('=').append(attribute.getValue());
      }
    }
    return signature.toString();
  }

  private void judge(
      String entry, Element element, TextStyle style, CssColor page, Findings findings) {
    if (!style.isJudged()) {
      return;
    }
    CssColor other = page.equals(Contrast.WHITE) ? Contrast.BLACK : Contrast.WHITE;
    boolean isBad = style.contrast(page) < style.needed();
    boolean isBadElsewhere = style.contrast(other) < style.needed();
    if (isBad || isBadElsewhere) {
      ContrastFinding finding = new ContrastFinding(entry, element, style, isBad ? page : other);
      if (reported.add(finding.cause())) {
        finding.report(isBad, findings);
      }
    }
  }

  private record Look(int number, TextStyle light, TextStyle dark) {
    static final Look READERS = new Look(0, TextStyle.READERS, TextStyle.READERS);
  }
}
