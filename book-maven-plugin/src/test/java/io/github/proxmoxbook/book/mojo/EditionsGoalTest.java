package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book in Japanese and in English, made by executions of one module. */
@MojoTest
class EditionsGoalTest {
  @TempDir private Path folder;
  private final RecordingLog log = new RecordingLog();
  private final MavenProject project = GoalRunner.project();
  private final Map<Object, Object> build = new HashMap<>();

  @BeforeEach
  void write() throws Exception {
    SampleBook book = new SampleBook(folder);
    book.write("manuscript/en/SUMMARY.md", "# Summary\n\n- [One](one.md)\n- [Two](two.md)\n");
    book.write("manuscript/en/one.md", "# One\n\nSee [](two.md) and [](two.md#fig-all).\n");
    book.write(
        "manuscript/en/two.md",
        "# Two\n\n[](#fig-all) shows it.\n\n"
            + "![Everything](../../diagrams-en/all.svg \"Everything\"){#fig-all}\n");
    book.write(
        "diagrams-en/all.svg",
        Files.readString(folder.resolve("diagrams/all.svg")).replace("図の中の文字", "Letters"));
    Build settings = new Build();
    settings.setDirectory(folder.resolve("target").toString());
    settings.setFinalName("book-1");
    project.getModel().setBuild(settings);
  }

  @Test
  void standBesideEachOther(
      @InjectMojo(goal = "check-references") CheckReferencesMojo check,
      @InjectMojo(goal = "check-references") CheckReferencesMojo checkEnglish,
      @InjectMojo(goal = "assemble-pdf") AssemblePdfMojo pdf,
      @InjectMojo(goal = "assemble-pdf") AssemblePdfMojo pdfInEnglish,
      @InjectMojo(goal = "assemble-epub") AssembleEpubMojo epub,
      @InjectMojo(goal = "assemble-epub") AssembleEpubMojo epubInEnglish,
      @InjectMojo(goal = "verify-editions") VerifyEditionsMojo verifyEnglish)
      throws Exception {
    for (int round = 0; round < 2; round++) {
      run(check);
      run(english(checkEnglish));
      run(pdf);
      run(english(pdfInEnglish));
      run(epub);
      run(english(epubInEnglish));
    }
    run(english(verifyEnglish));

    assertThat(log.lines())
        .contains("info: target/book-1.pdf is up to date", "info: target/book-1.epub is up to date")
        .contains("info: target/book-1-en.pdf is up to date")
        .contains("info: target/book-1-en.epub is up to date")
        .contains("info: 3 chapters with 7 references, unchanged")
        .contains("info: 2 chapters with 4 references, unchanged")
        .contains("info: target/book-1-en.pdf and target/book-1-en.epub say the same")
        .noneMatch(line -> line.startsWith("warning") || line.startsWith("error"));
    assertThat(project.getAttachedArtifacts())
        .extracting(a -> a.getType() + " " + a.getClassifier())
        .containsExactlyInAnyOrder(
            "json inventory", "json en-inventory", "pdf null", "pdf en", "epub null", "epub en");
    assertThat(project.getAttachedArtifacts()).allMatch(a -> a.getFile().isFile());
    assertThat(packageDocument("book-1.epub"))
        .contains(">見本の本</dc:title>", "<dc:language>ja</dc:language>");
    assertThat(packageDocument("book-1-en.epub"))
        .contains(">A sample</dc:title>", "<dc:language>en</dc:language>");
    assertThat(identifier("book-1-en.epub")).isNotEqualTo(identifier("book-1.epub"));
    assertThat(reports())
        .contains("inventory.json", "inventory-en.json", "references.svg", "references-en.svg")
        .anyMatch(name -> name.matches("TEST-book-[a-z]+-[a-z]+\\.xml"))
        .anyMatch(name -> name.matches("TEST-book-[a-z]+-[a-z]+-en\\.xml"))
        .anyMatch(name -> name.matches("[a-z]+-[a-z]+\\.sarif"))
        .anyMatch(name -> name.matches("[a-z]+-[a-z]+-en\\.sarif"));
  }

  @Test
  void areRefusedWhereOneWouldOverwriteTheOther(
      @InjectMojo(goal = "assemble-epub") AssembleEpubMojo japanese,
      @InjectMojo(goal = "assemble-epub") AssembleEpubMojo english)
      throws Exception {
    run(japanese);
    run(japanese);
    byte[] made = Files.readAllBytes(folder.resolve("target/book-1.epub"));
    english(english);
    GoalRunner.set(english, "classifier", null);
    assertThatThrownBy(() -> run(english))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "two executions of this module make target/book-1.epub, from manuscript/ja and from"
                + " manuscript/en: give one of them a <classifier>, such as en");
    assertThat(folder.resolve("target/book-1.epub")).hasBinaryContent(made);
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  void haveClassifiersThatCanNameFiles(AssembleEpubMojo goal) throws Exception {
    GoalRunner.set(goal, "classifier", "../en");
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("book.classifier is '../en': expected letters, digits");
  }

  @Test
  void areTheMainArtifactOfABook(
      @InjectMojo(goal = "assemble-pdf") AssemblePdfMojo pdf,
      @InjectMojo(goal = "assemble-pdf") AssemblePdfMojo inEnglish)
      throws Exception {
    project.setPackaging("book");
    run(pdf);
    run(english(inEnglish));
    assertThat(project.getArtifact().getFile()).isEqualTo(file("target/book-1.pdf"));
    assertThat(project.getAttachedArtifacts())
        .extracting(Artifact::getClassifier)
        .containsOnly("en");
  }

  private <T extends Mojo> T english(T goal) throws IllegalAccessException {
    GoalRunner.set(goal, "language", "en");
    GoalRunner.set(goal, "classifier", "en");
    GoalRunner.set(goal, "diagrams", file("diagrams-en"));
    return goal;
  }

  private void run(Mojo goal) throws Exception {
    boolean isEnglish = goal instanceof AbstractBookMojo book && "en".equals(book.language);
    ((AbstractBookMojo) goal).setPluginContext(build);
    new GoalRunner(folder, log)
        .inTarget()
        .titled(isEnglish ? "A sample" : "見本の本")
        .run(goal, project);
  }

  private List<String> reports() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("target/book-reports"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private File file(String name) {
    return folder.resolve(name).toFile();
  }

  private String identifier(String epub) throws Exception {
    return packageDocument(epub).replaceFirst("(?s).*<dc:identifier[^>]*>([^<]*)<.*", "$1");
  }

  private String packageDocument(String epub) throws Exception {
    try (ZipFile zip = new ZipFile(file("target/" + epub))) {
      return new String(
          zip.getInputStream(zip.getEntry("EPUB/package.opf")).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
