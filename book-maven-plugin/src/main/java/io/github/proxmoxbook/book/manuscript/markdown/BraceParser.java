package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Parses what stands in braces: ruby and index terms. A reading is kana, so that braces of other
 * meaning ({@code {a|b}}) stay text.
 */
final class BraceParser implements InlineContentParser {
  /** The most characters between the braces, so that many open braces cost little. */
  private static final int LONGEST = 200;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    if (!findEnd(scanner)) {
      return ParsedInline.none();
    }
    String content = scanner.getSource(start, scanner.position()).getContent();
    Optional<Node> node =
        IndexTerm.parse(content).<Node>map(term -> term).or(() -> Ruby.parse(content));
    if (node.isEmpty()) {
      return ParsedInline.none();
    }
    scanner.next();
    return ParsedInline.of(node.get(), scanner.position());
  }

  /** Moves to the closing brace, which is near and in the same line, or there is none. */
  private static boolean findEnd(Scanner scanner) {
    for (int i = 0; i <= LONGEST; i++) {
      char c = scanner.peek();
      if (c == '}') {
        return true;
      }
      if (c == '{' || c == '\n' || c == Scanner.END) {
        return false;
      }
      scanner.next();
    }
    return false;
  }

  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new BraceParser();
    }
  }
}
