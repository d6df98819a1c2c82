package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.problem.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that the plugin brings. */
class LabelsTest {
  @Test
  void areTheSameInEveryLanguage() {
    Map<String, String> english = Labels.of("en").all();
    Map<String, String> japanese = Labels.of("ja").all();
    assertThat(japanese.keySet()).isEqualTo(english.keySet());
    assertThat(japanese).hasSizeGreaterThan(60);
    english.forEach(
        (key, text) -> {
          assertThat(japanese.get(key).isBlank()).as(key).isEqualTo(text.isBlank());
          assertThat(Labels.placeholders(japanese.get(key)))
              .as(key)
              .isEqualTo(Labels.placeholders(text));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "ja-JP", "ja-Hira", "JA"})
  void followTheFirstPartOfTheTag(String tag) {
    assertThat(Labels.of(tag).get("chapter", 7)).isEqualTo("第7章");
    assertThat(Labels.knows(tag)).isTrue();
  }

  @Test
  void areEnglishWhereThereAreNone() {
    assertThat(Labels.of("fr").get("chapter", 7)).isEqualTo("Chapter 7");
    assertThat(Labels.knows("fr")).isFalse();
    assertThat(Labels.knows("en-GB")).isTrue();
    assertThat(Labels.knows("zh-Hant")).isFalse();
  }

  @Test
  void keepBracesOfTitles() {
    assertThat(Labels.of("ja").get("reference", "{1}", "$1")).isEqualTo("{1} $1");
    assertThat(Labels.of("ja").with(Map.of("index", "{0}{5}")).get("index", "a")).isEqualTo("a{5}");
  }

  @Test
  void areExchangedOneByOne() {
    Labels labels = Labels.of("ja");
    Labels own = labels.with(Map.of("index", "さくいん"));
    assertThat(own.get("index")).isEqualTo("さくいん");
    assertThat(own.get("contents")).isEqualTo("目次");
    assertThat(labels.get("index")).isEqualTo("索引");
    assertThatThrownBy(() -> labels.get("none")).hasMessage("no label none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void areUnderstoodWhereTheProseMentionsThem(String language) {
    LabelsFile file = file(language);
    assertThat(file.problems()).isEmpty();
    assertThat(file.words()).isEqualTo(Labels.of(language).all());
    assertThat(LabelCheck.mentions(file)).isEmpty();
  }

  /** All words of a language as a file of a book. */
  private static LabelsFile file(String language) {
    StringBuilder text = new StringBuilder();
    Labels.of(language)
        .all()
        .forEach(
            (key, word) ->
                text.append(key)
                    .append(" = ")
                    .append(word.replaceAll("^ ", "\\\\u0020"))
                    .append('\n'));
    return new LabelsFile(new SourceText("labels.properties", text.toString()));
  }
}
