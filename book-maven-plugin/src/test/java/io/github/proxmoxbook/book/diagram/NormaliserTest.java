package io.github.proxmoxbook.book.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each SVG in the folder {@code normalised} has a text beside it with the problems that it has and
 * the SVG that it becomes. {@code -Dgolden.update=true} writes these texts anew.
 */
@Timeout(60)
class NormaliserTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/proxmoxbook/book/diagram/normalised");

  @TempDir private Path root;

  static List<Path> cases() throws Exception {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void rewrites(Path svg) throws Exception {
    Path expected = FOLDER.resolve(svg.getFileName().toString().replace(".svg", ".txt"));
    DiagramFolder folder = new DiagramFolder(root);
    folder.write("x.svg", Files.readString(svg));

    String actual = describe(folder, folder.convert());

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static String describe(DiagramFolder folder, DiagramResult result) throws Exception {
    String problems =
        result.problems().stream()
            .filter(problem -> !DiagramFolder.isLint(problem))
            .map(p -> p.location() + ": " + p.severity() + ": " + p.message() + "\n")
            .collect(Collectors.joining());
    Path svg = folder.output().resolve("x.svg");
    return problems + (Files.exists(svg) ? Files.readString(svg) : "not drawn\n");
  }

  @Test
  void everyTextHasItsDrawing() throws Exception {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", ".svg")).toList())
          .allSatisfy(name -> assertThat(FOLDER.resolve(name)).exists());
    }
  }

  /** What was written is plain: it is read again without a word, and stays as it is. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void writesWhatNeedsNoRewriting(Path svg) throws Exception {
    DiagramFolder folder = new DiagramFolder(root);
    folder.write("x.svg", Files.readString(svg));
    folder.convert();
    Path output = folder.output().resolve("x.svg");
    if (Files.exists(output)) {
      String once = Files.readString(output);
      folder.write("x.svg", once);

      assertThat(folder.problems()).isEmpty();
      assertThat(Files.readString(output)).isEqualTo(once);
    }
  }
}
