package io.github.proxmoxbook.book.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DiagramConverterTest {
  @TempDir private Path root;
  private DiagramFolder folder;

  @BeforeEach
  void createFolder() throws Exception {
    folder = new DiagramFolder(root);
  }

  @Test
  void convertsEachDiagramToThreeFiles() throws Exception {
    folder.write("part1/b.svg", DiagramFolder.svg("<desc>\n 長い\n 説明 </desc><path d='M9 9h9'/>"));
    folder.write("a.svg", DiagramFolder.simple());
    folder.write(".hidden/c.svg", DiagramFolder.simple());

    DiagramResult result = folder.convert();

    assertThat(result.problems()).isEmpty();
    assertThat(result.converted()).isEqualTo(2);
    assertThat(result.diagrams())
        .extracting(diagram -> root.relativize(diagram.source()).toString())
        .containsExactly("diagrams/a.svg", "diagrams/part1/b.svg");
    Diagram diagram = result.diagrams().get(1);
    assertThat(diagram.title()).isEqualTo("題");
    assertThat(diagram.desc()).isEqualTo("長い 説明");
    assertThat(diagram.width()).isEqualTo(100);
    assertThat(diagram.height()).isEqualTo(50);
    assertThat(diagram.svg()).isEqualTo(folder.output().resolve("part1/b.svg")).isRegularFile();
    assertThat(diagram.pdf()).isEqualTo(folder.output().resolve("part1/b.pdf")).isRegularFile();
    assertThat(diagram.png()).isEqualTo(folder.output().resolve("part1/b.png")).isRegularFile();
  }

  @Test
  void findsDiagramsWhateverTheCaseOfTheirEnding() throws Exception {
    folder.write("a.SVG", DiagramFolder.simple());
    folder.write("part.svg/b.Svg", DiagramFolder.simple());

    DiagramResult result = folder.convert();

    assertThat(result.diagrams())
        .extracting(diagram -> root.relativize(diagram.source()).toString().replace('\\', '/'))
        .containsExactly("diagrams/a.SVG", "diagrams/part.svg/b.Svg");
    assertThat(folder.output().resolve("a.svg")).isRegularFile();
    assertThat(folder.convert().unchanged()).isEqualTo(2);
  }

  @Test
  void refusesTwoDiagramsWithOneName() throws Exception {
    folder.write("a.SVG", DiagramFolder.simple());
    folder.write("a.svg", DiagramFolder.simple());
    try (Stream<Path> files = Files.list(folder.diagrams())) {
      assumeThat(files.count()).as("files where the case of names counts").isEqualTo(2);
    }

    assertThatThrownBy(() -> folder.convert())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.SVG")
        .hasMessageContaining("a.svg")
        .hasMessageContaining("rename");
  }

  @Test
  void namesAFolderThatCannotBeRead() throws Exception {
    folder.write("part/a.svg", DiagramFolder.simple());
    Path part = folder.diagrams().resolve("part");
    assumeThat(part.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.setPosixFilePermissions(part, Set.of());
    try {
      assumeThat(Files.isReadable(part)).as("read by the superuser").isFalse();
      assertThatThrownBy(() -> folder.convert())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("cannot read " + part);
    } finally {
      Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void acceptsABookWithoutDiagrams() throws Exception {
    assertThat(folder.convert()).isEqualTo(new DiagramResult(List.of(), List.of(), 0, 0));
  }

  @Test
  void leavesUnchangedDiagramsAlone() throws Exception {
    folder.write("a.svg", DiagramFolder.simple());
    Diagram first = folder.convert().diagrams().get(0);
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(first.pdf(), old);

    DiagramResult second = folder.convert();

    assertThat(second.converted()).isZero();
    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(second.diagrams()).containsExactly(first);
    assertThat(Files.getLastModifiedTime(first.pdf())).isEqualTo(old);
  }

  @Test
  void reportsWarningsOfUnchangedDiagramsAgain() throws Exception {
    folder.write(
        "a.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v1H0'/></svg>");

    assertThat(folder.problems()).containsExactly("1:1 diagram.title-missing");
    assertThat(folder.problems()).containsExactly("1:1 diagram.title-missing");
    assertThat(folder.convert().unchanged()).isEqualTo(1);
  }

  @Test
  void convertsAgainWhatChanged() throws Exception {
    folder.write("a.svg", DiagramFolder.simple());
    folder.write("b.svg", DiagramFolder.simple());
    folder.convert();

    folder.write("b.svg", DiagramFolder.svg("<rect width='9' height='9'/>"));
    assertThat(folder.convert().converted()).isEqualTo(1);

    Files.delete(folder.output().resolve("a.png"));
    assertThat(folder.convert().converted()).isEqualTo(1);
    assertThat(folder.output().resolve("a.png")).isRegularFile();

    DiagramResult otherScale = new DiagramConverter(folder.options(3)).convert();
    assertThat(otherScale.converted()).isEqualTo(2);
  }

  @Test
  void removesWhatWasMadeOfDeletedDiagrams() throws Exception {
    folder.write("a.svg", DiagramFolder.simple());
    folder.write("part/b.svg", DiagramFolder.simple());
    folder.convert();
    Files.writeString(folder.output().resolve("part/of-another.pdf"), "not ours");
    Files.delete(folder.diagrams().resolve("part/b.svg"));

    folder.convert();

    assertThat(folder.outputs().keySet())
        .containsExactlyInAnyOrder(
            ".state/a.fingerprint",
            ".state/a.notes",
            "a.pdf",
            "a.png",
            "a.svg",
            "part/of-another.pdf");
  }

  @Test
  void keepsTheOutputsOfADiagramThatBecomesBad() throws Exception {
    folder.write("a.svg", DiagramFolder.simple());
    folder.write("b.svg", DiagramFolder.simple());
    folder.convert();
    var before = folder.outputs();
    folder.write("a.svg", DiagramFolder.svg("<g>"));

    DiagramResult result = folder.convert();

    assertThat(result.problems())
        .extracting(problem -> problem.location().file() + " " + problem.rule().id())
        .containsExactly("diagrams/a.svg diagram.malformed");
    assertThat(result.diagrams())
        .extracting(Diagram::pdf)
        .containsExactly(folder.output().resolve("b.pdf"));
    assertThat(folder.outputs()).isEqualTo(before);
  }

  @Test
  void writesTheSameBytesEachTime() throws Exception {
    for (int i = 0; i < 5; i++) {
      folder.write(
          i + ".svg",
          DiagramFolder.svg(
              "<defs><linearGradient id='g'><stop stop-color='red'/></linearGradient></defs>"
                  + "<text y='20' fill='url(#g)'>図"
                  + i
                  + "</text><text y='40' opacity='.5' font-weight='bold'>表→ABC</text>"));
    }
    assertThat(folder.convert().problems()).isEmpty();
    var first = folder.outputs();
    for (int i = 0; i < 5; i++) {
      Files.delete(folder.output().resolve(i + ".pdf"));
    }

    assertThat(folder.convert().converted()).isEqualTo(5);
    assertThat(folder.outputs()).isEqualTo(first);
  }

  @Test
  void refusesOptionsOutOfRange() {
    assertThatThrownBy(() -> folder.options(0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.1");
    DiagramOptions good = folder.options(1);
    assertThatThrownBy(
            () -> new DiagramOptions(root, root.resolve("target"), root, 1, good.fonts(), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("apart from the diagrams");
    assertThatThrownBy(
            () -> new DiagramOptions(folder.diagrams(), folder.output(), root, 1, good.fonts(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("threads");
  }
}
