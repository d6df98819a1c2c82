package io.github.proxmoxbook.book.edition.epub;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import javax.imageio.ImageIO;

/** Books with much of something. */
final class StressRecipes {
  private StressRecipes() {}

  static void chapters(StressPages pages, int size) throws IOException {
    for (int i = 1; i <= size; i++) {
      if (i % 100 == 1) {
        pages.part("$の部 " + i);
      }
      pages.add("# 章の題 $\n\n段落$です。[](c" + (i % size + 1) + ".md)へ。\n\n## 節$\n\n文$。\n");
      pages.endChapter();
    }
  }

  static void pictures(StressPages pages, int size) throws IOException {
    pages.add("# 図の章$\n\n");
    for (int i = 1; i <= size; i++) {
      String file = "diagrams/p" + i % 10 + "/d" + i + (i % 2 == 0 ? ".svg" : ".png");
      if (i % 2 == 0) {
        pages.diagram(file);
      } else {
        picture(pages.book().root().resolve(file), i);
      }
      pages.add("文$。\n\n![" + i + "個目の四角](/" + file + " \"題$\"){#fig-" + i + "}\n\n");
      if (i % 50 == 0) {
        pages.endChapter();
        pages.add("# 図の章$\n\n");
      }
    }
    pages.endChapter();
  }

  private static void picture(Path file, int number) throws IOException {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(number * 7919 & 0xFFFFFF));
    graphics.fillRect(0, 0, 40, 30);
    graphics.dispose();
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }

  static void nesting(StressPages pages, int size) throws IOException {
    for (int level = 0; level < 4; level++) {
      pages.part("部" + level);
      for (int depth = 0; depth <= level; depth++) {
        pages.add("# 深さ" + depth + "の章$\n\n");
        for (int heading = 2; heading <= 6; heading++) {
          pages.add("#".repeat(heading) + " 見出し$\n\n文$。\n\n");
        }
        pages.add("## 戻る$\n\n### 次$\n\n");
        pages.endChapter("入れ子", "n" + level + depth + ".md", depth);
      }
    }
    StringBuilder before = new StringBuilder();
    pages.add("# 深い章$\n\n");
    for (int depth = 0; depth < size; depth++) {
      // The line of each level begins with the marks of all levels above it.
      String lead = before.toString();
      pages.add(lead + (depth % 2 == 0 ? "- $\n" + lead + "\n" : "> $\n" + lead + ">\n"));
      before.append(depth % 2 == 0 ? "  " : "> ");
    }
    pages.endChapter();
  }

  static void names(StressPages pages, int size) throws IOException {
    List<String> names =
        List.of(
            "a b",
            "日本語の名前",
            "番号#1",
            "100%",
            "100%25",
            "a&b;c",
            "絵文字😀",
            Normalizer.normalize("ガギグゲゴ", Normalizer.Form.NFD),
            Normalizer.normalize("パピプペポ", Normalizer.Form.NFC),
            "Case",
            "cASE",
            "x'y\"z",
            "a+b=c,d;e@f!g(h)[i]{j}~`^",
            "-.-",
            "長".repeat(60));
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String diagram = "diagrams/" + name + "/" + name + ".svg";
      pages.diagram(diagram);
      String reference = "/" + diagram.replace("%", "%25").replace("#", "%23");
      pages.add("# 題$\n\n![名前の長さを書いた四角](<" + reference + "> \"題$\")\n\n");
      pages.endChapter("章" + i, name + ".md", 0);
    }
  }

  static void english(StressPages pages, int size) throws IOException {
    for (int i = 1; i <= size; i++) {
      pages.part("Part & \"title\" <" + i + ">");
      pages.add("# Chapter's \"title\" $ & \\<more>\n\nA *paragraph* $ with `code`.[^1]\n\n");
      pages.add("{index:Quorum} and {index:Node!virtual|!}.\n\n> [!NOTE]\n> A note $.\n\n");
      pages.add("Table: A table $ {#tbl-t}\n\n|a|b|c|d|\n|-|-|-|-|\n|$|$|$|$|\n\n");
      pages.add(
          "```bash title=\"A listing $\" {#lst-l}\necho $\n```\n\n[](#tbl-t), [](#lst-l).\n\n");
      pages.add("Term\n: Meaning $\n\n[^1]: A note $.\n");
      pages.endChapter();
    }
  }

  static void notesAndRuby(StressPages pages, int size) throws IOException {
    pages.add("# 脚注とルビ$\n\n");
    for (int i = 1; i <= size; i++) {
      pages.add("文$に{輻輳|ふく|そう}と{閾値|しきいち}、《《圏点$》》。[^n" + i + "]もう一度。[^n" + i + "]\n\n");
    }
    for (int i = 1; i <= size; i++) {
      pages.add("[^n" + i + "]: 注$に{漢字|かんじ}と`code`。\n\n");
    }
    pages.endChapter();
  }

  static void tablesAndListings(StressPages pages, int size) throws IOException {
    pages.add("# 表とリスト$\n\n表: 長い表$ {#tbl-long}\n\n");
    pages.add("|a|b|c|d|e|\n|-|-|:-:|-:|-|\n");
    for (int i = 1; i <= size; i++) {
      pages.add("|$|`b`|**c**|" + i + "|e|\n");
    }
    pages.add("\n|" + "x|".repeat(40) + "\n|" + "-|".repeat(40) + "\n|" + "$|".repeat(40) + "\n\n");
    pages.add("```bash title=\"長いリスト$\" linenums=\"1\" hl_lines=\"2-4\" {#lst-long}\n");
    for (int i = 1; i <= size; i++) {
      pages.add("echo '$' | grep -v \"<" + i + ">\" && true # 注釈\n");
    }
    pages.add("```\n\n```text\n" + "長い行$".repeat(200) + "\n```\n");
    pages.endChapter();
  }

  static void minimal(StressPages pages, int size) throws IOException {
    pages.add("# $\n").endChapter();
  }
}
