package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Moves text whose baseline is not the alphabetic one ({@code dominant-baseline} and {@code
 * alignment-baseline}, SVG 2, 11.10.2) by {@code dy}, measured in the font in which it is drawn.
 */
final class Baselines implements Rewrite {
  private static final Set<String> SPANS = Set.of("tspan", "a", "tref", "textPath");
  private static final double SMALL = 0.001;

  private final TextMetrics metrics;

  Baselines(TextMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    List<Element> elements = diagram.elements();
    for (Element element : elements) {
      if (Elements.is(element, "text")) {
        boolean isVertical = Elements.inherited(element, "writing-mode", "").equals("tb");
        new Walk(isVertical).content(element);
      }
    }
    for (Element element : elements) {
      element.removeAttribute("dominant-baseline");
      element.removeAttribute("alignment-baseline");
    }
  }

  /** Goes along one text element with the shift that is in force. */
  private final class Walk {
    private final boolean isVertical;
    private double inForce;

    Walk(boolean isVertical) {
      this.isVertical = isVertical;
    }

    void content(Element element) {
      // A position of its own ends what was shifted before.
      if (Elements.has(element, across()) && hasText(element) && !isPlacedInside(element)) {
        inForce = 0;
        place(element, shift(firstWithText(element)));
      }
      for (Node node : ParsedDiagram.children(element).toList()) {
        if (node instanceof Text text && !text.getNodeValue().isBlank()) {
          run(element, text);
        } else if (node instanceof Element span && SPANS.contains(span.getLocalName())) {
          content(span);
        }
      }
    }

    private String across() {
      return isVertical ? "x" : "y";
    }

    private String delta() {
      return isVertical ? "dx" : "dy";
    }

    private void place(Element element, double shift) {
      if (Math.abs(shift) < SMALL) {
        return;
      }
      int positions = element.getAttribute(across()).strip().split("[\\s,]+").length;
      List<String> deltas = new ArrayList<>();
      for (int i = 0; i < positions; i++) {
        deltas.add(Numbers.text(shift));
      }
      add(innermost(element), deltas);
      inForce = shift;
    }

    /** An inner element with a position of its own overrides this one before any letter. */
    private boolean isPlacedInside(Element element) {
      for (Node at = firstWithText(element); at != element; at = at.getParentNode()) {
        if (at instanceof Element e && Elements.has(e, across())) {
          return true;
        }
      }
      return false;
    }

    /** Of several elements that move the same first character, the innermost counts. */
    private Element innermost(Element element) {
      for (Node at = firstWithText(element); at != element; at = at.getParentNode()) {
        if (at instanceof Element e && Elements.has(e, delta())) {
          return e;
        }
      }
      return element;
    }

    private void run(Element owner, Text text) {
      double missing = shift(owner) - inForce;
      if (Math.abs(missing) < SMALL) {
        return;
      }
      Element target = owner;
      if (owner.getFirstChild() != text || Elements.has(owner, across())) {
        target = Elements.create("tspan", owner);
        owner.replaceChild(target, text);
        target.appendChild(text);
      }
      add(target, List.of(Numbers.text(missing)));
      inForce += missing;
    }

    private void add(Element element, List<String> shifts) {
      String own = Elements.attribute(element, delta(), "").strip();
      List<String> all =
          new ArrayList<>(own.isEmpty() ? List.of() : Arrays.asList(own.split("[\\s,]+")));
      for (int i = 0; i < shifts.size(); i++) {
        if (i >= all.size()) {
          all.add(shifts.get(i));
        } else {
          all.set(i, sum(all.get(i), shifts.get(i), element));
        }
      }
      element.setAttribute(delta(), String.join(" ", all));
    }

    private String sum(String length, String shift, Element element) {
      double size = Geometry.fontSize(element);
      double pixels =
          length.endsWith("em")
              ? Double.parseDouble(length.substring(0, length.length() - 2)) * size
              : length.matches("-?[\\d.]+") ? Double.parseDouble(length) : 0;
      return Numbers.text(pixels + Double.parseDouble(shift));
    }
  }

  private static boolean hasText(Element element) {
    return !element.getTextContent().isBlank();
  }

  private static Element firstWithText(Element element) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text && !text.getNodeValue().isBlank()) {
        return element;
      }
      if (node instanceof Element span && hasText(span)) {
        return firstWithText(span);
      }
    }
    return element;
  }

  /** Returns how far down, or to the left in vertical text, the text of an element moves. */
  private double shift(Element element) {
    String dominant = Elements.inherited(element, "dominant-baseline", "auto");
    String own = Elements.attribute(element, "alignment-baseline", "auto");
    // It aligns what stands in a line with others, not the text as a whole.
    boolean isOwn = !Elements.is(element, "text") && !own.equals("auto") && !own.equals("baseline");
    return offset(isOwn ? own : dominant, TextMetrics.style(element));
  }

  double offset(String baseline, TextMetrics.Style style) {
    double ascent = metrics.ascent(style);
    double descent = metrics.descent(style);
    return switch (baseline) {
      case "middle" -> metrics.xHeight(style) / 2;
      case "central", "center" -> (ascent - descent) / 2;
      case "text-before-edge", "before-edge", "text-top", "top" -> ascent;
      case "text-after-edge", "after-edge", "text-bottom", "bottom", "ideographic" -> -descent;
      case "hanging" -> ascent * 0.8;
      case "mathematical" -> ascent / 2;
      default -> 0;
    };
  }
}
