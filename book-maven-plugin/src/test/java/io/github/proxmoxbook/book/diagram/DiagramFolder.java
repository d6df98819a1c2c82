package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.typography.BookFonts;
import io.github.proxmoxbook.book.typography.FontOptions;
import io.github.proxmoxbook.book.typography.FontResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A book with diagrams in a temporary folder, converted with the fonts of the class path. */
final class DiagramFolder {
  private static final Set<Rule> LINT =
      Set.of(
          DiagramRule.TEXT_OVERFLOW,
          DiagramRule.TEXT_SMALL,
          DiagramRule.IMAGE_COARSE,
          DiagramRule.PLACEHOLDER);

  private final Path root;
  private final BookFonts fonts;

  DiagramFolder(Path root) throws Exception {
    this.root = root;
    FontOptions options =
        new FontOptions(
            List.of(),
            FontOptions.DEFAULT_TEXT,
            FontOptions.DEFAULT_CODE,
            List.of(),
            false,
            root.resolve("fonts"));
    this.fonts = new FontResolver(options).resolve();
  }

  /** Returns a diagram of 100 × 50 px with a title and some content. */
  static String svg(String content) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50\">"
        + "<title>題</title>"
        + content
        + "</svg>\n";
  }

  /** Returns a diagram with which nothing is wrong. */
  static String simple() {
    return svg("<circle cx='50' cy='25' r='20'/>");
  }

  /** Returns whether a problem is one of style: the diagram is drawn as it should be. */
  static boolean isLint(Problem problem) {
    return LINT.contains(problem.rule());
  }

  void write(String name, String text) throws IOException {
    Path file = diagrams().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  Path diagrams() {
    return root.resolve("diagrams");
  }

  Path output() {
    return root.resolve("target/diagrams");
  }

  DiagramOptions options(double pngScale) {
    return new DiagramOptions(diagrams(), output(), root, pngScale, fonts, 2);
  }

  DiagramResult convert() throws IOException {
    return new DiagramConverter(options(DiagramOptions.DEFAULT_SCALE)).convert();
  }

  /** Returns the problems as {@code line:column rule}, without those of style. */
  List<String> problems() throws IOException {
    return convert().problems().stream()
        .filter(problem -> !isLint(problem))
        .map(
            problem ->
                problem.location().line()
                    + ":"
                    + problem.location().column()
                    + " "
                    + problem.rule().id())
        .toList();
  }

  /** Returns the bytes of all files in the output folder by their relative paths. */
  SortedMap<String, String> outputs() throws IOException {
    SortedMap<String, String> outputs = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        outputs.put(
            output().relativize(file).toString().replace('\\', '/'),
            HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return outputs;
  }
}
