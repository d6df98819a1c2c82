package io.github.proxmoxbook.book.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each SVG in the folder {@code refused} says in its first line which problems it has: {@code <!--
 * expect: line:column rule, … -->}.
 */
@Timeout(60)
class RefusedDiagramsTest {
  private static final Pattern EXPECTED = Pattern.compile("<!-- expect: (.*?) -->");

  @TempDir private Path root;

  static List<Path> refused() throws Exception {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().toList();
    }
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(RefusedDiagramsTest.class.getResource("refused").toURI());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refuses(Path file) throws Exception {
    String text = Files.readString(file);
    Matcher expected = EXPECTED.matcher(text);
    assertThat(expected.find()).as("an expectation in %s", file).isTrue();
    DiagramFolder folder = new DiagramFolder(root);
    folder.write("x.svg", text);

    assertThat(folder.problems()).isEqualTo(Arrays.asList(expected.group(1).split(", ")));
    boolean isOnlyWarning = expected.group(1).matches(".*(title-missing|ignored)");
    assertThat(Files.exists(folder.output().resolve("x.svg"))).isEqualTo(isOnlyWarning);
  }

  @Test
  void refusesDeepNesting() throws Exception {
    DiagramFolder folder = new DiagramFolder(root);
    folder.write("x.svg", DiagramFolder.svg("<g>".repeat(5_000) + "</g>".repeat(5_000)));

    assertThat(folder.problems()).singleElement().asString().endsWith(" diagram.too-complex");
  }

  @Test
  void countsNestingItself() throws Exception {
    DiagramFolder folder = new DiagramFolder(root);
    folder.write(
        "x.svg",
        DiagramFolder.svg("<g>".repeat(198) + "<path d='M9 9h9v9'/>" + "</g>".repeat(198)));
    folder.write("y.svg", DiagramFolder.svg("\n" + "<g>".repeat(200) + "</g>".repeat(200)));

    assertThat(folder.problems()).containsExactly("2:598 diagram.too-complex");
  }

  @Test
  void refusesManyAttributes() throws Exception {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 1_001; i++) {
      attributes.append(" n:a").append(i).append("=''");
    }
    DiagramFolder folder = new DiagramFolder(root);
    folder.write("x.svg", DiagramFolder.svg("<g xmlns:n='urn:n'" + attributes + "/>"));

    assertThat(folder.problems()).singleElement().asString().endsWith(" diagram.too-complex");
  }

  @Test
  void acceptsMoreAttributesAndReferencesThanNewerParsersDo() throws Exception {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      attributes.append(" n:a").append(i).append("=''");
    }
    DiagramFolder folder = new DiagramFolder(root);
    String characters = "<desc>" + "&amp;&#65;".repeat(20_000) + "</desc>";
    folder.write(
        "x.svg",
        DiagramFolder.svg(
            characters + "<g xmlns:n='urn:n'" + attributes + "/><path d='M9 9h9v9'/>"));

    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void refusesManyElements() throws Exception {
    DiagramFolder folder = new DiagramFolder(root);
    folder.write("x.svg", DiagramFolder.svg("<g/>".repeat(60_000)));

    assertThat(folder.problems()).singleElement().asString().endsWith(" diagram.too-complex");
  }

  @Test
  void refusesLongChainsOfReferences() throws Exception {
    StringBuilder chain = new StringBuilder("<g id='g0'/>");
    for (int i = 1; i < 10_000; i++) {
      chain.append("<g id='g" + i + "'><use href='#g" + (i - 1) + "'/></g>");
    }
    DiagramFolder folder = new DiagramFolder(root);
    folder.write("x.svg", DiagramFolder.svg("<use href='#g9999'/>" + chain));

    assertThat(folder.problems()).singleElement().asString().endsWith(" diagram.too-complex");
  }

  @Test
  void refusesFilesThatAreTooLarge() throws Exception {
    DiagramFolder folder = new DiagramFolder(root);
    folder.write("x.svg", DiagramFolder.svg(" ".repeat(10_000_001)));

    assertThat(folder.problems()).containsExactly("0:0 diagram.too-complex");
  }

  @Test
  void refusesLinksOutOfTheBook() throws Exception {
    DiagramFolder folder = new DiagramFolder(Files.createDirectory(root.resolve("book")));
    Path outside = Files.writeString(root.resolve("secret.svg"), DiagramFolder.svg(""));
    Files.createDirectories(folder.diagrams());
    Files.createSymbolicLink(folder.diagrams().resolve("x.svg"), outside);

    assertThat(folder.problems()).containsExactly("0:0 source.outside-book");
  }

  @Test
  void refusesOtherEncodings() throws Exception {
    DiagramFolder folder = new DiagramFolder(root);
    folder.write("x.svg", "");
    Files.write(
        folder.diagrams().resolve("x.svg"),
        DiagramFolder.svg("\n<text>図</text>").getBytes("Shift_JIS"));

    assertThat(folder.problems()).containsExactly("1:0 source.not-utf8");
  }
}
