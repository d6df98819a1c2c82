package io.github.proxmoxbook.book.formula;

import org.jsoup.nodes.Element;

/**
 * A formula as an author writes it.
 *
 * @param notation its language
 * @param source what is written, without the marks around it
 * @param display whether it stands on lines of its own
 */
public record Formula(Notation notation, String source, boolean display) {
  private static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

  /**
   * Reads the formula.
   *
   * @param words what is said in place of the formula
   * @return the element {@code math} of presentation MathML: the elements of MathML Core, with the
   *     attributes of MathML 3 for what Core leaves to style sheets
   * @throws FormulaException if something in the source is not known, or not complete
   * @see <a href="https://www.w3.org/TR/mathml-core/">MathML Core</a>
   */
  public Element mathMl(String words) throws FormulaException {
    Element content =
        switch (notation) {
          case ASCIIMATH -> AsciiMathReader.read(source);
          case LATEX -> LatexReader.read(source);
        };
    Element math = new Element("math").attr("xmlns", NAMESPACE);
    if (display) {
      math.attr("display", "block");
    }
    math.attr("alttext", words);
    if (content.normalName().equals("mrow")) {
      math.appendChildren(content.childNodes());
    } else {
      math.appendChild(content);
    }
    return math;
  }
}
