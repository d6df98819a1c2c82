package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfOptions;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The defects of content that were seen in what other tools make of such a book, each by its name.
 * Those of lines and pages have tests where lines and pages are made.
 */
class PeerDefectsTest {
  private static final String DIAGRAM =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 80\" width=\"200\" height=\"80\">"
          + "<title>t</title>%s</svg>";

  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
    book.write("manuscript/ja/preface.md", "# まえがき\n");
    book.write("manuscript/ja/two.md", "# 構成\n");
    book.write("manuscript/ja/one.md", "# 概要\n");
  }

  @Test
  void japaneseTextInDiagramsIsReplaced() throws Exception {
    one("![図](../../diagrams/all.svg)");
    try (PDDocument pdf = pdf()) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("図の中の文字")
          .doesNotContain("¬", "\uFFFD");
    }
  }

  @Test
  void theFontShorthandOfDiagramsIsIgnored() throws Exception {
    String text = "<text x=\"10\" y=\"40\" %s>図の中の文字</text>";
    float shorthand = widthInDiagram(text.formatted("style=\"font: bold 10px/1.2 sans-serif\""));
    float attributes =
        widthInDiagram(text.formatted("font-size=\"10\" font-weight=\"bold\" font-family=\"x\""));
    assertThat(shorthand).isEqualTo(attributes).isPositive();
  }

  @Test
  void roundCornersInCssAreIgnored() throws Exception {
    diagram("<style>rect { rx: 7px }</style><rect width=\"90\" height=\"30\" fill=\"#cde\"/>");
    one("![図](../../diagrams/all.svg)");
    Path web = content().assets().get(0).web();
    assertThat(Jsoup.parse(Files.readString(web)).selectFirst("rect").attr("rx")).startsWith("7");
  }

  @Test
  void textInDiagramsIsOfType3() throws Exception {
    one("![図](../../diagrams/all.svg)");
    try (PDDocument pdf = diagramPdf()) {
      List<PDFont> fonts = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        collectFonts(page.getResources(), fonts);
      }
      assertThat(fonts).isNotEmpty().noneMatch(PDType3Font.class::isInstance);
    }
  }

  @Test
  void boxesOfTaskListsAreMissing() throws Exception {
    one("- [x] 済んだ仕事\n- [ ] 残る仕事");
    assertThat(Jsoup.parse(content().chapters().get(1).xhtml()).select(".task-box"))
        .extracting(box -> box.attr("role") + " " + box.attr("aria-label") + " " + box.text())
        .containsExactly("img 完了 ", "img 未完了 ");
    try (PDDocument pdf = pdf()) {
      float done = inkBefore(pdf, "済んだ仕事");
      float open = inkBefore(pdf, "残る仕事");
      assertThat(done).as("ink of the box that is ticked").isGreaterThan(open + 0.05f);
      assertThat(open).as("ink of the box that is not").isBetween(0.02f, 0.8f);
    }
  }

  @Test
  void iniCodeIsColouredAsErrors() throws Exception {
    one("```ini\n[unit]\nkey = value ; x\n?? odd line\n= 3\n```");
    assertThat(Jsoup.parse(content().chapters().get(1).xhtml()).select("pre [class]"))
        .noneMatch(token -> token.className().matches("(?i).*\\b(tok-)?err(or)?\\b.*"));
  }

  @Test
  void excessCellsOfATableRowAreLost() throws Exception {
    one("| a | b |\n|---|---|\n| `x|y` | z |");
    assertThat(errors()).containsExactly("manuscript/ja/one.md:5:1 manuscript.table-cells");
  }

  @Test
  void unresolvedReferencesArePrintedRaw() throws Exception {
    one("[](two.md#none)と[語](none.md#x)と![図](none.svg)です。");
    assertThat(errors())
        .containsExactly(
            "manuscript/ja/one.md:3:1 reference.anchor-unknown",
            "manuscript/ja/one.md:3:17 reference.file-unknown",
            "manuscript/ja/one.md:3:32 reference.image-missing");
    assertThat(content().chapters().get(1).xhtml())
        .contains("語")
        .doesNotContain("none", "[", "](", "???");
  }

  @Test
  void labelsAreEnglishInAJapaneseBook() throws Exception {
    String everything =
        "[](#f) [](#t) [](#l) [](#s)[^1]\n\n## 節 {#s}\n\n![図](../../diagrams/all.svg \"題\"){#f}\n\n"
            + "表: 題 {#t}\n\n| 甲 |\n|---|\n| 乙 |\n\n```bash title=\"題\" {#l}\nx\n```\n\n"
            + Stream.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION")
                .map(kind -> "> [!" + kind + "]\n> 文\n\n")
                .reduce("", String::concat)
            + "- [x] 済\n- [ ] 未\n\n{index:クォーラム}{index:ー}{index:漢}{index!:甲→クォーラム}\n\n[^1]: 注";
    one(everything);
    Map<String, String> epub = epub();
    epub.keySet().removeIf(name -> !name.endsWith(".xhtml"));
    String read = String.join("\n", epub.values());
    assertThat(Jsoup.parse(read).text() + labels(read)).doesNotContainPattern("(?i)[a-z]{3,}");
    try (PDDocument pdf = pdf()) {
      assertThat(new PDFTextStripper().getText(pdf))
          .doesNotContainPattern(
              "(?i)\\b(figure|table|listing|chapter|part|note|tip|important|warning|caution"
                  + "|contents|index|version|page|see|symbols)\\b");
    }
  }

  @Test
  void aSourceLineBreakIsASpaceBetweenJapaneseCharacters() throws Exception {
    one("一行目の文。\n二行目の「文」\n**太字**\n`code`\nLatin\nwords");
    assertThat(Jsoup.parse(content().chapters().get(1).xhtml()).text())
        .contains("一行目の文。二行目の「文」太字 code Latin words");
  }

  @Test
  void cssForPrintIsCopiedIntoTheEpub() throws Exception {
    assertThat(epub().get("EPUB/styles/theme.css"))
        .doesNotContain("@page", "-fs-", "page:", "running(", "target-counter", "@footnote");
  }

  @Test
  void chaptersOfTheEpubHoldScripts() throws Exception {
    one("<script>alert(1)</script> <a href=\"javascript:alert(1)\" onclick=\"x()\">語</a>");
    assertThat(epub().get("EPUB/chapter-01.xhtml"))
        .contains("語")
        .doesNotContain("<script", "javascript:", "onclick");
  }

  @Test
  void namesOfFilesAreJapanese() throws Exception {
    book.write("manuscript/ja/SUMMARY.md", "# 本\n\n- [概要](部/概要.md)\n");
    book.write("manuscript/ja/部/概要.md", "# 概要\n\n![図](/diagrams/図.svg)\n");
    book.write("diagrams/図.svg", DIAGRAM.formatted("<rect width=\"9\" height=\"9\"/>"));
    assertThat(epub().keySet())
        .hasSizeGreaterThan(6)
        .allMatch(name -> name.matches("[A-Za-z0-9._/-]+"));
  }

  private void one(String markdown) throws IOException {
    book.write("manuscript/ja/one.md", "# 概要\n\n" + markdown + "\n");
  }

  private void diagram(String shapes) throws IOException {
    book.write("diagrams/all.svg", DIAGRAM.formatted(shapes));
  }

  private EditionContent content() throws Exception {
    return book.sources().content(SampleBook.metadata("ja"));
  }

  private List<String> errors() throws Exception {
    return book.sources().problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .sorted()
        .map(problem -> problem.location() + " " + problem.rule().id())
        .toList();
  }

  private PDDocument pdf() throws Exception {
    Path target = folder.resolve("target/book.pdf");
    EditionSources sources = book.sources();
    new PdfAssembler(new PdfOptions(target, sources.fonts(), List.of(), problem -> true))
        .assemble(sources.content(SampleBook.metadata("ja")));
    return Loader.loadPDF(target.toFile());
  }

  /** Returns the one diagram as it stands in the PDF edition. */
  private PDDocument diagramPdf() throws Exception {
    return Loader.loadPDF(content().assets().get(0).print().toFile());
  }

  /** Returns the names and the texts of all files in the EPUB edition. */
  private Map<String, String> epub() throws Exception {
    Path target = folder.resolve("target/book.epub");
    new EpubAssembler(book.epub(target)).assemble(content());
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(target))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  /** The labels that screen readers say. */
  private static String labels(String xhtml) {
    return String.join(" ", Jsoup.parse(xhtml).select("[aria-label]").eachAttr("aria-label"));
  }

  private float widthInDiagram(String shapes) throws Exception {
    diagram(shapes);
    one("![図](../../diagrams/all.svg)");
    List<TextPosition> found = new ArrayList<>();
    try (PDDocument pdf = diagramPdf()) {
      positions(pdf, "図の中の文字", found);
    }
    TextPosition last = found.get(found.size() - 1);
    return last.getXDirAdj() + last.getWidthDirAdj() - found.get(0).getXDirAdj();
  }

  private static int positions(PDDocument pdf, String words, List<TextPosition> found)
      throws IOException {
    int[] page = {0};
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            int start = text.indexOf(words);
            if (start >= 0 && found.isEmpty()) {
              found.addAll(positions.subList(start, start + words.length()));
              page[0] = getCurrentPageNo();
            }
          }
        };
    stripper.getText(pdf);
    assertThat(found).as(words).isNotEmpty();
    return page[0];
  }

  /** Returns how much ink is in the em before some words, from 0 to 1. */
  private static float inkBefore(PDDocument pdf, String words) throws IOException {
    List<TextPosition> found = new ArrayList<>();
    int page = positions(pdf, words, found);
    TextPosition first = found.get(0);
    float em = first.getWidthDirAdj();
    int scale = 8;
    var image = new PDFRenderer(pdf).renderImage(page - 1, scale);
    int right = Math.round((first.getXDirAdj() - em * 0.1f) * scale);
    int bottom = Math.round((first.getYDirAdj() + em * 0.1f) * scale);
    int size = Math.round(em * scale * 1.2f);
    float ink = 0;
    for (int x = right - size; x < right; x++) {
      for (int y = bottom - size; y < bottom; y++) {
        int rgb = image.getRGB(x, y);
        ink += 1 - ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 765f;
      }
    }
    return ink / size / size;
  }

  private static void collectFonts(PDResources resources, List<PDFont> fonts) throws IOException {
    for (COSName name : resources.getFontNames()) {
      fonts.add(resources.getFont(name));
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
        collectFonts(form.getResources(), fonts);
      }
    }
  }
}
