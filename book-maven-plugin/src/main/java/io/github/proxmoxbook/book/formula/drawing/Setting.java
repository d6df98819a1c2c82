package io.github.proxmoxbook.book.formula.drawing;

import org.jsoup.nodes.Element;

/**
 * How a part of a formula is set.
 *
 * @param level how often it is a script of a script: 0 to 2
 * @param display whether there is room above and below, as in a formula of its own
 */
record Setting(int level, boolean display) {
  private static final double[] SIZES = {1, 0.71, 0.52};

  static Setting of(boolean display) {
    return new Setting(0, display);
  }

  /** Returns the size of its signs, as a part of the size of the text. */
  double size() {
    return SIZES[level];
  }

  /** Returns how scripts of it are set. */
  Setting script() {
    return new Setting(Math.min(level + 1, SIZES.length - 1), false);
  }

  /** Returns how the parts of a fraction are set. */
  Setting fraction() {
    return display ? text() : script();
  }

  Setting text() {
    return new Setting(level, false);
  }

  /** Returns how something is set that says so itself. */
  Setting with(Element element) {
    boolean isDisplay =
        element.hasAttr("displaystyle") ? element.attr("displaystyle").equals("true") : display;
    String given = element.attr("scriptlevel");
    return new Setting(given.matches("[0-2]") ? Integer.parseInt(given) : level, isDisplay);
  }
}
