package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;

/** Whether a quotation says what it quotes: by {@code <cite>}, or by a last line 「— 著者『題』」. */
final class QuotationSource extends AbstractVisitor {
  private static final Pattern LAST_LINE =
      Pattern.compile("(?:[—―–─]|--|\\(?出典|（?出典|引用元|引用[:：]|Source:).*", Pattern.DOTALL);

  private boolean isNamed;

  private QuotationSource() {}

  static boolean isNamed(BlockQuote quote) {
    QuotationSource source = new QuotationSource();
    quote.accept(source);
    if (source.isNamed || quote.getLastChild() == null) {
      return source.isNamed;
    }
    String last = MarkdownSyntax.TEXT.render(quote.getLastChild()).strip();
    String lastLine = last.substring(last.lastIndexOf('\n') + 1).strip();
    return LAST_LINE.matcher(lastLine).matches();
  }

  @Override
  public void visit(HtmlInline html) {
    look(html.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    look(html.getLiteral());
  }

  private void look(String html) {
    isNamed |= html.contains("<cite");
  }
}
