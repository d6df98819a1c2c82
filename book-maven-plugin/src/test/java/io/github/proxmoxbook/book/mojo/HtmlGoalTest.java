package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site as a POM asks for it. */
@MojoTest
class HtmlGoalTest {
  @TempDir private Path folder;
  private final RecordingLog log = new RecordingLog();
  private SampleBook book;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder);
  }

  @Test
  void isMadeWhereSomethingHasChanged(
      @InjectMojo(goal = "assemble-html") AssembleHtmlMojo first,
      @InjectMojo(goal = "assemble-html") AssembleHtmlMojo again,
      @InjectMojo(goal = "assemble-html") AssembleHtmlMojo mended,
      @InjectMojo(goal = "assemble-html") AssembleHtmlMojo changed)
      throws Exception {
    run(first);
    Path site = folder.resolve("target/book-1-html");
    assertThat(site.resolve("one.html")).content().contains("概要の本文です。");
    assertThat(log.lines())
        .anyMatch(line -> line.matches("info: target/book-1-html is built: \\d+ files written.*"));
    log.lines().clear();
    run(again);
    assertThat(log.lines()).containsExactly("info: target/book-1-html is up to date");
    Files.delete(site.resolve("one.html"));
    Files.writeString(site.resolve("two.html"), "somebody's");
    log.lines().clear();
    run(mended);
    assertThat(log.lines()).anyMatch(line -> line.contains("is built: 2 files written"));
    assertThat(site.resolve("one.html")).exists();
    book.write("manuscript/ja/SUMMARY.md", "- [構成](two.md)\n");
    run(changed);
    assertThat(site.resolve("one.html")).doesNotExist();
    assertThat(site.resolve("two.html")).content().contains("第1章");
  }

  @Test
  @InjectMojo(goal = "assemble-html")
  @MojoParameter(name = "attachHtml", value = "true")
  @MojoParameter(name = "htmlUrl", value = "https://example.org/book")
  void isAttachedAndKnownByItsAddress(AssembleHtmlMojo goal) throws Exception {
    MavenProject project = run(goal);
    assertThat(project.getAttachedArtifacts()).hasSize(1);
    Artifact zip = project.getAttachedArtifacts().get(0);
    assertThat(zip.getClassifier()).isEqualTo("html");
    assertThat(zip.getType()).isEqualTo("zip");
    byte[] bytes = Files.readAllBytes(zip.getFile().toPath());
    assertThat(folder.resolve("target/book-1-html/sitemap.xml"))
        .content()
        .contains("https://example.org/book/one.html");
    assertThat(folder.resolve("target/book-1-html/404.html"))
        .content()
        .contains("<base href=\"/book/\">");
    Files.delete(zip.getFile().toPath());
    run(goal);
    assertThat(zip.getFile()).hasBinaryContent(bytes);
  }

  @Test
  @InjectMojo(goal = "assemble-html")
  @MojoParameter(name = "htmlUrl", value = "example.org/book")
  void saysWhatAnAddressIs(AssembleHtmlMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("book.html.url is 'example.org/book'")
        .hasMessageContaining("https://example.org/book/");
  }

  @Test
  @InjectMojo(goal = "assemble-html")
  void takesStyleSheetsAlong(AssembleHtmlMojo goal) throws Exception {
    book.write("theme/own.css", ":root { --book-color-accent: #7c2d12; }\n@import 'more.css';");
    book.write("theme/more.css", "p { color: red }");
    GoalRunner.set(goal, "htmlStyleSheets", List.of(new File(folder.toFile(), "theme/own.css")));
    run(goal);
    Path site = folder.resolve("target/book-1-html");
    assertThat(site.resolve("styles/own.css")).content().contains("@import url(\"more.css\")");
    assertThat(site.resolve("styles/more.css")).exists();
    assertThat(site.resolve("one.html")).content().contains("href=\"styles/own.css\"");
    book.write("theme/own.css", "p { background: url(missing.png) }");
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines())
        .anyMatch(
            line ->
                line.startsWith("error: theme/own.css:1:17: error:")
                    && line.contains("[html.style-resource]"));
  }

  @Test
  @InjectMojo(goal = "assemble-html")
  void makesNoSiteOfABrokenBook(AssembleHtmlMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n[どこにもない](nowhere.md)\n");
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(folder.resolve("target/book-1-html")).doesNotExist();
  }

  private MavenProject run(AssembleHtmlMojo goal) throws Exception {
    MavenProject project = GoalRunner.project();
    Build build = new Build();
    build.setDirectory(folder.resolve("target").toString());
    build.setFinalName("book-1");
    project.setBuild(build);
    return new GoalRunner(folder, log).run(goal, project);
  }
}
