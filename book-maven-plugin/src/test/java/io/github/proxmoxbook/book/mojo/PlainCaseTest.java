package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a whole book looks like that is built in Turkish, tells src/it/reproducible. */
class PlainCaseTest {
  private final Locale before = Locale.getDefault();
  private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
  private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

  @AfterEach
  void restore() {
    Locale.setDefault(before);
    Locale.setDefault(Locale.Category.DISPLAY, display);
    Locale.setDefault(Locale.Category.FORMAT, format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "az-AZ"})
  void iAndIAreAPairUntilTheLastGoalEnds(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    Locale.setDefault(locale);
    PlainCase first = PlainCase.begin();
    PlainCase second = PlainCase.begin();
    assertThat(lower("III")).isEqualTo("iii");
    assertThat(Locale.getDefault(Locale.Category.DISPLAY)).isEqualTo(locale);

    first.close();
    assertThat(lower("III")).isEqualTo("iii");

    second.close();
    assertThat(lower("III")).isEqualTo("ııı");
    assertThat(Locale.getDefault()).isEqualTo(locale);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja-JP", "de-DE", "ar-EG"})
  void othersAreLeftAlone(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    try (PlainCase plain = PlainCase.begin()) {
      assertThat(plain).isNotNull();
      assertThat(Locale.getDefault().toLanguageTag()).isEqualTo(tag);
    }
  }

  /** As libraries do it that think of English only. */
  private static String lower(String word) {
    return word.toLowerCase(Locale.getDefault());
  }
}
