package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssColor;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.CssToken;
import java.util.ArrayList;
import java.util.List;

/**
 * Margins left and right, border and padding of a block, and what they are painted with (CSS 2, 8).
 *
 * @param marginLeft in pixels
 * @param marginRight in pixels
 * @param line the width of the border
 * @param lineColor its colour
 * @param padding top, right, bottom and left
 * @param ground the colour behind all
 * @param radius of its corners
 * @param opacity of the block as a whole
 */
record HtmlFrame(
    double marginLeft,
    double marginRight,
    double line,
    CssColor lineColor,
    double[] padding,
    CssColor ground,
    double radius,
    double opacity) {
  private static final CssColor NONE = new CssColor(0, 0, 0, 0);

  static HtmlFrame of(HtmlBox box, CssColor color) {
    String border = box.get("border", "none");
    boolean isDrawn =
        border.contains("solid") || border.contains("dashed") || border.contains("dotted");
    String background = box.get("background-color", box.get("background", ""));
    double[] padding = {
      box.side("padding", "top"),
      box.side("padding", "right"),
      box.side("padding", "bottom"),
      box.side("padding", "left")
    };
    String opacity = box.get("opacity", "1");
    return new HtmlFrame(
        box.side("margin", "left"),
        box.side("margin", "right"),
        isDrawn ? width(border) : 0,
        HtmlText.color(border, color),
        padding,
        HtmlText.color(background, NONE),
        box.length("border-radius", 0),
        opacity.matches("[\\d.]+") ? Math.min(1, Double.parseDouble(opacity)) : 1);
  }

  private static double width(String border) {
    for (CssPart part : CssText.solid(CssReader.parts(border))) {
      if (part instanceof CssToken token && token.isNumeric()) {
        return LengthAttributes.NEUTRAL.pixels(token).orElse(0);
      }
    }
    // The width called medium.
    return 3;
  }

  /** Returns how much wider the block is than what is in it. */
  double across() {
    return marginLeft + marginRight + inside();
  }

  /** Returns the same without margins. */
  double inside() {
    return 2 * line + padding[1] + padding[3];
  }

  /** Puts contents of some size into the frame, further to the right by a shift. */
  HtmlLayout.Box around(HtmlLayout.Box inner, double width, double height, double shift) {
    double left = marginLeft + shift;
    double fullWidth = width + inside();
    double fullHeight = height + 2 * line + padding[0] + padding[2];
    List<HtmlPart> parts = new ArrayList<>();
    if (ground.alpha() > 0 || line > 0) {
      double half = line / 2;
      parts.add(
          new HtmlPart.Ground(
              left + half,
              half,
              fullWidth - line,
              fullHeight - line,
              ground,
              line,
              lineColor,
              radius));
    }
    parts.addAll(inner.moved(left + line + padding[3], line + padding[0]).parts());
    List<HtmlPart> all =
        opacity == 1 ? parts : parts.stream().map(part -> part.faded(opacity)).toList();
    return new HtmlLayout.Box(width + across(), fullHeight, all);
  }
}
