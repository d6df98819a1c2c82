package io.github.proxmoxbook.book.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
  @ParameterizedTest
  @ValueSource(strings = {"あー", "あっ", "あ、", "あ。", "あ）", "あ」", "（あ", "「あ", "あ々", "あ！", "あゝ", "カャ"})
  void keepsForbiddenPairsTogether(String pair) {
    assertThat(breaks("字" + pair + "字")).doesNotContain(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"日本", "あい", "。あ", "）字", "字A", "A字"})
  void allowsAllOthers(String pair) {
    assertThat(breaks(pair)).contains(1);
  }

  private static List<Integer> breaks(String text) {
    LineBreaks breaks = new LineBreaks("ja");
    breaks.setText(text);
    List<Integer> places = new ArrayList<>();
    for (int place = breaks.next(); place >= 0; place = breaks.next()) {
      places.add(place);
    }
    return places;
  }
}
