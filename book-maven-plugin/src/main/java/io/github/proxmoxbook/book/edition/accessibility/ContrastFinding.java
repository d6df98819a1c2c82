package io.github.proxmoxbook.book.edition.accessibility;

import io.github.proxmoxbook.book.diagram.css.CssColor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A text that is hard to read.
 *
 * @param entry the file in which it stands
 * @param element the element
 * @param style how it looks
 * @param page the page on which it is hard to read, white or black
 */
record ContrastFinding(String entry, Element element, TextStyle style, CssColor page) {
  /** Returns what is the same for all texts with the same mistake. */
  Object cause() {
    return List.of(style.ink(), style.ground(), style.needed(), style.opacity());
  }

  /** Reports it; {@code isOnOwnPage} says that it is so on the page for which the colours are. */
  void report(boolean isOnOwnPage, Findings findings) {
    boolean isWhole = style.ink().isOfBook() && style.ground().color().alpha() == 1;
    if (isOnOwnPage || isWhole) {
      findings.add(AccessibilityRule.CONTRAST, place(), tooLittle(), hint());
    } else {
      findings.add(
          AccessibilityRule.COLOUR_ALONE,
          place(),
          alone(),
          "set color and background-color together, or leave both to the reader");
    }
  }

  /** Of two places that do not agree, the later one is that which changed something. */
  private Place place() {
    return Stream.of(style.ink().place(), style.ground().place())
        .filter(place -> !place.entry().isEmpty())
        .max(
            Comparator.comparing((Place place) -> place.entry().equals(entry))
                .thenComparing(Place::entry)
                .thenComparingInt(Place::line))
        .orElseGet(() -> Place.of(entry, element));
  }

  private String tooLittle() {
    String faded = style.opacity() < 1 ? ", shown faintly by opacity," : "";
    return "the text of "
        + shown()
        + " in "
        + ink()
        + faded
        + " on "
        + ground()
        + " has a contrast of "
        + ratio()
        + ":1 where "
        + (style.needed() == Contrast.TEXT ? "4.5" : "3")
        + ":1 is needed"
        + first();
  }

  private String alone() {
    boolean isInk = style.ink().isOfBook();
    return "the "
        + (isInk ? "colour " + ink() : "ground " + ground())
        + " of "
        + shown()
        + " is set alone; on the "
        + (page.equals(Contrast.WHITE) ? "white" : "black")
        + " page of a reader the contrast is "
        + ratio()
        + ":1"
        + first();
  }

  private String hint() {
    return style.opacity() < 1
        ? "leave the opacity of text at 1"
        : "take a darker colour on a light ground, a lighter one on a dark ground";
  }

  private String ink() {
    return style.ink().isOfBook() ? style.ink().color().hex() : "the reader's colour";
  }

  private String ground() {
    return style.ground().isOfBook()
        ? style.ground().color().hex()
        : page.equals(Contrast.WHITE) ? "a white page" : "a black page";
  }

  private String ratio() {
    // Cut, not rounded: 4.46 is not enough, and 4.5 would look as if it were.
    double cut = Math.floor(style.contrast(page) * 10) / 10;
    return String.format(Locale.ROOT, "%.1f", cut);
  }

  private String shown() {
    String classes = element.className().strip();
    return "<" + element.tagName() + (classes.isEmpty() ? "" : " class=\"" + classes + "\"") + ">";
  }

  private String first() {
    Place occurrence = Place.of(entry, element);
    return place().equals(occurrence)
        ? ""
        : " (first in " + occurrence.entry() + ":" + occurrence.line() + ")";
  }
}
