package io.github.proxmoxbook.book.edition.epub;

import static io.github.proxmoxbook.book.edition.epub.XmlDocument.add;

import io.github.proxmoxbook.book.edition.Credits;
import io.github.proxmoxbook.book.edition.EditionContent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The page that shows the cover, and its picture, which libraries show (EPUB 3.3, 5.6.2.1). */
final class CoverDocument {
  static final String HREF = "cover.xhtml";

  /** The id of the picture, by which reading systems of EPUB 2 find it. */
  static final String PICTURE = "cover-image";

  private final EditionContent content;
  private final XhtmlPage.Frame frame;

  CoverDocument(EditionContent content, XhtmlPage.Frame frame) {
    this.content = content;
    this.frame = frame;
  }

  Item build(Path picture) {
    String title = content.labels().get("cover");
    XhtmlPage page = new XhtmlPage(title, frame);
    page.body().attr("epub:type", "frontmatter");
    Element section = add(page.body(), "section", "class", "cover", "epub:type", "cover");
    List<String> words = new ArrayList<>(List.of(content.metadata().title().text()));
    words.addAll(Credits.lines(content.metadata(), content.labels()));
    Element image = section.appendElement("img").attr("src", href(picture));
    image.attr("alt", String.join(" ", words)).attr("role", "doc-cover");
    return Item.page("cover", HREF, page.toString());
  }

  /** Returns the picture as a file of the edition. */
  static Item picture(Path picture) {
    boolean isPng = href(picture).endsWith(".png");
    String type = isPng ? "image/png" : "image/jpeg";
    return Item.part(PICTURE, EpubFile.of(href(picture), type, picture)).withProperties(PICTURE);
  }

  private static String href(Path picture) {
    String name = picture.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".png") ? "cover.png" : "cover.jpg";
  }
}
