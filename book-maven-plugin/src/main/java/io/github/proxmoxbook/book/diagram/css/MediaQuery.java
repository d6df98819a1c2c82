package io.github.proxmoxbook.book.diagram.css;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/** Evaluates {@code @media} (Media Queries 4) for a page in colour that stands still. */
public final class MediaQuery {
  /** Features with the value that holds here. */
  private static final Set<String> TRUE =
      Set.of(
          "prefers-reduced-motion:no-preference",
          "prefers-contrast:no-preference",
          "prefers-reduced-transparency:no-preference",
          "forced-colors:none",
          "inverted-colors:none",
          "scripting:none",
          "update:none",
          "grid:0",
          "monochrome:0",
          "color",
          "width",
          "height",
          "color-gamut:srgb",
          "hover:none",
          "pointer:none",
          "any-hover:none",
          "any-pointer:none");

  private final Viewport viewport;

  private MediaQuery(Viewport viewport) {
    this.viewport = viewport;
  }

  /**
   * Returns whether any query of a list holds.
   *
   * @param prelude the list; an empty one holds
   * @param viewport the page
   * @return whether the rules count
   */
  public static boolean matches(List<CssPart> prelude, Viewport viewport) {
    MediaQuery query = new MediaQuery(viewport);
    return CssText.trim(prelude).isEmpty()
        || CssText.split(prelude).stream().anyMatch(query::matches);
  }

  /**
   * Returns whether the media of a style element hold.
   *
   * @param media the attribute
   * @param viewport the page
   * @return whether the style sheet counts
   */
  public static boolean matches(String media, Viewport viewport) {
    return matches(CssReader.parts(media), viewport);
  }

  private boolean matches(List<CssPart> query) {
    List<CssPart> parts = CssText.solid(query);
    int at = 0;
    boolean negated = false;
    boolean result = true;
    if (at < parts.size() && (parts.get(at).isIdent("not") || parts.get(at).isIdent("only"))) {
      negated = parts.get(at++).isIdent("not");
    }
    if (at < parts.size() && parts.get(at).is(CssToken.Kind.IDENT)) {
      String type = ((CssToken) parts.get(at++)).lower();
      result = type.equals("all") || type.equals("screen");
    }
    boolean either = false;
    boolean next = true;
    boolean isFirst = at == 0 || (negated && at == 1);
    for (; at < parts.size(); at++) {
      CssPart part = parts.get(at);
      if (part.isIdent("and") || part.isIdent("or")) {
        either = part.isIdent("or");
      } else if (part.isIdent("not")) {
        next = false;
      } else {
        boolean holds = part instanceof CssBlock block && condition(block.parts()) == next;
        result = isFirst ? holds : either ? result || holds : result && holds;
        next = true;
        isFirst = false;
      }
    }
    return result != negated;
  }

  private boolean condition(List<CssPart> inside) {
    List<CssPart> parts = CssText.solid(inside);
    if (parts.stream().anyMatch(CssBlock.class::isInstance)) {
      return matches(parts);
    }
    String text = CssText.of(parts).toLowerCase(Locale.ROOT);
    if (text.contains("<") || text.contains(">") || text.contains("=")) {
      return range(text);
    }
    int colon = text.indexOf(':');
    if (colon < 0 || !(text.startsWith("min-") || text.startsWith("max-"))) {
      return TRUE.contains(text) || isPreferred(text) || exact(text);
    }
    OptionalDouble actual = feature(text.substring(4, colon));
    OptionalDouble wanted = length(text.substring(colon + 1));
    if (actual.isEmpty() || wanted.isEmpty()) {
      return false;
    }
    return text.startsWith("min-")
        ? actual.getAsDouble() >= wanted.getAsDouble()
        : actual.getAsDouble() <= wanted.getAsDouble();
  }

  private boolean isPreferred(String text) {
    return text.equals("prefers-color-scheme:" + (viewport.isDark() ? "dark" : "light"));
  }

  private boolean exact(String text) {
    if (text.equals("orientation:landscape") || text.equals("orientation:portrait")) {
      return text.endsWith("landscape") == viewport.width() > viewport.height();
    }
    int colon = text.indexOf(':');
    return colon > 0
        && feature(text.substring(0, colon)).equals(length(text.substring(colon + 1)))
        && feature(text.substring(0, colon)).isPresent();
  }

  private boolean range(String text) {
    String[] sides = text.split("(?<=[<>=])(?![=])|(?<![<>=])(?=[<>=])");
    boolean holds = sides.length == 3 || sides.length == 5;
    for (int i = 1; holds && i < sides.length; i += 2) {
      OptionalDouble left = value(sides[i - 1]);
      OptionalDouble right = value(sides[i + 1]);
      holds = left.isPresent() && right.isPresent();
      if (holds) {
        double difference = left.getAsDouble() - right.getAsDouble();
        holds =
            switch (sides[i]) {
              case "<" -> difference < 0;
              case "<=" -> difference <= 0;
              case ">" -> difference > 0;
              case ">=" -> difference >= 0;
              default -> difference == 0;
            };
      }
    }
    return holds;
  }

  private OptionalDouble value(String text) {
    OptionalDouble feature = feature(text);
    return feature.isPresent() ? feature : length(text);
  }

  private OptionalDouble feature(String name) {
    return switch (name) {
      case "width", "device-width" -> OptionalDouble.of(viewport.width());
      case "height", "device-height" -> OptionalDouble.of(viewport.height());
      case "resolution", "-webkit-device-pixel-ratio" -> OptionalDouble.of(1);
      case "color" -> OptionalDouble.of(8);
      default -> OptionalDouble.empty();
    };
  }

  private OptionalDouble length(String text) {
    List<CssPart> parts = CssReader.parts(text);
    if (parts.size() != 1 || !(parts.get(0) instanceof CssToken token) || !token.isNumeric()) {
      return OptionalDouble.empty();
    }
    if (token.kind() == CssToken.Kind.NUMBER || token.text().equals("dppx")) {
      return OptionalDouble.of(token.number());
    }
    return new LengthContext(16, 16, viewport).pixels(token);
  }
}
