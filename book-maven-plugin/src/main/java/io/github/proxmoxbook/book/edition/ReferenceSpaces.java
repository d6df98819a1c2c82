package io.github.proxmoxbook.book.edition;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Closes up the spaces around a reference whose text is filled in. In the source it is Latin
 * brackets, beside which many authors type a space; in the edition it is Japanese among Japanese.
 */
final class ReferenceSpaces {
  private ReferenceSpaces() {}

  static void close(Element link) {
    String text = link.text();
    if (text.isEmpty()) {
      return;
    }
    if (link.previousSibling() instanceof TextNode before && isJapanese(text.charAt(0))) {
      String written = before.getWholeText();
      int end = written.length() - 1;
      if (end > 0 && written.charAt(end) == ' ' && isJapanese(written.charAt(end - 1))) {
        before.text(written.substring(0, end));
      }
    }
    if (link.nextSibling() instanceof TextNode after
        && isJapanese(text.charAt(text.length() - 1))) {
      String written = after.getWholeText();
      if (written.length() > 1 && written.charAt(0) == ' ' && isJapanese(written.charAt(1))) {
        after.text(written.substring(1));
      }
    }
  }

  private static boolean isJapanese(char c) {
    Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
    return Character.isIdeographic(c)
        || block == Character.UnicodeBlock.HIRAGANA
        || block == Character.UnicodeBlock.KATAKANA
        || block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
        || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
  }
}
