package io.github.proxmoxbook.book.edition.accessibility;

import io.github.proxmoxbook.book.diagram.css.ColorParser;
import io.github.proxmoxbook.book.diagram.css.CssColor;
import io.github.proxmoxbook.book.diagram.css.CssFunction;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.CssToken;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the values of {@code color} and of {@code background}. */
final class PaintReader {
  /**
   * Words that give a colour back to the reader; the last ones are the reader's (CSS Color 4, 6.2).
   */
  private static final Set<String> READERS =
      Set.of("initial", "revert", "revert-layer", "canvastext", "linktext", "text", "windowtext");

  /** Words of {@code background} that are no colour. */
  private static final Set<String> NO_COLOUR =
      Set.of("none", "initial", "unset", "revert", "revert-layer", "inherit", "transparent");

  private final boolean isDark;

  PaintReader(boolean isDark) {
    this.isDark = isDark;
  }

  Paint ink(List<CssPart> value, Paint inherited, Place place) {
    String word = word(value);
    if (word.equals("inherit") || word.equals("unset") || word.equals("currentcolor")) {
      return inherited;
    }
    if (READERS.contains(word)) {
      return Paint.READERS;
    }
    try {
      return Paint.of(color(value.get(0), inherited), place);
    } catch (CssSyntaxException | IndexOutOfBoundsException e) {
      return Paint.UNKNOWN;
    }
  }

  /**
   * Returns what is behind the letters.
   *
   * @param below the ground of the element around it, over which this one is painted
   */
  Paint ground(List<CssPart> value, Paint below, Paint ink, Place place) {
    if (picture(value)) {
      return Paint.UNKNOWN;
    }
    CssColor found = Contrast.NONE;
    for (CssPart part : value) {
      if (part.isIdent("canvas")) {
        return Paint.READERS;
      }
      if (part.isIdent("currentcolor")) {
        return ink.isOfBook() ? Paint.of(ink.color(), place) : Paint.UNKNOWN;
      }
      try {
        found = NO_COLOUR.contains(word(List.of(part))) ? found : color(part, ink);
      } catch (CssSyntaxException e) {
        // A position, a size or a word of the shorthand, which may stand beside the colour.
        continue;
      }
    }
    if (found.alpha() == 0) {
      return below;
    }
    if (!below.isKnown() && found.alpha() < 1) {
      return below;
    }
    return Paint.of(Contrast.over(found, below.color()), place);
  }

  /**
   * Returns whether there is a picture or a gradient, on which letters are light here, dark there.
   */
  boolean picture(List<CssPart> value) {
    return value.stream().anyMatch(PaintReader::isPicture);
  }

  private static boolean isPicture(CssPart part) {
    return part.is(CssToken.Kind.URL)
        || part instanceof CssFunction function
            && function.name().matches("(-\\w+-)?(.*gradient|image|image-set|element|cross-fade)");
  }

  private CssColor color(CssPart part, Paint current) throws CssSyntaxException {
    if (part instanceof CssFunction function && function.name().equals("light-dark")) {
      List<List<CssPart>> both = CssText.split(function.arguments());
      List<CssPart> chosen = both.get(isDark ? both.size() - 1 : 0);
      if (chosen.size() != 1) {
        throw new CssSyntaxException("light-dark() without two colours");
      }
      return color(chosen.get(0), current);
    }
    return new ColorParser(current.color()).color(part);
  }

  private static String word(List<CssPart> value) {
    return CssText.of(value).strip().toLowerCase(Locale.ROOT);
  }
}
