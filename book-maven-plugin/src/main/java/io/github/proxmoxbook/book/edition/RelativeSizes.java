package io.github.proxmoxbook.book.edition;

import org.jsoup.nodes.Element;

/**
 * Says in CSS how large a picture is in relation to the page: {@code width="50%"}, which authors
 * may write, is not HTML (the attribute is a valid non-negative integer, HTML section 4.8.17), and
 * the typesetter of the PDF takes no notice of it.
 */
final class RelativeSizes {
  private RelativeSizes() {}

  static void mark(Element chapter) {
    for (Element image : chapter.select("img")) {
      StringBuilder style = new StringBuilder();
      for (String side : new String[] {"width", "height"}) {
        if (image.attr(side).endsWith("%")) {
          style.append(side).append(": ").append(image.attr(side)).append(';');
          image.removeAttr(side);
        }
      }
      if (!style.isEmpty()) {
        image.attr("style", style.toString());
      }
    }
  }
}
