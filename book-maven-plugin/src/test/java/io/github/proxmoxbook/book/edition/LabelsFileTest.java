package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A book's own words, right and wrong. */
class LabelsFileTest {
  @Test
  void takesTheSyntaxOfProperties() {
    LabelsFile file =
        read(
            """
            # 見出し = コメント
            ! index = コメント

            index = さくいん
            contents:もくじ
              figure=図 \\
                 {0}
            table = \\u8868 {0}
            page-reference = \\u0020[{0}]
            """);
    assertThat(file.problems()).isEmpty();
    assertThat(file.words())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "index", "さくいん",
                "contents", "もくじ",
                "figure", "図 {0}",
                "table", "表 {0}",
                "page-reference", " [{0}]"));
    assertThat(file.places().get("table")).isEqualTo(new Location("labels.properties", 8, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indx = 索引 | there is no key 'indx' | did you mean index? | labels.key-unknown",
        "zzzzzzzzzzzz = あ | there is no key 'zzzzzzzzzzzz' "
            + "| see the table of keys in the plugin's guide | labels.key-unknown",
        "chapter = 章 | 'chapter' lacks {0} | it stands for what the tool fills in, as in chapter ="
            + " Chapter {0} | labels.placeholder",
        "date = {0}.{1} | 'date' lacks {2} | it stands for what the tool fills in, as in date ="
            + " {2} {1} {0} | labels.placeholder",
        "index = 索引{0} | 'index' has {0}, for which there is no value | its usual text is index ="
            + " Index | labels.placeholder",
        "index | 'index' has no text | write it behind =, for example index = Index "
            + "| labels.syntax",
        "index = \\u12 | a backslash with u and no code of four digits "
            + "| write the character itself, or its code, for example \\u3042 | labels.syntax"
      })
  void saysWhatIsWrongAndWhatToDo(String line, String message, String hint, String rule) {
    LabelsFile file = read("# 一行目\n" + line + "\n");
    assertThat(file.words()).isEmpty();
    assertThat(file.problems()).hasSize(1);
    Problem problem = file.problems().get(0);
    assertThat(problem.message()).isEqualTo(message);
    assertThat(problem.hint()).isEqualTo(hint);
    assertThat(problem.rule().id()).isEqualTo(rule);
    assertThat(problem.location()).isEqualTo(new Location("labels.properties", 2, 1));
  }

  @Test
  void namesBothPlacesOfAKey() {
    LabelsFile file = read("index = 索引\n\nindex = さくいん\n");
    assertThat(file.words()).containsEntry("index", "索引");
    assertThat(file.problems())
        .extracting(Problem::message)
        .containsExactly("'index' stands here and in line 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\\", "\n\\\n\\", " = ", "=", "#\\\nindex = 索引"})
  void outlivesOddFiles(String text) {
    LabelsFile file = read(text);
    assertThat(file.words().size() + file.problems().size()).isLessThanOrEqualTo(1);
  }

  @Test
  void namesNumbersThatMentionsAreNotUnderstoodWith() {
    LabelsFile file = read("figure = 図 {0}\nchapter = {0}章\npart = Band {0}\nlisting = コード{0}\n");
    assertThat(LabelCheck.mentions(file))
        .extracting(Problem::message)
        .containsExactly(
            "'7章' in the prose would neither be checked nor become a link",
            "'コード2.1' in the prose would neither be checked nor become a link",
            "'Band II' in the prose would neither be checked nor become a link");
  }

  @Test
  void namesWhatALanguageLacks() {
    Location pom = Location.of("pom.xml");
    assertThat(LabelCheck.language("ja-JP", Map.of(), pom)).isEmpty();
    assertThat(LabelCheck.language("fr", Map.of(), pom).orElseThrow().message())
        .startsWith("the plugin has no words in the language 'fr', so English ones stand in for ")
        .matches(".* and \\d+ more");
    Map<String, String> all = new TreeMap<>(Labels.of("fr").all());
    assertThat(LabelCheck.language("fr", all, pom)).isEmpty();
    all.remove("index");
    assertThat(LabelCheck.language("fr", all, pom).orElseThrow().message())
        .endsWith("stand in for index");
  }

  private static LabelsFile read(String text) {
    return new LabelsFile(new SourceText("labels.properties", text));
  }
}
