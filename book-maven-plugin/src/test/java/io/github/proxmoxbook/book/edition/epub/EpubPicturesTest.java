package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.SampleBook;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an EPUB shows the pictures of chapters. */
class EpubPicturesTest {
  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void writeBook() throws Exception {
    book = new SampleBook(folder);
  }

  @Test
  void showsDiagramsAsVectors() throws Exception {
    assertThat(files(DiagramFormat.SVG)).containsExactly("images/diagrams/all.svg image/svg+xml");
    assertThat(figure(DiagramFormat.SVG).html())
        .contains("<img src=\"images/diagrams/all.svg\" alt=\"全体の図\"");
  }

  @Test
  void showsDiagramsAsPixelsOfTheSameSize() throws Exception {
    assertThat(files(DiagramFormat.PNG)).containsExactly("images/diagrams/all.png image/png");
    Element picture = figure(DiagramFormat.PNG).selectFirst("picture");
    assertThat(picture.child(0).attr("srcset")).isEqualTo("images/diagrams/all.png 1x");
    assertThat(picture.child(0).attr("type")).isEqualTo("image/png");
    Element image = picture.child(1);
    assertThat(image.attr("src")).isEqualTo("images/diagrams/all.png");
    assertThat(image.attr("alt")).isEqualTo("全体の図");
    assertThat(image.attr("width")).isEqualTo("200");
    assertThat(image.hasAttr("height")).isFalse();
  }

  @Test
  void holdsPixelsInReserve() throws Exception {
    assertThat(files(DiagramFormat.BOTH))
        .containsExactly(
            "images/diagrams/all.svg image/svg+xml", "images/diagrams/all.png image/png");
    Element picture = figure(DiagramFormat.BOTH).selectFirst("picture");
    assertThat(picture.child(0).outerHtml())
        .contains("type=\"image/svg+xml\"", "srcset=\"images/diagrams/all.svg\"");
    assertThat(picture.child(1).attr("srcset")).isEqualTo("images/diagrams/all.png 1x");
    assertThat(picture.child(2).attr("src")).isEqualTo("images/diagrams/all.png");
    assertThat(picture.child(2).attr("alt")).isEqualTo("全体の図");
  }

  @Test
  void tellsTheTypeOfARasterImageByItsContent() throws Exception {
    raster("images/shot.png", "png");
    raster("images/photo.jpg", "jpg");
    raster("images/wrong.jpg", "png");
    show(
        "![一](../../images/shot.png)\n\n"
            + "![二](../../images/photo.jpg)\n\n"
            + "![三](../../images/wrong.jpg)");
    assertThat(files(DiagramFormat.SVG))
        .containsExactly(
            "images/images/photo.jpg image/jpeg",
            "images/images/shot.png image/png",
            "images/images/wrong.jpg.png image/png");
    assertThat(page(DiagramFormat.SVG).select("img").eachAttr("src"))
        .containsExactly(
            "images/images/shot.png", "images/images/photo.jpg", "images/images/wrong.jpg.png");
  }

  @Test
  void keepsApartWhatPlainNamesWouldMix() throws Exception {
    raster("images/構成.png", "png");
    raster("images/_69cb_6210.png", "png");
    raster("images/A.png", "png");
    raster("images/a.png", "png");
    raster("images/b.b./c.png", "png");
    raster("images/" + "図".repeat(60) + ".png", "png");
    show(
        "![一](../../images/構成.png)\n![二](../../images/_69cb_6210.png)\n![三](../../images/A.png)\n"
            + "![四](../../images/a.png)\n![五](../../images/b.b./c.png)\n![六](../../images/"
            + "図".repeat(60)
            + ".png)");
    List<String> names = page(DiagramFormat.SVG).select("img").eachAttr("src");
    assertThat(names)
        .startsWith(
            "images/images/_69cb_6210.png",
            "images/images/_69cb_6210-2.png",
            "images/images/A.png",
            "images/images/a-2.png",
            "images/images/b.b_2e/c.png")
        .hasSize(6);
    assertThat(names.get(5)).hasSizeLessThan(250);
  }

  @Test
  void aPictureBesideADiagramKeepsItsName() throws Exception {
    raster("diagrams/all.png", "png");
    show("![一](../../diagrams/all.svg)\n\n![二](../../diagrams/all.png)");
    assertThat(page(DiagramFormat.PNG).select("img").eachAttr("src")).doesNotHaveDuplicates();
    assertThat(files(DiagramFormat.BOTH)).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void readsTheFormatOfDiagrams() {
    assertThat(DiagramFormat.parse("png")).isEqualTo(DiagramFormat.PNG);
    assertThatThrownBy(() -> DiagramFormat.parse("gif"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("book.epub.diagrams is 'gif': expected one of svg, png, both");
  }

  private void raster(String file, String format) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), format, path.toFile());
  }

  private void show(String images) throws IOException {
    book.write("manuscript/ja/two.md", "# 構成\n\n" + images + "\n");
  }

  private List<String> files(DiagramFormat format) throws Exception {
    return new EpubPictures(content().assets(), format)
        .files().stream().map(file -> file.href() + " " + file.mediaType()).toList();
  }

  private Element figure(DiagramFormat format) throws Exception {
    return page(format).selectFirst("figure");
  }

  private Document page(DiagramFormat format) throws Exception {
    EditionContent content = content();
    EditionChapter last = content.chapters().get(content.chapters().size() - 1);
    Document page = Jsoup.parse(last.xhtml(), "", Parser.xmlParser());
    new EpubPictures(content.assets(), format).show(page);
    return page;
  }

  private EditionContent content() throws Exception {
    return book.sources().content(SampleBook.metadata("ja"));
  }
}
