package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Where pages end, footnotes, and the index. */
@TestInstance(Lifecycle.PER_CLASS)
class PdfPaginationTest {
  private static final int SECTIONS = 24;

  private PrintSample sample;

  @BeforeAll
  void assemble(@TempDir Path folder) throws Exception {
    sample =
        new PrintSample(folder)
            .write("manuscript/ja/one.md", manyPages())
            .write("manuscript/ja/two.md", longTable())
            .write(
                "manuscript/ja/preface.md",
                "# まえがき\n\n{輻輳|ふくそう}です。<em class=\"sesame\">圏点</em>です。\n\n次の行です。\n")
            .assemble(PrintSample.settings(Variant.SCREEN, Bleed.NONE, PageSize.B5));
    assertThat(sample.problems()).isEmpty();
  }

  /** Sections of many heights, so that every kind of block comes to the end of a page. */
  private static String manyPages() {
    StringBuilder text = new StringBuilder("# 概要\n\n");
    for (int i = 0; i < SECTIONS; i++) {
      text.append("## 見出し甲").append(i).append("\n\n### 見出し乙").append(i).append("\n\n");
      text.append("段落の文です。".repeat(20 + 13 * (i % 5)));
      text.append("注[^n").append(i).append("]です。{index:用語|ようご}。\n\n");
      text.append("次の例").append(i).append("です:\n\n- 項目").append(i).append("\n- 次の項目\n\n");
      text.append("手順を示す").append(i).append("。\n\n```bash\n");
      text.append("echo 一行目\n".repeat(5 + i % 7)).append("echo 終わり").append(i).append("\n```\n\n");
    }
    for (int i = 0; i < SECTIONS; i++) {
      text.append("[^n").append(i).append("]: 脚注の文").append(i).append("。\n");
    }
    return text.toString();
  }

  private static String longTable() {
    StringBuilder text = new StringBuilder("# 構成\n\n## クォーラム {#quorum}\n\n表: 部品 {#tbl-parts}\n\n");
    text.append("| 部品の名 | 役割の名 |\n|---|---|\n");
    for (int i = 0; i < 90; i++) {
      text.append("| 行").append(i).append(" | 役割").append(i).append(" |\n");
    }
    return text.append("\n表[^t]の後です。\n\n[^t]: 後の注。\n").toString();
  }

  @AfterAll
  void close() throws Exception {
    sample.close();
  }

  @Test
  void neverEndsAPageWithAHeading() throws Exception {
    List<PrintSample.Line> last = new ArrayList<>();
    List<PrintSample.Line> lines = body();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).page() != lines.get(i + 1).page()) {
        last.add(lines.get(i));
      }
    }
    assertThat(last).hasSizeGreaterThan(8);
    assertThat(last).noneMatch(line -> line.text().contains("見出し"));
    assertThat(last).noneMatch(line -> line.text().startsWith("次の例"));
    assertThat(last).noneMatch(line -> line.text().startsWith("手順を示す"));
  }

  @Test
  void keepsShortCodeWhole() throws Exception {
    for (int i = 0; i < SECTIONS; i++) {
      int end = sample.line("echo終わり" + i).page();
      assertThat(sample.line("手順を示す" + i).page()).as("code " + i).isEqualTo(end);
    }
  }

  /** The lines of the first chapter between heads and notes. */
  private List<PrintSample.Line> body() throws Exception {
    int first = sample.line("見出し甲0").page();
    List<PrintSample.Line> lines = new ArrayList<>();
    boolean isChapter = false;
    for (PrintSample.Line line : sample.lines()) {
      isChapter |= line.page() > first && line.text().contains("見出し甲0");
      float height = sample.pdf().getPage(line.page()).getMediaBox().getHeight();
      boolean isMargin = line.y() < Lengths.points(22) || line.y() > height - Lengths.points(22);
      boolean isNote = line.text().contains("脚注の文");
      if (isChapter && !isMargin && !isNote) {
        lines.add(line);
      }
    }
    return lines;
  }

  @Test
  void setsNotesAtTheFootOfThePageThatCallsThem() throws Exception {
    for (int i = 0; i < SECTIONS; i++) {
      PrintSample.Line note = sample.line("脚注の文" + i + "。");
      String mark = "注" + (i + 1) + "です";
      assertThat(sample.text(note.page()).replaceAll("\\s", "")).as(mark).contains(mark);
      assertThat(sample.lines())
          .filteredOn(line -> line.page() == note.page() && line.y() > note.y() + 1)
          .allMatch(line -> line.text().contains("脚注の文") || line.text().matches("\\d+"));
    }
  }

  @Test
  void tagsNotesWhereTheyAreCalled() {
    COSDictionary root =
        sample.pdf().getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    Set<String> ids = new TreeSet<>();
    List<String> parents = new ArrayList<>();
    collect(root, ids, parents, new ArrayList<>());
    assertThat(ids).hasSize(SECTIONS + 1);
    assertThat(parents).hasSize(SECTIONS + 1).containsOnly("Sect");
  }

  @Test
  void tagsRubyAsRuby() {
    List<String> types = new ArrayList<>();
    collect(
        sample.pdf().getDocumentCatalog().getStructureTreeRoot().getCOSObject(),
        new TreeSet<>(),
        new ArrayList<>(),
        types);
    assertThat(types).containsSubsequence("Ruby", "RB", "RT");
  }

  private static void collect(
      COSDictionary element, Set<String> ids, List<String> parents, List<String> types) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> list = new ArrayList<>();
    if (kids instanceof COSArray array) {
      array.forEach(list::add);
    } else if (kids != null) {
      list.add(kids);
    }
    for (COSBase kid : list) {
      COSBase resolved = kid instanceof org.apache.pdfbox.cos.COSObject o ? o.getObject() : kid;
      if (resolved instanceof COSDictionary child && child.containsKey(COSName.S)) {
        types.add(child.getNameAsString(COSName.S));
        if ("Note".equals(child.getNameAsString(COSName.S))) {
          ids.add(child.getString(COSName.ID));
          parents.add(element.getNameAsString(COSName.S));
        }
        collect(child, ids, parents, types);
      }
    }
  }

  @Test
  void keepsLinesWithRubyAtTheirDistance() throws Exception {
    float ruby = sample.line("です。圏点").y();
    assertThat(sample.line("次の行です").y() - ruby).isLessThan(9.5f * 1.75f + 8);
  }

  @Test
  void repeatsTheHeadOfATable() throws Exception {
    int first = sample.line("行0役割0").page();
    int last = sample.line("行89役割89").page();
    assertThat(last).isGreaterThan(first);
    for (int page = first; page <= last; page++) {
      assertThat(sample.text(page)).contains("部品の名");
    }
    assertThat(sample.line("行88役割88").page()).isEqualTo(last);
  }

  @Test
  void mergesPagesInTheIndex() throws Exception {
    int first = Integer.parseInt(sample.labels()[sample.line("見出し乙0").page()]);
    assertThat(sample.text(sample.line("索引").page())).contains("索引");
    String entry =
        sample.lines().stream()
            .map(PrintSample.Line::text)
            .filter(text -> text.matches("用語\\s*\\d+–\\d+.*"))
            .findFirst()
            .orElseThrow();
    assertThat(entry).startsWith("用語").contains(first + "–");
  }

  @Test
  void isValid() throws Exception {
    assertThat(sample.verify().stream().filter(p -> !p.rule().id().equals("pdf.gap"))).isEmpty();
  }
}
