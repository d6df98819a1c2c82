package io.github.proxmoxbook.book.edition.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Our own reading of the pages of a finished PDF: each rule on pages that break it and not. */
@Timeout(180)
class PdfPageRulesTest {
  @TempDir private Path folder;

  @Test
  void findsLinesThatBeginWithWhatMayNot() throws IOException {
    String marks = "。、」）・ーッゃ々？：〜ヵ)];";
    List<String> divided =
        IntStream.range(0, marks.length())
            .mapToObj(i -> "行の終わり|" + marks.charAt(i) + "続き")
            .toList();
    List<Problem> problems = of(VerifyRule.PDF_KINSOKU, verify(PdfPageSample.paragraphs(divided)));
    assertThat(problems).hasSize(marks.length());
    for (int i = 0; i < marks.length(); i++) {
      String mark = marks.substring(i, i + 1);
      assertThat(problems)
          .extracting(problem -> problem.message().replaceAll("on page \\d ", ""))
          .contains("the line '" + mark + "続き' begins with '" + mark + "'");
    }
    assertThat(problems).allMatch(problem -> problem.severity() == Severity.WARNING);
  }

  @Test
  void findsLinesThatEndWithWhatMayNot() throws IOException {
    List<String> divided = List.of("終わり「|続き」", "終わり（|続き）", "終わり『|続き』", "終わり (|a)", "待つ…|…続き");
    assertThat(messages(VerifyRule.PDF_KINSOKU, verify(PdfPageSample.paragraphs(divided))))
        .containsExactlyInAnyOrder(
            "the line '終わり「' on page 1 ends with '「'",
            "the line '終わり（' on page 1 ends with '（'",
            "the line '終わり『' on page 1 ends with '『'",
            "the line '終わり (' on page 1 ends with '('",
            "the line '…続き' on page 1 divides '……', beginning with the second half");
  }

  @Test
  void findsBreachesAtTheEdgesOfInlineElementsAndInCellsAndOverPages() throws IOException {
    String body =
        "<p>値は<span>quorum</span>「<br/><b>あ</b>」。</p>"
            + "<table><tr><th>頭</th></tr><tr><td>枠の中<br/>、続き</td></tr></table>"
            + "<p style=\"orphans:1;widows:1\">前の頁<br/>"
            + "<span style=\"display:inline-block;height:110mm\">x</span><br/>）次の頁</p>";
    assertThat(messages(VerifyRule.PDF_KINSOKU, verify(body)))
        .containsExactlyInAnyOrder(
            "the line '値はquorum「' on page 1 ends with '「'",
            "the line '、続き' on page 1 begins with '、'",
            "the line '）次の頁' on page 2 begins with '）'");
  }

  @Test
  void leavesLinesAloneThatAuthorsBeganSo() throws IOException {
    String body =
        PdfPageSample.paragraphs(
                List.of(
                    "ーで始まる段落|は作者の意図",
                    "https://example|.org/a|?b=1|%20|:8006/",
                    "call(|argument)",
                    "普通の|「行」は|（これで）よい",
                    "脚注は<sup>（</sup>|<sup>）</sup>数えない"))
            + "<ul><li>項目「</li><li>」項目</li></ul>"
            + "<pre>run(\n), 値「\n」, x\n]</pre>";
    assertThat(of(VerifyRule.PDF_KINSOKU, verify(body))).isEmpty();
  }

  @Test
  void findsTextThatIsCutAtTheEdgeOfTheTypeArea() throws IOException {
    String body =
        "<p>前の行です。</p><p style=\"white-space:nowrap\">切れる"
            + "長い行".repeat(20)
            + "</p>"
            + "<p style=\"margin-left:-5mm\">左へ出る行</p>";
    List<Problem> problems = verify(body);
    assertThat(messages(VerifyRule.PDF_OUTSIDE_TYPE_AREA, problems))
        .hasSize(2)
        .anySatisfy(
            message ->
                assertThat(message)
                    .startsWith("text on page 1 runs out of the type area and is cut off at '")
                    .contains("長い行長い行"))
        .anySatisfy(message -> assertThat(message).contains("左へ出る行"));
    assertThat(of(VerifyRule.PDF_OFF_PAGE, problems)).isEmpty();
  }

  @Test
  void letsBracketsAndMarksReachIntoTheMarginWithTheirEmptyHalves() throws IOException {
    String body =
        "<p style=\"white-space:nowrap; text-align:right; margin-right:-5pt\">右の端です。</p>"
            + "<p style=\"margin-left:-5pt\">「左の端」です</p>";
    assertThat(of(VerifyRule.PDF_OUTSIDE_TYPE_AREA, verify(body))).isEmpty();
  }

  @Test
  void findsTextThatLeavesThePage() throws IOException {
    String body = "<p style=\"white-space:nowrap\">" + "長い行".repeat(20) + "</p>";
    List<Problem> problems = verify("@page { margin: 0 }", body);
    assertThat(messages(VerifyRule.PDF_OFF_PAGE, problems))
        .singleElement()
        .satisfies(message -> assertThat(message).startsWith("text on page 1 leaves the page at"));
    assertThat(of(VerifyRule.PDF_OUTSIDE_TYPE_AREA, problems)).isEmpty();
  }

  @Test
  void findsPicturesWithTooFewPixels() throws IOException {
    String body = PdfPageSample.picture(100, "25.4mm") + PdfPageSample.picture(160, "25.4mm");
    assertThat(of(VerifyRule.PDF_IMAGE_DENSITY, verify(body)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message())
                  .isEqualTo("a picture on page 1 has 100 dpi: 100 × 100 pixels on 25 × 25 mm");
              assertThat(problem.hint()).startsWith("150 dpi need 150 pixels across");
            });
    EditionFile edition = PdfPageSample.of(folder.resolve("few.pdf"), body);
    List<Problem> lenient = new PdfVerifier(new PdfChecks(90, Optional.empty())).verify(edition);
    assertThat(of(VerifyRule.PDF_IMAGE_DENSITY, lenient)).isEmpty();
  }

  @Test
  void refusesADensityThatIsNone() {
    for (double density : new double[] {-1, Double.NaN, 1e6}) {
      assertThatThrownBy(() -> new PdfChecks(density, Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("expected 0 to 10000");
    }
  }

  @Test
  void findsHeadingsAtTheFootOfAPage() throws IOException {
    String tall = "<div style=\"height:%dmm\"></div>";
    String body =
        "<p>文</p>"
            + String.format(tall, 100)
            + "<h2>取り残された<br/>見出し</h2>"
            + "<p style=\"page-break-before:always\">次</p>"
            + "<h2>続きのある見出し</h2><p>続き</p>"
            + "<h2 style=\"page-break-before:always\">見出しだけの頁</h2>";
    assertThat(messages(VerifyRule.PDF_HEADING_AT_FOOT, verify(body)))
        .containsExactly("the heading '見出し' is the last line of page 1");
  }

  @Test
  void doesNotTakeAHeadingOverAPictureForOneAtTheFoot() throws IOException {
    String body = "<p>文</p><h2>絵の見出し</h2>" + PdfPageSample.picture(200, "20mm");
    assertThat(of(VerifyRule.PDF_HEADING_AT_FOOT, verify(body))).isEmpty();
  }

  @Test
  void findsGapsAndLastLinesOfOneCharacter() throws IOException {
    String body =
        "<p>広い<span style=\"margin-left:2em\">隙間</span><br/>次の行</p>"
            + "<p>狭い<span style=\"margin-left:0.9em\">隙間</span><br/>次の行</p>"
            + "<p>脚注<sup>三字分</sup>や字<br/>次の行</p>"
            + "<p>打った　　空白<br/>次の行</p><p>最後の行<span style=\"margin-left:5em\">は</span></p>"
            + "<p>一字残る<br/>段</p><p>一字と句点<br/>段。</p><p>段</p>"
            + "<table><tr><th>頭</th></tr><tr><td>枠<br/>内</td></tr></table>";
    List<Problem> problems = verify(body);
    assertThat(messages(VerifyRule.PDF_GAP, problems))
        .containsExactly("the line '広い 隙間' on page 1 has a gap of 2.0 ems between 'い' and '隙'");
    assertThat(messages(VerifyRule.PDF_LAST_LINE, problems))
        .containsExactly("the last line of a paragraph on page 1 is '段' alone");
    assertThat(problems).allMatch(problem -> problem.severity() == Severity.INFO);
  }

  @Test
  void findsBlankPagesExceptVersosOfPrint() throws IOException {
    assertThat(messages(VerifyRule.PDF_BLANK_PAGE, verify(withBlankPages(null))))
        .containsExactly("page 2 has nothing on it", "page 3 has nothing on it");
    assertThat(
            messages(VerifyRule.PDF_BLANK_PAGE, verify(withBlankPages(PageLayout.TWO_PAGE_RIGHT))))
        .containsExactly("page 3 has nothing on it");
  }

  private EditionFile withBlankPages(PageLayout layout) throws IOException {
    EditionFile edition = PdfPageSample.of(folder.resolve("blank.pdf"), "<p>文</p>");
    return changed(
        edition,
        document -> {
          document.addPage(new PDPage());
          document.addPage(new PDPage());
          if (layout != null) {
            document.getDocumentCatalog().setPageLayout(layout);
          }
        });
  }

  @Test
  void findsCharactersWithoutGlyph() throws IOException {
    EditionFile edition = PdfPageSample.of(folder.resolve("glyph.pdf"), "<p>文字</p>");
    changed(
        edition,
        document -> {
          PDPage page = document.getPage(0);
          String font = page.getResources().getFontNames().iterator().next().getName();
          List<PDStream> streams = new ArrayList<>();
          page.getContentStreams().forEachRemaining(streams::add);
          PDStream added = new PDStream(document);
          try (OutputStream out = added.createOutputStream()) {
            String text = "\nBT /" + font + " 10 Tf 1 0 0 1 60 60 Tm <0000> Tj ET\n";
            out.write(text.getBytes(StandardCharsets.US_ASCII));
          }
          streams.add(added);
          page.setContents(streams);
        });
    assertThat(messages(VerifyRule.PDF_GLYPH_UNDEFINED, verify(edition)))
        .singleElement()
        .satisfies(
            message ->
                assertThat(message)
                    .startsWith("a character that its font does not have on page 1"));
  }

  @Test
  void namesPagesByTheirLabels() throws IOException {
    EditionFile edition = PdfPageSample.of(folder.resolve("label.pdf"), "<p>文<br/>。続き</p>");
    changed(
        edition,
        document -> {
          PDPageLabels labels = new PDPageLabels(document);
          PDPageLabelRange roman = new PDPageLabelRange();
          roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
          roman.setStart(4);
          labels.setLabelItem(0, roman);
          document.getDocumentCatalog().setPageLabels(labels);
        });
    assertThat(messages(VerifyRule.PDF_KINSOKU, verify(edition)))
        .containsExactly("the line '。続き' on page iv (1 of the file) begins with '。'");
  }

  @Test
  void comparesTheNumberOfPagesWithTheLastBuild() throws IOException {
    Path count = folder.resolve("state/pages");
    PdfVerifier verifier = new PdfVerifier(new PdfChecks(150, Optional.of(count)));
    EditionFile one = PdfPageSample.of(folder.resolve("one.pdf"), "<p>文</p>");
    EditionFile two =
        PdfPageSample.of(
            folder.resolve("two.pdf"), "<p>文</p><p style=\"page-break-before:always\">文</p>");
    List<String> said = new ArrayList<>();
    for (EditionFile edition : List.of(one, one, two, one)) {
      said.addAll(messages(VerifyRule.PDF_PAGE_COUNT, verifier.verify(edition)));
    }
    assertThat(said)
        .containsExactly(
            "1 page; there is no earlier build to compare with",
            "1 page, as in the build before",
            "2 pages, 1 more than in the build before",
            "1 page, 1 fewer than in the build before");
    Files.writeString(count, "viele");
    assertThat(messages(VerifyRule.PDF_PAGE_COUNT, verifier.verify(one)))
        .containsExactly("1 page; there is no earlier build to compare with");
  }

  @Test
  void saysNothingOfPagesThatAreInOrder() throws IOException {
    StringBuilder body = new StringBuilder("<h2>見出し</h2>");
    String text = "「引用」、（括弧）と『二重』を含む……普通の文章で、サーバーやショットのような語もある。";
    for (int i = 0; i < 12; i++) {
      body.append("<p>").append(text.repeat(2 + i % 3)).append("</p>");
    }
    assertThat(
            verify(
                "@page { @bottom-center { content: counter(page); font-family: mplus } }",
                body.toString()))
        .isEmpty();
  }

  private List<Problem> verify(String body) throws IOException {
    return verify("", body);
  }

  private List<Problem> verify(String css, String body) throws IOException {
    return verify(PdfPageSample.of(folder.resolve("page.pdf"), css, body));
  }

  private static List<Problem> verify(EditionFile edition) throws IOException {
    // The verifier without veraPDF, which has nothing to say on these rules.
    return new PdfReading(edition, PdfChecks.DEFAULT).problems();
  }

  private static EditionFile changed(EditionFile edition, PdfSample.Change change)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(edition.file()))) {
      change.apply(document);
      document.save(edition.file().toFile());
    }
    return edition;
  }

  private static List<Problem> of(VerifyRule rule, List<Problem> problems) {
    return problems.stream().filter(problem -> problem.rule() == rule).toList();
  }

  private static List<String> messages(VerifyRule rule, List<Problem> problems) {
    return of(rule, problems).stream().map(Problem::message).toList();
  }
}
