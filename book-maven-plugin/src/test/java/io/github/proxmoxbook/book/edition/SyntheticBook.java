package io.github.proxmoxbook.book.edition;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A Japanese technical book of any length, the same for the same seed: prose with all marks and
 * scripts, tables, listings, figures, notes, lists, references. A section has about three pages.
 */
public final class SyntheticBook {
  private static final int DIAGRAMS = 6;

  private final SampleBook book;
  private final int chapters;
  private final int sections;
  private final Random random;
  private final SyntheticProse prose;
  private final SyntheticCode code;
  private final List<List<String>> paragraphs = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();
  private int chapter;
  private int labels;
  private int notes;

  private SyntheticBook(SampleBook book, int chapters, int sections, long seed) {
    this.book = book;
    this.chapters = chapters;
    this.sections = sections;
    this.random = new Random(seed);
    this.prose = new SyntheticProse(random);
    this.code = new SyntheticCode(random);
  }

  /**
   * Writes a book.
   *
   * @param folder where to
   * @param chapters its chapters
   * @param sections the sections of each chapter
   * @param seed tells one book from another
   */
  public static SyntheticBook write(Path folder, int chapters, int sections, long seed)
      throws IOException {
    SyntheticBook made = new SyntheticBook(new SampleBook(folder), chapters, sections, seed);
    made.writeSummary();
    made.writePictures();
    for (made.chapter = 1; made.chapter <= chapters; made.chapter++) {
      made.writeChapter();
    }
    return made;
  }

  /** Returns the book on disk. */
  public SampleBook book() {
    return book;
  }

  /**
   * Returns the prose: for each paragraph the pieces of text that an edition must show in this
   * order, with something of the edition's own between two of them.
   */
  public List<List<String>> paragraphs() {
    return List.copyOf(paragraphs);
  }

  private void writeSummary() throws IOException {
    StringBuilder summary = new StringBuilder("# 合成された技術書\n\n");
    for (int i = 1; i <= chapters; i++) {
      if (i % 8 == 1) {
        summary.append("\n# ").append(prose.thing()).append("の部 ").append(i / 8 + 1).append("\n\n");
      }
      summary.append("- [章の題 ").append(i).append("](c").append(i).append(".md)\n");
    }
    book.write("manuscript/ja/SUMMARY.md", summary.toString());
    Path manuscript = book.root().resolve("manuscript/ja");
    for (String old : List.of("preface.md", "one.md", "two.md")) {
      Files.delete(manuscript.resolve(old));
    }
  }

  private void writePictures() throws IOException {
    for (int i = 0; i < DIAGRAMS; i++) {
      book.write("diagrams/d" + i + ".svg", diagram(i));
    }
    BufferedImage screen = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = screen.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.WHITE, 900, 500, new Color(0x94a3b8)));
    graphics.fillRect(0, 0, 900, 500);
    graphics.setColor(new Color(0x1d4ed8));
    graphics.fillRect(60, 60, 300, 120);
    graphics.dispose();
    ImageIO.write(screen, "png", book.root().resolve("diagrams/screen.png").toFile());
  }

  private String diagram(int boxes) {
    StringBuilder svg =
        new StringBuilder(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 160\" width=\"600\""
                + " height=\"160\"><title>構成</title>\n");
    for (int i = 0; i <= boxes; i++) {
      int x = 10 + i * 98;
      svg.append("<rect x=\"" + x + "\" y=\"30\" width=\"88\" height=\"70\" rx=\"6\"")
          .append(" fill=\"#dbeafe\" stroke=\"#1d4ed8\"/>\n<text x=\"" + (x + 44) + "\" y=\"70\"")
          .append(" font-size=\"14\" text-anchor=\"middle\">箱" + i + "</text>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  private void writeChapter() throws IOException {
    out.setLength(0);
    labels = 0;
    notes = 0;
    out.append("# 章の題 ").append(chapter).append(" {#c").append(chapter).append("}\n\n");
    paragraph(4);
    for (int section = 1; section <= sections; section++) {
      out.append("## ").append(prose.thing()).append("と").append(prose.latin());
      out.append("の節 {#s").append(section).append("}\n\n");
      paragraph(3);
      int parts = 6 + random.nextInt(4);
      for (int i = 0; i < parts; i++) {
        part();
      }
    }
    for (int note = 1; note <= notes; note++) {
      SyntheticText text = new SyntheticText();
      prose.addSentences(text, 1);
      out.append("[^").append(note).append("]: ").append(text.markdown()).append("\n\n");
    }
    book.write("manuscript/ja/c" + chapter + ".md", out.toString());
  }

  private void part() {
    switch (random.nextInt(14)) {
      case 0 -> listing();
      case 1 -> table(3 + random.nextInt(5));
      case 2 -> figure();
      case 3 -> list();
      case 4 -> alert();
      case 5 -> {
        out.append("### ").append(prose.measure()).append("の").append(prose.thing()).append("\n\n");
        paragraph(3);
      }
      case 6 -> {
        if (random.nextInt(4) == 0) {
          table(30 + random.nextInt(30));
        } else {
          quote();
        }
      }
      default -> paragraph(2 + random.nextInt(4));
    }
  }

  private void paragraph(int sentences) {
    SyntheticText text = new SyntheticText();
    prose.addSentences(text, sentences);
    if (random.nextInt(5) == 0) {
      notes++;
      text.made("[^" + notes + "]");
      prose.addSentences(text, 1);
    }
    if (random.nextInt(5) == 0) {
      text.add("くわしくは").made("[](" + target() + ")").add("を見てください。");
    }
    if (random.nextInt(6) == 0) {
      String term = prose.thing();
      text.add("{index:" + term + "|" + "よみ" + "}", term).add("も同じです。");
    }
    add(text);
  }

  private String target() {
    int other = 1 + random.nextInt(chapters);
    return (other == chapter ? "" : "c" + other + ".md") + "#s" + (1 + random.nextInt(sections));
  }

  private void add(SyntheticText text) {
    out.append(text.markdown()).append("\n\n");
    paragraphs.add(text.pieces());
  }

  private void listing() {
    SyntheticText lead = new SyntheticText();
    add(lead.add(prose.thing() + "を操作する例です。"));
    SyntheticCode.Listing listing = code.listing(3 + random.nextInt(22));
    out.append("```").append(listing.language());
    if (random.nextBoolean()) {
      out.append(" title=\"").append(prose.thing()).append("の例\" {#l").append(labels++).append('}');
    }
    out.append('\n');
    listing.lines().forEach(line -> out.append(line).append('\n'));
    out.append("```\n\n");
  }

  private void table(int rows) {
    out.append("表: ").append(prose.thing()).append("の一覧 {#t").append(labels++).append("}\n\n");
    out.append("| 項目 | 値 | 説明 |\n|---|--:|---|\n");
    for (int i = 0; i < rows; i++) {
      SyntheticText text = new SyntheticText();
      prose.addSentences(text, 1);
      String cell = text.markdown().replace("|", "\\|").replaceAll("\\{([^}]*)}", "冪等");
      out.append("| ").append(prose.thing()).append(" | ").append(prose.measure());
      out.append(" | ").append(cell).append(" |\n");
    }
    out.append('\n');
  }

  private void figure() {
    add(new SyntheticText().add("次の図は" + prose.thing() + "の全体です。"));
    boolean isScreen = random.nextInt(4) == 0;
    String file = isScreen ? "screen.png" : "d" + random.nextInt(DIAGRAMS) + ".svg";
    out.append("![構成の図](../../diagrams/").append(file).append(" \"").append(prose.thing());
    out.append("の構成\"){#f").append(labels++).append("}\n\n");
  }

  private void list() {
    String mark = prose.of(List.of("- ", "1. ", "- [x] "));
    int items = 3 + random.nextInt(4);
    for (int i = 0; i < items; i++) {
      SyntheticText text = new SyntheticText();
      prose.addSentences(text, 1 + random.nextInt(2));
      out.append(mark).append(text.markdown()).append('\n');
      paragraphs.add(text.pieces());
    }
    out.append('\n');
  }

  private void alert() {
    out.append("> [!").append(prose.of(List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION")));
    out.append("]\n> ");
    paragraph(2);
  }

  private void quote() {
    out.append("> ");
    paragraph(2);
  }
}
