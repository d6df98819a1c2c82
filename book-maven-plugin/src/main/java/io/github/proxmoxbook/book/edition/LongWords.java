package io.github.proxmoxbook.book.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Says where a long path, address or option in a sentence may be divided: {@code
 * /etc/<wbr/>pve/<wbr/>storage.cfg}. Without that, a reading system that makes lines equally long
 * moves the whole of it to the next line and tears apart the characters that stay.
 */
public final class LongWords {
  private static final int LONG = 16;

  /** A sign between letters and what follows; what is divided keeps at least three characters. */
  private static final Pattern BREAK = Pattern.compile("(?<=\\w{2}[/._=?&:,@]{1,3})(?=\\w{3})");

  private LongWords() {}

  /**
   * Marks the places in a chapter.
   *
   * @param chapter the chapter; listings and texts of links that are no addresses stay as they are
   */
  public static void mark(Element chapter) {
    for (Element code : chapter.select("code, a[href]")) {
      if (code.closest("pre") == null && isLong(code)) {
        List.copyOf(code.textNodes()).forEach(LongWords::divide);
      }
    }
  }

  private static boolean isLong(Element element) {
    boolean isWord = element.normalName().equals("code") || element.text().contains("://");
    return isWord && element.text().length() >= LONG;
  }

  private static void divide(TextNode text) {
    String words = text.getWholeText();
    List<Node> pieces = new ArrayList<>();
    int start = 0;
    for (Matcher matcher = BREAK.matcher(words); matcher.find(); start = matcher.start()) {
      pieces.add(new TextNode(words.substring(start, matcher.start())));
      pieces.add(new Element("wbr"));
    }
    pieces.forEach(text::before);
    text.text(words.substring(start));
  }
}
