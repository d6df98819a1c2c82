package io.github.proxmoxbook.book.manuscript.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code .adoc} in the folder is read, and what comes of it is compared with the {@code
 * .xhtml} beside it. {@code -Dgolden.update=true} writes the second files anew.
 */
class AsciiDocGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/asciidoc");

  static List<Path> cases() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(path -> path.toString().endsWith(".adoc")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void convertsAsRecorded(Path file) throws IOException {
    Reading reading = Reading.of(FOLDER.toAbsolutePath(), file.getFileName().toString());
    StringBuilder made = new StringBuilder(reading.chapter().body()).append('\n');
    reading
        .chapter()
        .anchors()
        .forEach(
            a -> {
              String words = a.words().isEmpty() ? "" : " (" + a.words() + ")";
              comment(made, a.kind() + " " + a.id() + " " + a.title() + words + " " + a.location());
            });
    reading
        .chapter()
        .references()
        .forEach(
            r ->
                comment(made, r.kind() + " " + r.target() + " '" + r.text() + "' " + r.location()));
    reading
        .chapter()
        .index()
        .forEach(
            m ->
                comment(
                    made,
                    "INDEX "
                        + m.id()
                        + " "
                        + m.terms()
                        + m.readings()
                        + m.see()
                        + " "
                        + m.location()));
    reading
        .problems()
        .forEach(
            p ->
                comment(
                    made,
                    p.severity()
                        + " "
                        + p.location()
                        + ": "
                        + p.message()
                        + " ["
                        + p.rule().id()
                        + "]"));
    Path golden = Path.of(file.toString().replaceFirst("\\.adoc$", ".xhtml"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, made);
    }
    assertThat(golden).exists().hasContent(made.toString());
  }

  private static void comment(StringBuilder made, String text) {
    made.append("<!-- ").append(text).append(" -->\n");
  }
}
