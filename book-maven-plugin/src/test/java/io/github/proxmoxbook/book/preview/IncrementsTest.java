package io.github.proxmoxbook.book.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.web.WebFile;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is built again and again is what a first build makes, whatever the author does. */
class IncrementsTest {
  private static final int EDITS = 18;

  private static final List<String> TEXTS =
      List.of(
          "## 節の見出し {#sec}\n",
          "段落です。[](two.md#quorum)と図1.1を見てください。\n",
          "[壊れた](nowhere.md#x)参照と、途中の`コード\n",
          "![全体の図](../../diagrams/all.svg \"題\"){#fig-n}\n",
          "![ない図](../../diagrams/none.svg)\n",
          "{index:用語|ようご}を示します。[^n]\n\n[^n]: 注です。\n",
          "| 表 | 列 |\n|---|---|\n| 一 | 二 |\n",
          "```bash\necho 途中で閉じない\n",
          "> [!NOTE]\n> 補足です。\n");

  private static final List<String> ORDERS =
      List.of(
          "# 見本\n\n[まえがき](preface.md)\n\n# 基礎\n\n- [概要](one.md)\n- [未完]()\n- [構成](two.md)\n",
          "# 見本\n\n# 基礎\n\n- [構成](two.md)\n- [概要](one.md)\n",
          "# 見本\n\n- [概要](one.md)\n  - [追加](three.md)\n- [構成](two.md)\n",
          "# 見本\n\n- [概要](one.m\n",
          "");

  @TempDir Path folder;

  @Test
  void equalAFirstBuild() throws Exception {
    PreviewedBook book = new PreviewedBook(folder.toRealPath());
    BookBuilder builder = new BookBuilder(book::settings);
    Random random = new Random(9);
    for (int i = 0; i < EDITS; i++) {
      String edit = edit(book, random);
      Result built = Result.of(builder);
      if (i % 2 == 0) {
        continue;
      }
      Result first = Result.of(new BookBuilder(book::settings));
      assertThat(built).as("edit %d: %s", i, edit).isEqualTo(first);
    }
  }

  private static String edit(PreviewedBook book, Random random) throws IOException {
    String chapter = "manuscript/ja/" + pick(List.of("one.md", "two.md", "three.md"), random);
    switch (random.nextInt(7)) {
      case 0, 1, 2 -> {
        String text = Files.exists(book.root().resolve(chapter)) ? book.read(chapter) : "# 追加\n";
        book.write(chapter, text + "\n" + pick(TEXTS, random));
      }
      case 3 -> book.write(chapter, "# 新しい題" + random.nextInt(3) + "\n\n" + pick(TEXTS, random));
      case 4 -> book.write("manuscript/ja/SUMMARY.md", pick(ORDERS, random));
      case 5 -> {
        String label = random.nextBoolean() ? "図の中の文字" : "別の文字";
        book.write("diagrams/" + pick(List.of("all", "none"), random) + ".svg", svg(label));
      }
      default -> book.write(PreviewedBook.SHEET, "h1 { margin: " + random.nextInt(9) + "px }\n");
    }
    return chapter;
  }

  private static String svg(String label) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" width="200" height="80">
      <title>全体</title>
      <text x="100" y="45" font-size="16" text-anchor="middle">%s</text>
    </svg>
    """
        .formatted(label);
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  /** All that is seen of a build. */
  private record Result(Map<String, String> files, List<Problem> problems) {
    static Result of(BookBuilder builder) throws Exception {
      BookBuild build = builder.build();
      Map<String, String> files = new TreeMap<>();
      for (WebFile file : build.files()) {
        files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
      }
      List<Problem> problems = new ArrayList<>(builder.check(build));
      problems.addAll(builder.validatePlans(build).problems());
      problems.sort(null);
      return new Result(files, problems);
    }
  }
}
