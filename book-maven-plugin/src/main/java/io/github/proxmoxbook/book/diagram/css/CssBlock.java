package io.github.proxmoxbook.book.diagram.css;

import java.util.List;

/**
 * A block in brackets.
 *
 * @param open the opening bracket: <code>{</code>, {@code [} or {@code (}
 * @param parts all parts inside
 * @param offset where it begins
 */
public record CssBlock(char open, List<CssPart> parts, int offset) implements CssPart {
  /** Copies the list. */
  public CssBlock {
    parts = List.copyOf(parts);
  }

  @Override
  public String css() {
    char close = open == '(' ? ')' : open == '[' ? ']' : '}';
    return open + CssText.of(parts) + close;
  }
}
