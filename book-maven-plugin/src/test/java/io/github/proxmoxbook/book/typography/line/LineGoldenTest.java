package io.github.proxmoxbook.book.typography.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules by example: each block of the files in {@code typography/line}. */
class LineGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/typography/line");

  @ParameterizedTest
  @MethodSource("cases")
  void breaksAndSpacesAsShown(LineCase expected) {
    assertThat(expected.composed()).hasToString(expected.toString());
  }

  static List<Named<LineCase>> cases() throws IOException {
    List<Named<LineCase>> cases = new ArrayList<>();
    for (Path file : files()) {
      for (LineCase example : LineCase.read(Files.readString(file))) {
        cases.add(Named.of(file.getFileName() + " " + example.text(), example));
      }
    }
    return cases;
  }

  @Test
  void isWrittenAnewWhenAsked() throws IOException {
    for (Path file : files()) {
      List<LineCase> cases = LineCase.read(Files.readString(file));
      assertThat(cases).isNotEmpty();
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(
            file,
            cases.stream()
                .map(example -> example.composed().toString())
                .collect(Collectors.joining("\n")));
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }
}
