package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubAssemblerTest {
  @TempDir Path folder;
  private SampleBook book;
  private Path target;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
    target = folder.resolve("target/book.epub");
  }

  @Test
  void isValid() throws Exception {
    assemble("ja");
    assertThat(new EpubVerifier().verify(new EditionFile(target, "book.epub"))).isEmpty();
  }

  @Test
  void linksWhatTheProseMentions() throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n第3章「構成」と第I部と表3.1です。\n");
    assemble("ja");
    assertThat(new EpubVerifier().verify(new EditionFile(target, "book.epub"))).isEmpty();
    assertThat(read("EPUB/chapter-01.xhtml"))
        .contains("<a class=\"mention\" href=\"chapter-03.xhtml\">第3章</a>「構成」")
        .contains("<a class=\"mention\" href=\"part-1.xhtml\">第I部</a>")
        .contains("<a class=\"mention\" href=\"chapter-03.xhtml#tbl-parts\">表3.1</a>");
  }

  @Test
  void beginsWithAStoredMimetype() throws Exception {
    assemble("ja");
    byte[] start = Files.readAllBytes(target);
    assertThat(new String(start, 30, 28, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/epub+zip");
    try (ZipFile zip = new ZipFile(target.toFile())) {
      List<String> names = Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
      assertThat(names)
          .startsWith("mimetype", "META-INF/container.xml", "EPUB/package.opf")
          .contains("EPUB/chapter-03.xhtml", "EPUB/part-1.xhtml", "EPUB/images/diagrams/all.svg");
    }
  }

  @Test
  void statesMetadataAndAccessibility() throws Exception {
    assemble("ja");
    assertThat(read("EPUB/package.opf"))
        .contains("<dc:title id=\"title\">見本の本</dc:title>", ">著者二</dc:creator>")
        .contains("<dc:language>ja</dc:language>", ">版元</dc:publisher>")
        .contains("<meta property=\"dcterms:modified\">2026-11-22T01:02:03Z</meta>")
        .contains("page-progression-direction=\"ltr\"", ">alternativeText</meta>");
  }

  @Test
  void claimsAlternativeTextsOnlyWhereAllPicturesHaveThem() throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n![](../../diagrams/all.svg)\n");
    assemble("ja");
    assertThat(read("EPUB/package.opf")).doesNotContain("alternativeText");
  }

  @Test
  void navigatesToPartsChaptersAndSections() throws Exception {
    assemble("ja");
    assertThat(read("EPUB/nav.xhtml"))
        .contains("<a href=\"part-1.xhtml\">第I部 基礎</a>")
        .contains("<a href=\"chapter-03.xhtml#quorum\">3.1 クォーラム</a>")
        .contains("epub:type=\"landmarks\"");
  }

  @Test
  void listsFiguresAndTables() throws Exception {
    assemble("ja");
    assertThat(read("EPUB/nav.xhtml"))
        .contains("epub:type=\"loi\" id=\"loi\"", "epub:type=\"lot\" id=\"lot\"")
        .contains("<a href=\"chapter-03.xhtml#fig-all\">図3.1 全体像</a>")
        .contains("<a href=\"chapter-03.xhtml#tbl-parts\">表3.1 部品</a>")
        .contains("<a epub:type=\"loi\" href=\"nav.xhtml#loi\">図一覧</a>")
        .doesNotContain("索引");
    assertThat(read("EPUB/package.opf")).doesNotContain("index");
  }

  @Test
  void hasAnIndexThatLeadsToSections() throws Exception {
    book.write(
        "manuscript/ja/one.md",
        "# 概要\n\n{index:クラスタ}と{index!:クラスタ}{index:クラスタ!資源 & 管理|!しげん}です。\n\n"
            + "## 節\n\n{index!:CRM→クラスタ!資源 & 管理}{index:クラスタ→CRM}{index:過半数|かはんすう}です。\n");
    assemble("ja");
    assertThat(new EpubVerifier().verify(new EditionFile(target, "book.epub"))).isEmpty();
    assertThat(read("EPUB/index.xhtml").replace("\n", ""))
        .contains("epub:type=\"index\" role=\"doc-index\"><h1>索引</h1>")
        .contains("<h2>C</h2>", "<h2>か</h2>")
        .contains(
            "<span epub:type=\"index-term\">クラスタ</span>"
                + " <a epub:type=\"index-locator\" href=\"chapter-01.xhtml#idx-1\">第1章</a>"
                + "、<a epub:type=\"index-locator\" href=\"chapter-01.xhtml#idx-4\">1.1</a>")
        .contains("→ <a href=\"#entry-4\">クラスタ―資源 &amp; 管理</a></span>")
        .contains("→ <a href=\"#entry-1\">CRM</a>も参照</span>");
    assertThat(read("EPUB/nav.xhtml")).contains("<a epub:type=\"index\" href=\"index.xhtml\">索引");
    assertThat(read("EPUB/package.opf"))
        .contains("idref=\"index\"", "<meta property=\"schema:accessibilityFeature\">index</meta>");
  }

  @Test
  void marksWordsForEmphasis() throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n《《強調》》と{漢字|かん|じ}です。\n");
    assemble("ja");
    assertThat(new EpubVerifier().verify(new EditionFile(target, "book.epub"))).isEmpty();
    assertThat(read("EPUB/chapter-01.xhtml")).contains("<em class=\"sesame\">強調</em>");
    assertThat(read("EPUB/styles/theme.css")).contains("text-emphasis");
  }

  @Test
  void leavesNoPositionsOfSourcesToReaders() throws Exception {
    assemble("ja");
    assertThat(read("EPUB/chapter-03.xhtml")).doesNotContain("data-").contains("lang=\"ja\"");
  }

  @Test
  void isValidInEnglishAndWithOddFileNames() throws Exception {
    book.write(
        "diagrams/a & b #1.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><title>t</title>"
            + "<rect width=\"9\" height=\"9\"/></svg>");
    book.write(
        "manuscript/ja/one.md",
        "# A & B <C>\n\n"
            + "![x & \"y\"](</diagrams/a & b %231.svg>)\n\n"
            + "&#1;&#xFFFE; <a id=\"raw\"></a>[above](#raw) ^[note]\n");
    assemble("en");
    assertThat(new EpubVerifier().verify(new EditionFile(target, "book.epub"))).isEmpty();
  }

  @Test
  void isTheSameFileWheneverItIsBuilt() throws Exception {
    assemble("ja");
    byte[] first = Files.readAllBytes(target);
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assemble("ja");
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(Files.readAllBytes(target)).isEqualTo(first);
  }

  @Test
  void isValidWithADateThatZipCannotHold() throws Exception {
    EditionMetadata old = SampleBook.metadata("ja").toBuilder().modified(Instant.EPOCH).build();
    new EpubAssembler(book.epub(target)).assemble(book.sources().content(old));
    assertThat(new EpubVerifier().verify(new EditionFile(target, "book.epub"))).isEmpty();
  }

  @Test
  void namesAStyleSheetThatIsNotUtf8() throws Exception {
    Path own = folder.resolve("own.css");
    Files.write(own, new byte[] {'/', '*', (byte) 0xE9});
    assertThat(book.epub(target, own).styles().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.location().file()).isEqualTo("own.css"))
        .satisfies(problem -> assertThat(problem.message()).contains("UTF-8"));
  }

  private void assemble(String language) throws Exception {
    new EpubAssembler(book.epub(target))
        .assemble(book.sources().content(SampleBook.metadata(language)));
  }

  private String read(String entry) throws IOException {
    try (ZipFile zip = new ZipFile(target.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
