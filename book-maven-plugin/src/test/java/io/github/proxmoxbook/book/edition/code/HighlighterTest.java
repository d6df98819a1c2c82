package io.github.proxmoxbook.book.edition.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {
  /** Far more than is needed: only an endless lexer fails. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final String ALPHABET =
      "abcxyz012 \t\n\n\"\"''`$(){}[]<>|&;:#!-+*/\\=.,@%^~_?\r\u0000あ票「」𠮷👩‍💻e\u0301\ud83d";

  static Stream<String> languages() throws IOException {
    return CodeGoldenTest.listings().map(CodeGoldenTest::language);
  }

  private static String joined(String language, String code) {
    return Highlighter.tokens(language, code).stream()
        .map(Token::text)
        .collect(Collectors.joining());
  }

  private static List<Kind> kinds(String language, String code) {
    return Highlighter.tokens(language, code).stream().map(Token::kind).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void keepsEveryCharacterOfEveryListing(String language) throws IOException {
    for (Path listing : CodeGoldenTest.listings().toList()) {
      String code = Files.readString(listing);
      assertThat(joined(language, code)).isEqualTo(code);
      // Cut anywhere, so that strings, comments and here-documents stay open.
      for (int end = 1; end < code.length(); end += 29) {
        assertThat(joined(language, code.substring(0, end))).isEqualTo(code.substring(0, end));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void keepsEveryCharacterOfRandomText(String language) {
    Random random = new Random(language.hashCode());
    for (int i = 0; i < 100; i++) {
      StringBuilder code = new StringBuilder();
      for (int length = random.nextInt(80); length > 0; length--) {
        code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      assertThat(joined(language, code.toString())).isEqualTo(code.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void comesToAnEndOnHostileText(String language) {
    List<String> hostile = new ArrayList<>();
    hostile.add("{\"a\":[1,2,\"b\"]}".repeat(7_000));
    for (String piece :
        List.of("(", "\"", "'", "<", "[", "{", "$(", "\\", "`", "|", ": ", "<<a ")) {
      hostile.add(piece.repeat(Highlighter.LONGEST_LINE / piece.length()));
      hostile.add((piece + "\n").repeat(500));
    }
    hostile.add("a ".repeat(900) + "\n" + "-".repeat(1_900) + "\n" + "/*".repeat(900));
    assertTimeoutPreemptively(
        LIMIT, () -> hostile.forEach(code -> assertThat(joined(language, code)).isEqualTo(code)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void neverPartsACharacter(String language) {
    String code = "\"👩‍💻𠮷\" 👩‍💻 e\u0301 x𠮷y # 𠮷\n";
    for (Token token : Highlighter.tokens(language, code)) {
      char first = token.text().charAt(0);
      assertThat(Character.isLowSurrogate(first)).as(token.text()).isFalse();
      assertThat(first).isNotIn('\u0301', '\u200d');
    }
  }

  @Test
  void leavesWhatIsTooLongNeutral() {
    String line = "echo \"" + "x".repeat(Highlighter.LONGEST_LINE) + "\"";
    assertThat(kinds("bash", line)).containsExactly(Kind.TEXT);
    assertThat(kinds("bash", line + "\necho")).contains(Kind.NAME);
    assertThat(kinds("java", "int a;\n".repeat(40_000))).containsExactly(Kind.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "txt", "bahs", "c++/cli", "日本語"})
  void leavesUnknownLanguagesNeutral(String language) {
    assertThat(kinds(language, "if (x) \"y\" # z")).containsExactly(Kind.TEXT);
    assertThat(Highlighter.tokens(language, "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bash", "YAML", "C++", "c#", "Dockerfile", "yml", "shell-session", "tf"})
  void knowsLanguagesByTheNamesThatAuthorsUse(String language) {
    String code = "# a\n$ b: \"c\"\nFROM d = 1 // e\n";
    assertThat(kinds(language, code)).hasSizeGreaterThan(1);
  }

  @Test
  void aDamagedLineOfIniIsNoError() {
    // The defect of others: odd lines in the colours of mistakes.
    assertThat(kinds("ini", "\"odd' [line\n== ==\n]x[\n")).containsExactly(Kind.TEXT);
  }

  @Test
  void aRemarkInASessionIsNoCommandOfRoot() {
    assertThat(Highlighter.tokens("console", "# pve1 で実行\n# reboot\n"))
        .contains(new Token("# pve1 で実行", Kind.COMMENT), new Token("# ", Kind.PROMPT));
  }

  @Test
  void needsNoScreen() {
    assertThat(GraphicsEnvironment.isHeadless()).isTrue();
    assertThat(kinds("java", "int a;")).contains(Kind.TYPE);
  }
}
