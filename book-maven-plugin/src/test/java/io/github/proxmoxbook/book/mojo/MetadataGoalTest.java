package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Contributor;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Organization;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a POM says about the book, as it stands in the editions. */
@MojoTest
class MetadataGoalTest {
  private static final String TIMESTAMP = "project.build.outputTimestamp";

  @TempDir private Path folder;
  private final RecordingLog log = new RecordingLog();
  private final MavenProject project = GoalRunner.project();

  @BeforeEach
  void write() throws Exception {
    new SampleBook(folder);
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  @MojoParameter(name = "subtitle", value = "副題の文")
  @MojoParameter(name = "keywords", value = "仮想化、Proxmox, 仮想化")
  @MojoParameter(name = "isbn", value = "978-4-12-345678-4")
  void namesPeopleWithTheirRolesInThePdf(AssemblePdfMojo goal) throws Exception {
    givePeople();
    run(goal);
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("target/book.pdf").toFile())) {
      assertThat(text(pdf, 1, 1)).contains("副題の文", "山田太郎", "訳者鈴木花子").doesNotContain("見本の説明");
      assertThat(text(pdf, pdf.getNumberOfPages(), pdf.getNumberOfPages()))
          .contains("副題の文", "見本の説明", "著者山田太郎", "訳者鈴木花子", "校正佐藤次郎")
          .contains("ISBN978-4-12-345678-4");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("山田太郎, 鈴木花子");
      assertThat(pdf.getDocumentInformation().getKeywords()).isEqualTo("仮想化, Proxmox");
    }
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "titleReading", value = "ミホンノホン")
  @MojoParameter(name = "publisherReading", value = "ハンモト")
  @MojoParameter(name = "keywords", value = "仮想化")
  @MojoParameter(name = "isbn", value = "4-12-345678-2")
  void namesPeopleWithTheirRolesInTheEpub(AssembleEpubMojo goal) throws Exception {
    givePeople();
    run(goal);
    assertThat(packageDocument())
        .contains(">見本の本</dc:title>", ">山田太郎</dc:creator>", ">鈴木花子</dc:creator>")
        .contains(">urn:isbn:9784123456784</dc:identifier>");
    assertThat(new EpubVerifier().verify(new EditionFile(epub(), "book.epub"))).isEmpty();
    assertThat(log.lines())
        .contains(
            "warning: the role 'architect' of 山田太郎 is none that books have, and does not count"
                + " (author without another one): expected author, translator, editor, supervisor,"
                + " illustrator, photographer, designer, cover-designer, preface, reviewer,"
                + " proofreader, contributor, a Japanese word such as 著者 or 訳者, or a MARC code such"
                + " as trl");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "cover", value = "none")
  @MojoParameter(name = "subtitle", value = "守る & 直す")
  void tellsTheAuthorsOwnColophonTheSame(AssembleEpubMojo goal) throws Exception {
    givePeople();
    SampleBook book = new SampleBook(folder);
    book.write("manuscript/ja/SUMMARY.md", "- [概要](one.md)\n- [構成](two.md)\n\n[奥付](end.adoc)\n");
    book.write(
        "manuscript/ja/end.adoc",
        """
        = 奥付

        {book-title}。{book-subtitle}。{book-date}の版{book-version}。{book-author}著、{book-translator}訳。
        {book-publisher}。{book-rights}。
        ifndef::book-isbn[番号なし。]
        """);
    modified(goal, "2026-11-22T10:20:30.456+09:00");

    assertThat(page("back-01.xhtml"))
        .contains("見本の本。守る &amp; 直す。2026年11月22日の版1。山田太郎著、鈴木花子訳。版元。CC BY-SA 4.0。")
        .contains("番号なし。");
  }

  private void givePeople() {
    Developer author = new Developer();
    author.setName("山田太郎");
    author.addRole("architect");
    author.addProperty("reading", "ヤマダ タロウ");
    project.addDeveloper(author);
    Developer translator = new Developer();
    translator.setName("鈴木花子");
    translator.addRole("訳者");
    project.addDeveloper(translator);
    Contributor contributor = new Contributor();
    contributor.setName("佐藤次郎");
    contributor.addRole("Proofreader");
    project.addContributor(contributor);
    License licence = new License();
    licence.setName("CC BY-SA 4.0");
    project.addLicense(licence);
    Organization publisher = new Organization();
    publisher.setName("版元");
    project.getModel().setOrganization(publisher);
    project.setDescription("見本の説明");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "isbn", value = "978-4-12-345678-9")
  void saysWhatIsWrongWithAnIsbn(AssembleEpubMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "wrong parameter: the ISBN '978-4-12-345678-9' has a slip: after 978412345678 its last"
                + " digit would be 4; compare it with what you were given");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "cover", value = "none")
  void takesTheDateThatMavenKnows(AssembleEpubMojo goal) throws Exception {
    assertThat(modified(goal, "2026-11-22T10:20:30.456+09:00")).isEqualTo("2026-11-22T01:20:30Z");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "cover", value = "none")
  void takesTheNewestFileWhereNothingElseIsKnown(AssembleEpubMojo goal) throws Exception {
    touchAll("2024-01-01T00:00:00Z");
    touch("diagrams/all.svg", "2024-05-06T07:08:09Z");
    assertThat(modified(goal, "-")).isEqualTo("2024-05-06T07:08:09Z");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "language", value = "japanese")
  void asksForTheCodeOfALanguage(AssembleEpubMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "wrong parameter: the language 'japanese' is unknown: did you mean ja? It is a code as"
                + " on the Web (BCP 47), for example ja, en-GB or zh-Hant");
  }

  private String modified(AssembleEpubMojo goal, String timestamp) throws Exception {
    project.getProperties().setProperty(TIMESTAMP, timestamp);
    run(goal);
    String written = packageDocument();
    int start = written.indexOf("\"dcterms:modified\">") + "\"dcterms:modified\">".length();
    return written.substring(start, written.indexOf('<', start));
  }

  private void touchAll(String time) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
      }
    }
  }

  private void touch(String file, String time) throws Exception {
    Files.setLastModifiedTime(folder.resolve(file), FileTime.from(Instant.parse(time)));
  }

  private static String text(PDDocument pdf, int first, int last) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(first);
    stripper.setEndPage(last);
    return stripper.getText(pdf).replaceAll("[\\s\\u3000]", "");
  }

  private Path epub() {
    return folder.resolve("target/book.epub");
  }

  private String packageDocument() throws Exception {
    return page("package.opf");
  }

  private String page(String name) throws Exception {
    try (ZipFile zip = new ZipFile(epub().toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry("EPUB/" + name)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private void run(AbstractBookMojo goal) throws Exception {
    new GoalRunner(folder, log).run(goal, project);
  }
}
