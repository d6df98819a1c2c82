package io.github.proxmoxbook.book.edition.accessibility;

import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.Declaration;
import io.github.proxmoxbook.book.diagram.css.StyleSheetParser;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gathers what is true of an EPUB as a whole. */
final class FactReader {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> PICTURES = Set.of("img", "svg", "input");
  private static final Set<String> MOVING =
      Set.of("video", "script", "canvas", "iframe", "object", "embed", "animate", "marquee");

  /** What readers choose themselves, unless a style sheet forbids it. */
  private static final Set<String> OF_READERS =
      Set.of("color", "background", "background-color", "font-size", "font-family", "line-height");

  private static final Set<String> SIZES = Set.of("font-size", "line-height");

  /** Units that do not follow the size that a reader has chosen. */
  private static final Pattern FIXED = Pattern.compile("[\\d.]+(px|pt|pc|cm|mm|in|q)");

  private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
  private boolean isFixed;
  private boolean hasImages;
  private boolean hasTables;
  private boolean hasHeadings;
  private boolean hasBareCharacters;

  void readStyleSheet(String css) {
    StyleSheetParser.rules(css, Viewport.NONE, complaint -> {}).stream()
        .flatMap(rule -> rule.declarations().stream())
        .forEach(this::read);
  }

  private void read(Declaration declaration) {
    String name = declaration.name();
    String value = CssText.of(declaration.value()).toLowerCase(Locale.ROOT);
    isFixed |= OF_READERS.contains(name) && declaration.important();
    isFixed |= SIZES.contains(name) && FIXED.matcher(value).matches();
    add(Fact.MOTION, name.matches("(-\\w+-)?animation(-name)?") && !value.equals("none"));
    add(Fact.VERTICAL, name.endsWith("writing-mode") && value.matches("vertical-.*|tb.*"));
  }

  void readDocument(Document document) {
    document.getAllElements().forEach(this::read);
    Element body = document.selectFirst("body");
    if (!hasBareCharacters && body != null) {
      hasBareCharacters = body.nodeStream(TextNode.class).anyMatch(FactReader::isBare);
    }
  }

  private void read(Element element) {
    String name = element.normalName();
    hasHeadings |= HEADINGS.contains(name);
    hasTables |= name.equals("table") && !AccessibleName.isDecoration(element);
    if (ImageCheck.isImage(element)) {
      hasImages = true;
      // A box with a role, such as that of a task, is no picture to look at.
      add(Fact.IMAGES, !isCover(element) && PICTURES.contains(name));
    }
    add(Fact.MATHML, name.equals("math"));
    add(Fact.RUBY, name.equals("ruby"));
    add(Fact.SOUND, name.equals("audio") || name.equals("video"));
    add(Fact.MOTION, MOVING.contains(name) || name.startsWith("animate"));
    readSemantics(element, name);
  }

  private void readSemantics(Element element, String name) {
    boolean isNav = name.equals("nav");
    add(Fact.ROLES, element.hasAttr("role"));
    add(Fact.INDEX, !isNav && Semantics.is(element, "index") && element.selectFirst("a") != null);
    add(Fact.CONTENTS, isNav && Semantics.is(element, "toc") && element.selectFirst("a") != null);
    add(Fact.PAGE_LIST, isNav && Semantics.is(element, "page-list"));
    add(Fact.PAGE_BREAKS, Semantics.is(element, "pagebreak"));
  }

  private static boolean isCover(Element image) {
    for (Element at = image; at != null; at = at.parent()) {
      if (Semantics.is(at, "cover") || at.attr("role").equals("doc-cover")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBare(TextNode text) {
    return text.getWholeText().codePoints().anyMatch(Character::isIdeographic)
        && (text.parent() == null || text.parent().closest("ruby") == null);
  }

  private void add(Fact fact, boolean isTrue) {
    if (isTrue) {
      facts.add(fact);
    }
  }

  /** Returns the facts; some depend on what the checks found. */
  Set<Fact> facts(Findings findings) {
    Set<Fact> all = EnumSet.copyOf(facts.isEmpty() ? EnumSet.noneOf(Fact.class) : facts);
    boolean areImagesNamed =
        !findings.has(AccessibilityRule.ALT_MISSING)
            && !findings.has(AccessibilityRule.ALT_MEANINGLESS);
    boolean areHeadingsRight =
        !findings.has(AccessibilityRule.HEADING_ORDER)
            && !findings.has(AccessibilityRule.HEADING_EMPTY);
    boolean areTablesRight =
        !findings.has(AccessibilityRule.TABLE_HEADS_MISSING)
            && !findings.has(AccessibilityRule.TABLE_SCOPE_MISSING);
    addTo(all, Fact.ALTERNATIVES, hasImages && areImagesNamed);
    addTo(all, Fact.HEADINGS_IN_ORDER, hasHeadings && areHeadingsRight);
    addTo(all, Fact.TABLE_HEADS, hasTables && areTablesRight);
    addTo(all, Fact.FULL_RUBY, facts.contains(Fact.RUBY) && !hasBareCharacters);
    addTo(all, Fact.TRANSFORMABLE, !isFixed);
    return all;
  }

  private static void addTo(Set<Fact> all, Fact fact, boolean isTrue) {
    if (isTrue) {
      all.add(fact);
    }
  }
}
