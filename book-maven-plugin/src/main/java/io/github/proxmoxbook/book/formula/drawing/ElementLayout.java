package io.github.proxmoxbook.book.formula.drawing;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lays out elements of MathML, each by its kind. */
final class ElementLayout {
  private final Signs signs;
  private final RowLayout rows;
  private final ScriptLayout scripts;
  private final FractionLayout fractions;
  private final TableLayout tables;

  ElementLayout(Signs signs) {
    this.signs = signs;
    this.rows = new RowLayout(this, signs);
    this.scripts = new ScriptLayout(this, signs);
    this.fractions = new FractionLayout(this, signs);
    this.tables = new TableLayout(this, signs);
  }

  /** Lays out what is in an element as a row. */
  Ink row(Element element, Setting setting) throws IOException {
    return rows.of(element.children(), setting);
  }

  /** Lays out an element. */
  Ink of(Element element, Setting setting) throws IOException {
    List<Element> parts = element.children();
    return switch (element.normalName()) {
      case "mi" -> letters(element, setting);
      case "mn", "mtext", "ms" -> sized(signs.words(text(element)), setting);
      case "mo" -> rows.of(List.of(element), setting);
      case "mspace" -> Ink.space(length(element, "width") * setting.size());
      case "mfrac" -> fractions.fraction(element, setting);
      case "msqrt" -> fractions.root(row(element, setting), null, setting);
      case "mroot" ->
          fractions.root(
              of(parts.get(0), setting), of(parts.get(1), setting.script().script()), setting);
      case "msub", "msup", "msubsup" -> scripts.beside(element, setting);
      case "munder", "mover", "munderover" -> scripts.stacked(element, setting);
      case "mtable" -> tables.of(element, setting.with(element));
      case "menclose" -> fractions.enclosed(element, row(element, setting), setting);
      case "mphantom" -> row(element, setting).unseen();
      case "mpadded" -> padded(element, row(element, setting));
      default -> row(element, setting.with(element));
    };
  }

  private Ink letters(Element element, Setting setting) throws IOException {
    boolean isUpright = element.attr("mathvariant").equals("normal");
    return sized(signs.identifier(text(element), isUpright), setting);
  }

  static Ink sized(Ink ink, Setting setting) {
    return ink.scaled(setting.size(), setting.size());
  }

  static String text(Element element) {
    return element.wholeText();
  }

  private static Ink padded(Element element, Ink ink) {
    return new Ink(
        element.attr("width").equals("0") ? 0 : ink.width(),
        element.attr("height").equals("0") ? 0 : ink.ascent(),
        element.attr("depth").equals("0") ? 0 : ink.descent(),
        0,
        ink.shapes());
  }

  /** Returns a length in em; one in ex is half of that. */
  static double length(Element element, String attribute) {
    String value = element.attr(attribute);
    if (!value.matches("-?[0-9]*\\.?[0-9]+(em|ex)")) {
      return 0;
    }
    double number = Double.parseDouble(value.substring(0, value.length() - 2));
    return value.endsWith("ex") ? number / 2 : number;
  }
}
