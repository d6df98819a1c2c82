package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final String KANA =
      "[\\u3041-\\u3096\\u309D\\u309E\\u30A1-\\u30FE\\u30FC・ \\u3000]+";
  private static final Pattern RUBY = Pattern.compile("([^{}|:]+)\\|(" + KANA + ")");
  private static final Pattern INDEX =
      Pattern.compile("index:([^{}|]+)(?:\\|(" + KANA + "|[A-Za-z0-9 ]+))?");

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    if (!findEnd(scanner)) {
      return ParsedInline.none();
    }
    String content = scanner.getSource(start, scanner.position()).getContent();
    Node node = parse(content);
    if (node == null) {
      return ParsedInline.none();
    }
    scanner.next();
    return ParsedInline.of(node, scanner.position());
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

  private static Node parse(String content) {
    Matcher index = INDEX.matcher(content);
    if (index.matches()) {
      String reading = index.group(2) == null ? "" : index.group(2);
      return new IndexTerm(index.group(1).strip(), reading.strip());
    }
    Matcher ruby = RUBY.matcher(content);
    return ruby.matches() ? new Ruby(ruby.group(1), ruby.group(2)) : null;
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
