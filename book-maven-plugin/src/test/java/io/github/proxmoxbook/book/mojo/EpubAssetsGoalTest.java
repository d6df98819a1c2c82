package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cover, style sheets, fonts and diagrams of the EPUB, as a POM asks for them. */
@MojoTest
class EpubAssetsGoalTest {
  private static final String COVER =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 600\" width=\"400\""
          + " height=\"600\"><title>表紙</title>"
          + "<rect width=\"400\" height=\"600\" fill=\"#14532d\"/></svg>";

  @TempDir private Path folder;
  private final RecordingLog log = new RecordingLog();
  private SampleBook book;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder);
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "cover", value = "cover/cover.svg")
  @MojoParameter(name = "embedFonts", value = "true")
  @MojoParameter(name = "diagramFormat", value = "png")
  void carriesWhatThePomAsksFor(AssembleEpubMojo goal) throws Exception {
    book.write("cover/cover.svg", COVER);
    run(goal);
    try (ZipFile epub = new ZipFile(folder.resolve("target/book.epub").toFile())) {
      assertThat(entry(epub, "fonts/text-400.ttf")).isNotNull();
      assertThat(entry(epub, "images/diagrams/all.png")).isNotNull();
      assertThat(entry(epub, "images/diagrams/all.svg")).isNull();
      try (InputStream in = epub.getInputStream(entry(epub, "cover.png"))) {
        BufferedImage cover = ImageIO.read(in);
        assertThat(cover.getRGB(10, 10) & 0xffffff).isEqualTo(0x14532d);
      }
    }
    log.lines().clear();
    run(goal);
    assertThat(log.lines()).contains("info: target/book.epub is up to date");
    log.lines().clear();
    book.write("cover/cover.svg", COVER.replace("#14532d", "#7c2d12"));
    run(goal);
    assertThat(log.lines()).contains("info: target/book.epub is built");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  void isBuiltAnewWhenAFileOfAStyleSheetChanges(AssembleEpubMojo goal) throws Exception {
    book.write("css/own.css", "@import 'base.css';");
    book.write("css/base.css", "p { margin: 0 }");
    File sheet = folder.resolve("css/own.css").toFile();
    GoalRunner.set(goal, "epubStyleSheets", List.of(sheet));
    run(goal);
    book.write("css/base.css", "p { margin: 1px }");
    log.lines().clear();
    run(goal);
    assertThat(log.lines()).contains("info: target/book.epub is built");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  void reportsWhatAStyleSheetNamesInVain(AssembleEpubMojo goal) throws Exception {
    book.write("css/own.css", "p { color: red }\nh1 { background: url(papre.png) }\n");
    File sheet = folder.resolve("css/own.css").toFile();
    GoalRunner.set(goal, "epubStyleSheets", List.of(sheet));
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines())
        .anyMatch(
            line ->
                line.startsWith(
                    "error: css/own.css:2:18: error: css/papre.png does not exist"
                        + " [epub.style-resource]"));
    assertThat(folder.resolve("target/book.epub")).doesNotExist();
  }

  private void run(AssembleEpubMojo goal) throws Exception {
    new GoalRunner(folder, log).run(goal);
  }

  private static ZipEntry entry(ZipFile epub, String name) {
    return epub.getEntry("EPUB/" + name);
  }
}
