package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.code.Kind;
import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfAssembler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of code can be read on every background that they stand on (WCAG 2.2, 1.4.3). */
class CodeColoursTest {
  private static final double SUFFICIENT = 4.5;

  /** The two themes, and that of the EPUB at night. */
  static Stream<Arguments> themes() throws IOException {
    String pdf = theme(PdfAssembler.class);
    String epub = theme(EpubAssembler.class);
    int night = epub.indexOf("@media (prefers-color-scheme: dark)");
    return Stream.of(
        Arguments.of("PDF", resolved(pdf)),
        Arguments.of("EPUB", epub.substring(0, night)),
        Arguments.of("EPUB at night", epub.substring(night)));
  }

  private static String theme(Class<?> assembler) throws IOException {
    try (InputStream in = assembler.getResourceAsStream("theme.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("themes")
  void contrastIsSufficient(String name, String css) {
    String listing = value(css, "pre", "background-color").orElseThrow();
    String marked = value(css, "\\.code-line\\.marked", "background-color").orElseThrow();
    for (String selector : selectors()) {
      Optional<String> colour = value(css, selector, "color");
      // Numbers are elements in the PDF, generated in the EPUB.
      assertThat(colour.isPresent() || !selector.contains("tok-")).as(selector).isTrue();
      List<String> grounds =
          value(css, selector, "background-color").map(List::of).orElse(List.of(listing, marked));
      for (String ground : grounds) {
        colour.ifPresent(
            ink ->
                assertThat(contrast(ink, ground))
                    .as(selector + ": " + ink + " on " + ground)
                    .isGreaterThanOrEqualTo(SUFFICIENT));
      }
    }
  }

  private static List<String> selectors() {
    List<String> selectors = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind != Kind.TEXT) {
        selectors.add("\\." + kind.cssClass());
      }
    }
    selectors.addAll(
        List.of("pre", "\\.line-number", "pre\\.numbered \\.code-line::before", "b\\.conum"));
    return selectors;
  }

  /** Puts the values of variables in their places. */
  private static String resolved(String css) {
    String resolved = css;
    Matcher variable = Pattern.compile("(--[\\w-]+):\\s*([^;]+);").matcher(css);
    while (variable.find()) {
      resolved = resolved.replace("var(" + variable.group(1) + ")", variable.group(2));
    }
    return resolved;
  }

  private static Optional<String> value(String css, String selector, String property) {
    Matcher rule = Pattern.compile("(?m)^\\s*" + selector + " \\{([^}]*)\\}").matcher(css);
    String found = null;
    while (rule.find()) {
      Matcher value =
          Pattern.compile("(?<![\\w-])" + property + ":\\s*(#[0-9a-f]{6})").matcher(rule.group(1));
      found = value.find() ? value.group(1) : found;
    }
    return Optional.ofNullable(found);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum +=
          weights[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
