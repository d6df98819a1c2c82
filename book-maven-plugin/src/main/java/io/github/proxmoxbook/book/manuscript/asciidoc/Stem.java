package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.formula.Formula;
import io.github.proxmoxbook.book.formula.FormulaException;
import io.github.proxmoxbook.book.formula.Notation;
import io.github.proxmoxbook.book.problem.Location;
import java.util.Objects;
import java.util.Optional;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.PhraseNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Formulas ({@code stem:[]}, {@code latexmath:[]}, {@code asciimath:[]} and blocks of these styles)
 * as MathML. What is said in their place is their source, since that is what their author has
 * written and can check; a block may have other words ({@code [stem,alt="…"]}).
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/stem/">STEM</a>
 */
final class Stem {
  private static final String LATEX = "latexmath";

  private Stem() {}

  /** Returns a formula within a sentence. */
  static String inline(PhraseNode node, String text) {
    Formula formula = new Formula(notation(node.getType()), text.strip(), false);
    return math(formula, formula.source())
        .orElseGet(() -> Html.of("code").with("class", "stem").holding(escaped(text)));
  }

  /** Returns a formula on lines of its own, below its title. */
  static String block(Block block) {
    String content = Objects.toString(block.getContent(), "");
    // Signs that mean something in HTML are replaced in blocks only, unless the author says so.
    boolean isEscaped = block.isSubstitutionEnabled("specialcharacters");
    String source = isEscaped ? Parser.unescapeEntities(content, false) : content;
    Formula formula = new Formula(notation(block.getStyle()), source.strip(), true);
    String words = Objects.toString(block.getAttributes().get("alt"), formula.source());
    String made =
        math(formula, words)
            .map(math -> Html.of("div", block, "formula").block(math))
            .orElseGet(() -> shown(block, formula.source()));
    return BlockHtml.title(block) + made;
  }

  private static Notation notation(String style) {
    return LATEX.equals(style) ? Notation.LATEX : Notation.ASCIIMATH;
  }

  private static String shown(Block block, String source) {
    String code = Html.of("code").holding(escaped(source) + "\n");
    return Html.of("pre", block, "stem").block(code);
  }

  /** The source where it has to stand for the formula, without what substitutions have put in. */
  private static String escaped(String source) {
    return Entities.escape(source.contains(Html.AT) ? InlineHtml.words(source) : source);
  }

  private static Optional<String> math(Formula formula, String words) {
    try {
      if (formula.source().contains(Html.AT)) {
        throw new FormulaException(
            0, "substitutions have put HTML into the formula", "leave out subs=…, or most of it");
      }
      return Optional.of(marked(formula.mathMl(words.replaceAll("\\s+", " ").strip())));
    } catch (FormulaException e) {
      Conversion.current()
          .report(
              AsciiDocRule.STEM_UNREADABLE,
              place(formula.source(), e.index()),
              "the formula cannot be read as " + formula.notation().label() + ": " + e.getMessage(),
              e.hint());
      return Optional.empty();
    }
  }

  /** Writes an element as one of ours. */
  private static String marked(Element element) {
    Html html = Html.of(element.normalName());
    element.attributes().forEach(attribute -> html.with(attribute.getKey(), attribute.getValue()));
    StringBuilder content = new StringBuilder();
    for (Node node : element.childNodes()) {
      content.append(
          node instanceof Element child
              ? marked(child)
              : Entities.escape(((TextNode) node).getWholeText()));
    }
    return html.holding(content);
  }

  /** Returns where a character of a formula stands. */
  private static Location place(String source, int index) {
    String before = source.substring(0, Math.min(index, source.length()));
    int line = (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - (before.lastIndexOf('\n') + 1);
    String firstLine = source.lines().findFirst().orElse("");
    Location start = Conversion.current().place(firstLine);
    if (start.column() == 0) {
      // It is written otherwise there: the place of the block has to do.
      return start;
    }
    return line == 0
        ? new Location(start.file(), start.line(), start.column() + column)
        : new Location(start.file(), start.line() + line, column + 1);
  }
}
