package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.pdf.PageGlyphs.Glyph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the glyphs of a finished PDF stand. */
class LineGeometryTest {
  private static final String NEVER_FIRST = "、。，．・：；！？」』）】ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々";
  private static final String OPENING = "「『（【";
  private static final String CLOSING = "、。」』）】";

  /** A tenth of a point. The typesetter rounds to less than a hundredth. */
  private static final double EXACT = 0.1;

  private static final String TEXT =
      """
      # 概要

      「クォーラム」とは、クラスタの過半数のノードが互いに通信できる状態を指します。Proxmox VE 9では、corosyncが投票を集計し、過半数（2台以上）に満たないときは`/etc/pve`が読み取り専用になります。「、「（二重）」。」のような約物も、続けて書けます。

      ファイル`/etc/pve/corosync.conf`を編集したら、**必ず`config_version`を1つ増やし**、[公式の文書](https://pve.proxmox.com/)の「手順」に従って`systemctl restart corosync`を実行してください。ネットワークは10 GB/s以上、遅延は5 ms以下が目安です。

      ストレージの選択は、性能・可用性・運用の手間という3つの観点から考えます。ZFSはチェックサムとスナップショットを備え、Cephは3台以上のノードに分散してデータを複製します。どちらを選んでも、バックアップは別に取ってください。

      「仮想マシン」や「コンテナ」を動かす前に、時刻の同期を確かめます。`chronyc tracking`の出力で、ずれが1秒より小さいことを見ます。ずれが大きいと、証明書の検証や、クラスタの通信に失敗することがあります（付録Aを参照）。

      サーバーのメーカーやモデルによって、ファームウェアの設定画面はさまざまです。「Intel VT-x」「AMD-V」などの名前で表示される項目を有効にしてから、インストーラーを起動してください。
      """;

  @TempDir static Path folder;
  private static List<List<Glyph>> lines;

  @BeforeAll
  static void assemble() throws Exception {
    SampleBook book = new SampleBook(folder);
    book.write("manuscript/ja/one.md", TEXT);
    Path target = folder.resolve("target/book.pdf");
    EditionSources sources = book.sources();
    new PdfAssembler(new PdfOptions(target, sources.fonts(), List.of(), problem -> true))
        .assemble(sources.content(SampleBook.metadata("ja")));
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      lines = PageGlyphs.lines(pdf, page(pdf));
    }
  }

  private static int page(PDDocument pdf) throws Exception {
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      if (stripper.getText(pdf).replaceAll("\\s", "").contains("過半数のノード")) {
        return page;
      }
    }
    throw new AssertionError("the text is on no page");
  }

  @Test
  void linesStartAndEndAsTheyMay() {
    assertThat(lines).hasSizeGreaterThan(10);
    for (List<Glyph> line : lines) {
      assertThat(NEVER_FIRST).as("%s", text(line)).doesNotContain(line.get(0).text());
      assertThat(OPENING).as("%s", text(line)).doesNotContain(last(line).text());
    }
  }

  @Test
  void linesStartAtTheLeftEdge() {
    double left = lines.stream().mapToDouble(line -> inkStart(line.get(0))).min().getAsDouble();
    for (List<Glyph> line : lines) {
      assertThat(inkStart(line.get(0))).as("%s", text(line)).isCloseTo(left, within(EXACT));
    }
  }

  @Test
  void linesOtherThanTheLastEndAtTheRightEdge() {
    double right = right();
    int filled = 0;
    for (List<Glyph> line : lines) {
      assertThat(inkEnd(last(line))).as("%s", text(line)).isLessThan(right + EXACT);
      filled += inkEnd(last(line)) > right - EXACT ? 1 : 0;
    }
    assertThat(filled).isGreaterThanOrEqualTo(lines.size() - 5);
  }

  @Test
  void japaneseAndLatinAreAQuarterEmApart() {
    List<String> seen = new ArrayList<>();
    for (List<Glyph> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        Glyph left = line.get(i - 1);
        Glyph right = line.get(i);
        if (left.isJapanese() && right.isLatin() || left.isLatin() && right.isJapanese()) {
          double em = Math.max(left.em(), right.em());
          assertThat((right.x() - left.x() - left.width()) / em)
              .as("%s%s in %s", left.text(), right.text(), text(line))
              .isBetween(0.11, 0.6);
          seen.add(left.text() + right.text());
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(10);
  }

  @Test
  void marksThatMeetAreSetSolid() {
    List<String> seen = new ArrayList<>();
    for (List<Glyph> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        Glyph left = line.get(i - 1);
        Glyph right = line.get(i);
        boolean closing = CLOSING.contains(left.text());
        if (closing && (CLOSING + OPENING).contains(right.text())) {
          double ems = CLOSING.contains(right.text()) ? 0 : 0.5;
          assertThat((inkStart(right) - inkEnd(left)) / left.em())
              .as("%s%s in %s", left.text(), right.text(), text(line))
              .isBetween(ems == 0 ? -0.01 : 0, ems == 0 ? 0.01 : ems + 0.2);
          seen.add(left.text() + right.text());
        }
      }
    }
    assertThat(seen).contains("」。", "。」", "、「", "）」");
  }

  @Test
  void justificationIsEven() {
    for (List<Glyph> line : lines) {
      List<Double> gaps = new ArrayList<>();
      for (int i = 1; i < line.size(); i++) {
        if (line.get(i - 1).isJapanese() && line.get(i).isJapanese()) {
          gaps.add(line.get(i).x() - line.get(i - 1).x() - line.get(i - 1).width());
        }
      }
      double mean = gaps.stream().mapToDouble(gap -> gap).average().orElse(0);
      assertThat(gaps).as("%s", text(line)).allMatch(gap -> Math.abs(gap - mean) < EXACT);
      assertThat(mean).as("%s", text(line)).isBetween(-0.01, 1.5);
    }
  }

  @Test
  void noGapIsWiderThanAnEm() {
    for (List<Glyph> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        double gap = inkStart(line.get(i)) - inkEnd(line.get(i - 1));
        assertThat(gap).as("%s", text(line)).isLessThan(0.9 * line.get(i).em());
      }
    }
  }

  private static double right() {
    return lines.stream().mapToDouble(line -> inkEnd(last(line))).max().getAsDouble();
  }

  private static double inkStart(Glyph glyph) {
    return glyph.x() + (OPENING.contains(glyph.text()) ? glyph.width() - glyph.em() / 2 : 0);
  }

  private static double inkEnd(Glyph glyph) {
    return glyph.x() + (CLOSING.contains(glyph.text()) ? glyph.em() / 2 : glyph.width());
  }

  private static Glyph last(List<Glyph> line) {
    return line.get(line.size() - 1);
  }

  private static String text(List<Glyph> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
