package io.github.proxmoxbook.book.edition.accessibility;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Alternative texts (WCAG 2.1, 1.1.1). An empty {@code alt} is a missing one, as in the manuscript,
 * where {@code ![](x.svg)} is a figure that nobody has described yet; decoration says so by {@code
 * role="presentation"} or {@code aria-hidden="true"}.
 */
final class ImageCheck implements ContentCheck {
  /** Words that say only that there is an image, with or without its number. */
  private static final Pattern NOTHING_SAID =
      Pattern.compile(
          "(?iu)(an?\\s+|the\\s+)?(image|img|picture|pic|photo|photograph|figure|fig|graphic|diagram"
              + "|illustration|screenshot|chart|drawing|icon|図|図表|図版|画像|写真|イメージ|挿絵|挿図|イラスト"
              + "|スクリーンショット|アイコン|ダイアグラム)[\\s._-]*\\p{N}*([.．・-]\\p{N}+)*[.。]?");

  private static final Pattern FILE_NAME =
      Pattern.compile("(?iu)\\S+\\.(svg|png|jpe?g|gif|webp|bmp|tiff?|pdf|drawio)");

  /** Returns whether an element stands for an image that tells something. */
  static boolean isImage(Element element) {
    String name = element.normalName();
    boolean isOne =
        name.equals("img")
            || (name.equals("area") && element.hasAttr("href"))
            || (name.equals("svg") && !isPart(element))
            || (name.equals("input") && element.attr("type").equalsIgnoreCase("image"))
            || element.attr("role").strip().equalsIgnoreCase("img");
    return isOne && !AccessibleName.isDecoration(element) && !AccessibleName.isHidden(element);
  }

  /** A drawing in a drawing is a part of it, and the whole has the text. */
  private static boolean isPart(Element svg) {
    return svg.parent() != null && svg.parent().closest("svg") != null;
  }

  @Override
  public void check(String entry, Document document, Findings findings) {
    for (Element element : document.getAllElements()) {
      if (isImage(element)) {
        check(entry, element, findings);
      }
    }
  }

  private static void check(String entry, Element image, Findings findings) {
    Optional<String> text = AccessibleName.given(image);
    if (text.isEmpty()) {
      findings.add(
          AccessibilityRule.ALT_MISSING,
          entry,
          image,
          description(image) + " has no alternative text",
          "say in one sentence what it shows; in Markdown: ![text](image)");
    } else if (isMeaningless(image, text.get())) {
      findings.add(
          AccessibilityRule.ALT_MEANINGLESS,
          entry,
          image,
          "the alternative text \""
              + text.get()
              + "\" of "
              + description(image)
              + " says nothing about it",
          "say in one sentence what it shows, for those who do not see it");
    }
  }

  private static boolean isMeaningless(Element image, String text) {
    String file = fileName(image);
    int dot = file.lastIndexOf('.');
    return FILE_NAME.matcher(text).matches()
        || NOTHING_SAID.matcher(text).matches()
        || text.equalsIgnoreCase(file)
        || (dot > 0 && text.equalsIgnoreCase(file.substring(0, dot)));
  }

  private static String description(Element image) {
    String file = fileName(image);
    return file.isEmpty() ? "an image (" + image.normalName() + ")" : "the image " + file;
  }

  private static String fileName(Element image) {
    String source = image.attr("src");
    return source.startsWith("data:") ? "" : source.substring(source.lastIndexOf('/') + 1);
  }
}
