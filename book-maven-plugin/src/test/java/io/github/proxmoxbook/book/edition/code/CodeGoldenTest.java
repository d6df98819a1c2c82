package io.github.proxmoxbook.book.edition.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each listing in the folder is read as the language that its name says, and what comes of it is
 * compared with the {@code .tokens} beside it. {@code -Dgolden.update=true} writes these anew.
 */
class CodeGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/code");

  static Stream<Path> listings() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(path -> path.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  static String language(Path listing) {
    return listing.getFileName().toString().replace(".txt", "");
  }

  @ParameterizedTest
  @MethodSource("listings")
  void readsAsRecorded(Path listing) throws IOException {
    StringBuilder made = new StringBuilder();
    for (Token token : Highlighter.tokens(language(listing), Files.readString(listing))) {
      made.append(
          token.kind() == Kind.TEXT
              ? token.text()
              : "⟦" + token.kind().name().toLowerCase(Locale.ROOT) + "|" + token.text() + "⟧");
    }
    Path golden = FOLDER.resolve(language(listing) + ".tokens");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, made);
    }
    assertThat(golden).exists().hasContent(made.toString());
  }
}
