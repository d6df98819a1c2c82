package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Words with emphasis marks (圏点, JLReq 3.3.9), written {@code 《《強調》》} as on the platforms for
 * novels. A single pair, with which Aozora Bunko writes ruby, stays text.
 */
final class EmphasisMarks extends CustomNode {
  private static final char OPEN = '《';
  private static final char CLOSE = '》';

  /** The most characters between the marks, so that many open ones cost little. */
  private static final int LONGEST = 200;

  private final String text;

  private EmphasisMarks(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Parses them: plain text of one line. */
  static final class Factory implements InlineContentParserFactory, InlineContentParser {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(OPEN);
    }

    @Override
    public InlineContentParser create() {
      return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      if (!isPair(scanner, OPEN)) {
        return ParsedInline.none();
      }
      Position start = scanner.position();
      for (int i = 0; i <= LONGEST; i++) {
        char c = scanner.peek();
        if (c == OPEN || c == '\n' || c == Scanner.END) {
          return ParsedInline.none();
        }
        if (c == CLOSE) {
          return close(scanner, start);
        }
        scanner.next();
      }
      return ParsedInline.none();
    }

    /** Passes over two signs and says whether they are not one, nor three or more. */
    private static boolean isPair(Scanner scanner, char sign) {
      return scanner.next(sign) && scanner.next(sign) && scanner.peek() != sign;
    }

    private static ParsedInline close(Scanner scanner, Position start) {
      String text = scanner.getSource(start, scanner.position()).getContent();
      return text.isBlank() || !isPair(scanner, CLOSE)
          ? ParsedInline.none()
          : ParsedInline.of(new EmphasisMarks(text), scanner.position());
    }
  }
}
