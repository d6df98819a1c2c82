package io.github.proxmoxbook.book.diagram.css;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours, calculations and variables. */
@Timeout(60)
class CssValuesTest {
  private static final LengthContext LENGTHS = new LengthContext(10, 20, new Viewport(200, 100));

  private static CssColor color(String css) throws CssSyntaxException {
    return new ColorParser(new CssColor(0, 0, 1, 1)).color(CssReader.parts(css).get(0));
  }

  /** The values after the formulas of CSS Color 4, as browsers show them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "red | #ff0000 | 1",
        "RebeccaPurple | #663399 | 1",
        "transparent | #000000 | 0",
        "#abc | #aabbcc | 1",
        "#abcd | #aabbcc | 0.8666666666666667",
        "#11223344 | #112233 | 0.26666666666666666",
        "rgb(1, 2, 3) | #010203 | 1",
        "rgba(255,0,0,.5) | #ff0000 | 0.5",
        "rgb(100% 50% 0% / 25%) | #ff8000 | 0.25",
        "rgb(300 -5 0) | #ff0000 | 1",
        "hsl(120, 100%, 25%) | #008000 | 1",
        "hsl(0.5turn 100% 50%) | #00ffff | 1",
        "hsla(-60, 100%, 50%, 0.2) | #ff00ff | 0.2",
        "hwb(120 20% 20%) | #33cc33 | 1",
        "lab(54.29% 80.8 69.89) | #ff0000 | 1",
        "lch(54.29 106.84 40.85) | #ff0000 | 1",
        "oklab(62.8% 0.2249 0.1258) | #ff0000 | 1",
        "oklch(0.628 0.2577 29.23) | #ff0000 | 1",
        "oklch(0.5 0 0) | #636363 | 1",
        "color(srgb 1 0.5 0) | #ff8000 | 1",
        "color(display-p3 1 0 0) | #ff0000 | 1",
        "color-mix(in srgb, red, blue) | #800080 | 1",
        "color-mix(in srgb, red 25%, blue) | #4000bf | 1",
        "color-mix(in oklab, white, black) | #636363 | 1",
        "color-mix(in srgb, red, transparent) | #ff0000 | 0.5",
        "color-mix(in srgb, currentColor, white) | #8080ff | 1",
        "light-dark(#123, #fff) | #112233 | 1",
        "rgb(calc(100 + 55) 0 0) | #9b0000 | 1"
      })
  void readsColours(String css, String hex, double alpha) throws Exception {
    assertThat(color(css).hex()).isEqualTo(hex);
    assertThat(color(css).alpha()).isEqualTo(alpha);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reddish",
        "#12345",
        "rgb(1)",
        "hsl(1px 2% 3%)",
        "color-mix(in srgb, red)",
        "1px",
        "rgb(from red r g b)",
        "color(unknown 1 2 3)"
      })
  void refusesWhatIsNoColour(String css) {
    assertThatThrownBy(() -> color(css)).isInstanceOf(CssSyntaxException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | 5",
        "1e2px | 100",
        "72pt | 96",
        "2.54cm | 96",
        "101.6Q | 96",
        "2em | 20",
        "2rem | 40",
        "10vw | 20",
        "10vmin | 10",
        "50% | 50%",
        "calc(1px + 2px * 3) | 7",
        "calc((1px + 2px) * 3) | 9",
        "calc(10px - -2px) | 12",
        "calc(100% / 4) | 25%",
        "calc(2 * calc(1em + 1px)) | 22",
        "min(3px, 2px, 1em) | 2",
        "max(3px, 2px) | 3",
        "clamp(1px, 5px, 3px) | 3",
        "calc(1turn / 4) | 90"
      })
  void calculates(String css, String result) throws Exception {
    assertThat(Calculation.of(CssReader.parts(css).get(0), LENGTHS).text()).isEqualTo(result);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calc(1px + 1)",
        "calc(1px * 1px)",
        "calc()",
        "calc(1px +)",
        "auto",
        "3quux",
        "calc(10px + 5%)",
        "max(1px, 1%)",
        "calc(1px / 1px)"
      })
  void refusesWhatIsNoNumber(String css) {
    assertThatThrownBy(() -> Calculation.of(CssReader.parts(css).get(0), LENGTHS).text())
        .isInstanceOf(CssSyntaxException.class);
  }

  private static Variables variables(String... pairs) {
    Map<String, List<CssPart>> declared = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      declared.put(pairs[i], CssReader.parts(pairs[i + 1]));
    }
    return Variables.NONE.with(declared);
  }

  @Test
  void substitutesVariables() throws Exception {
    Variables variables = variables("--a", "1px", "--b", "var(--a) var(--c, 2px)");

    assertThat(CssText.of(variables.substitute(CssReader.parts("calc(var(--b))"))))
        .isEqualTo("calc(1px 2px)");
    assertThat(CssText.of(variables.substitute(CssReader.parts("var(--x, var(--a))"))))
        .isEqualTo("1px");
    assertThatThrownBy(() -> variables.substitute(CssReader.parts("var(--x)")))
        .hasMessageContaining("--x");
  }

  @Test
  void refusesVariablesThatGrow() {
    String[] pairs = new String[80];
    for (int i = 0; i < 40; i++) {
      pairs[2 * i] = "--v" + i;
      pairs[2 * i + 1] = i == 0 ? "x x" : "var(--v" + (i - 1) + ") var(--v" + (i - 1) + ")";
    }
    Variables variables = variables(pairs);

    assertThatThrownBy(() -> variables.substitute(CssReader.parts("var(--v39)")))
        .isInstanceOf(CssSyntaxException.class);
  }

  @Test
  void refusesVariablesThatMeanThemselves() {
    Variables variables = variables("--a", "var(--b)", "--b", "var(--a)");

    assertThatThrownBy(() -> variables.substitute(CssReader.parts("var(--a)")))
        .isInstanceOf(CssSyntaxException.class);
  }
}
