package io.github.proxmoxbook.book.diagram.css;

import java.util.List;

/**
 * A function with what stands between its parentheses.
 *
 * @param name its name in lower case
 * @param arguments all parts inside, with white space and commas
 * @param offset where it begins
 */
public record CssFunction(String name, List<CssPart> arguments, int offset) implements CssPart {
  /** Copies the list. */
  public CssFunction {
    arguments = List.copyOf(arguments);
  }

  @Override
  public String css() {
    return name + "(" + CssText.of(arguments) + ")";
  }
}
