package io.github.proxmoxbook.book.formula.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Optional;

/** Signs that grow, drawn at the height or the width that is needed. */
final class Brackets {
  /** How thick lines are, as that of a fraction. */
  static final double THICKNESS = 0.055;

  private static final double BESIDE = 0.06;
  private static final double HEAD = 0.11;

  private Brackets() {}

  /** Returns a bracket of a height, standing on the baseline; empty if it cannot grow. */
  static Optional<Ink> upright(String text, double height) {
    double t = THICKNESS;
    double w = Math.min(0.55, 0.24 + 0.04 * height);
    Path2D path =
        switch (text) {
          case "(", ")" -> Shapes.bow(w, height, t * 0.7, t * 1.5);
          case "[", "]" -> square(w * 0.75, height, true, true);
          case "⌊", "⌋" -> square(w * 0.75, height, true, false);
          case "⌈", "⌉" -> square(w * 0.75, height, false, true);
          case "{", "}" -> Shapes.brace(w * 1.15, height, t * 1.15);
          case "⟨", "⟩" -> Shapes.line(t, w, height, t / 2, height / 2, w, 0);
          case "|", "∣" -> Shapes.rectangle(0, 0, t, height);
          case "‖", "∥" -> bars(height);
          case "/" -> Shapes.line(t, 0.02, 0, height * 0.35, height);
          case "\\", "∖" -> Shapes.line(t, 0.02, height, height * 0.35, 0);
          case "↑", "↓", "↕", "⇑", "⇓" -> arrow(text, height);
          default -> null;
        };
    if (path == null) {
      return Optional.empty();
    }
    double width = Shapes.bounds(path).getMaxX();
    boolean isRight = ")]⌋⌉}⟩".contains(text);
    Path2D sided = isRight ? Shapes.mirrored(path, width) : path;
    return Optional.of(Ink.of(sided, width).widened(BESIDE, BESIDE));
  }

  private static Path2D square(double width, double height, boolean foot, boolean head) {
    double t = THICKNESS;
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    if (foot) {
      path.lineTo(width, 0);
      path.lineTo(width, t);
      path.lineTo(t, t);
    } else {
      path.lineTo(t, 0);
    }
    if (head) {
      path.lineTo(t, height - t);
      path.lineTo(width, height - t);
      path.lineTo(width, height);
    } else {
      path.lineTo(t, height);
    }
    path.lineTo(0, height);
    path.closePath();
    return path;
  }

  private static Path2D bars(double height) {
    Path2D path = Shapes.rectangle(0, 0, THICKNESS, height);
    path.append(Shapes.rectangle(3 * THICKNESS, 0, 4 * THICKNESS, height), false);
    return path;
  }

  private static Path2D arrow(String text, double height) {
    String lying = text.equals("↑") ? "→" : text.equals("↓") ? "←" : text.equals("↕") ? "↔" : "⇒";
    Path2D path = horizontalArrow(lying, height);
    // Turned by a right angle, and its left edge put at 0 again.
    double half = 2.2 * HEAD;
    return new Path2D.Double(path, new AffineTransform(0, 1, -1, 0, half / 2, 0));
  }

  /** Returns a sign of a width whose lower edge stands on the baseline; empty if it cannot grow. */
  static Optional<Ink> lying(String text, double width) {
    Path2D path =
        switch (text) {
          case "¯", "_", "‾", "―" -> Shapes.rectangle(0, 0, width, THICKNESS);
          case "→", "←", "↔" -> horizontalArrow(text, width);
          case "⏞" -> turned(Shapes.brace(0.28, width, THICKNESS), 0.28, false);
          case "⏟" -> turned(Shapes.brace(0.28, width, THICKNESS), 0.28, true);
          case "⏜" -> turned(Shapes.bow(0.22, width, 0.02, THICKNESS * 1.2), 0.22, false);
          case "^", "ˆ" -> Shapes.line(THICKNESS, 0, 0.03, width / 2, 0.2, width, 0.03);
          case "ˇ" -> Shapes.line(THICKNESS, 0, 0.2, width / 2, 0.03, width, 0.2);
          case "~", "˜" -> wave(width);
          default -> null;
        };
    if (path == null) {
      return Optional.empty();
    }
    double bottom = Shapes.bounds(path).getMinY();
    Path2D standing = new Path2D.Double(path, AffineTransform.getTranslateInstance(0, -bottom));
    return Optional.of(Ink.of(standing, width));
  }

  /** A left sign turned so that its tip points up, or down. */
  private static Path2D turned(Path2D left, double width, boolean down) {
    AffineTransform turn =
        down ? new AffineTransform(0, 1, 1, 0, 0, 0) : new AffineTransform(0, -1, 1, 0, 0, width);
    return new Path2D.Double(left, turn);
  }

  private static Path2D horizontalArrow(String text, double width) {
    double t = THICKNESS;
    Path2D path = Shapes.rectangle(t / 2, -t / 2, width - t / 2, t / 2);
    if (!text.equals("←")) {
      path.append(
          Shapes.line(
              t, width - 1.6 * HEAD, 1.1 * HEAD, width - t / 2, 0, width - 1.6 * HEAD, -1.1 * HEAD),
          false);
    }
    if (text.equals("←") || text.equals("↔")) {
      path.append(Shapes.line(t, 1.6 * HEAD, -1.1 * HEAD, t / 2, 0, 1.6 * HEAD, 1.1 * HEAD), false);
    }
    return path;
  }

  private static Path2D wave(double width) {
    double t = THICKNESS * 0.8;
    double h = 0.13;
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    path.curveTo(width * 0.25, h * 2.2, width * 0.6, -h, width, h);
    path.lineTo(width, h + t);
    path.curveTo(width * 0.6, -h + t * 1.6, width * 0.25, h * 2.2 + t * 1.4, 0, t);
    path.closePath();
    return path;
  }
}
