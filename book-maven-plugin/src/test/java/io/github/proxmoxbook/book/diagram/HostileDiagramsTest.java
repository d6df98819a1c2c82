package io.github.proxmoxbook.book.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a pull request with evil in it must not achieve. */
@Timeout(120)
class HostileDiagramsTest {
  private static final String CANARY = "CANARY-4711";

  @TempDir private Path root;
  private DiagramFolder folder;
  private Path secret;

  @BeforeEach
  void createFolder() throws Exception {
    folder = new DiagramFolder(root.resolve("book"));
    secret = Files.writeString(root.resolve("secret.svg"), DiagramFolder.svg(CANARY));
    folder.write("secret.svg/.hidden.svg", CANARY);
  }

  @Test
  void stopsEachWithAProblemAndLeavesTheRestAlone() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      HostileDiagrams hostile = new HostileDiagrams(url, secret.toString());
      for (String name : hostile.svgs().keySet()) {
        folder.write(name + ".svg", DiagramFolder.simple());
      }
      folder.convert();
      var before = folder.outputs();
      for (Map.Entry<String, String> svg : hostile.svgs().entrySet()) {
        folder.write(svg.getKey() + ".svg", svg.getValue());
      }
      folder.write("good.svg", DiagramFolder.simple());

      DiagramResult result = folder.convert();

      Map<String, TreeSet<String>> found = new TreeMap<>();
      for (Problem problem : result.problems()) {
        String file = problem.location().file().replaceAll("diagrams/|\\.svg", "");
        found.computeIfAbsent(file, key -> new TreeSet<>()).add(problem.rule().id());
      }
      assertThat(found.keySet()).isEqualTo(hostile.svgs().keySet());
      found.forEach(
          (name, rules) -> assertThat(rules).as(name).contains(hostile.rules().get(name).id()));
      assertThat(result.problems())
          .as("bounded, whatever the input")
          .hasSizeLessThan(hostile.svgs().size() + 300);
      assertThat(result.diagrams())
          .extracting(diagram -> diagram.source().getFileName().toString())
          .containsExactly("good.svg");
      var after = folder.outputs();
      after.keySet().removeIf(file -> file.contains("good."));
      assertThat(after).as("outputs of before, and no temporary files").isEqualTo(before);
      assertNobodyCalls(server);
    }
  }

  private static void assertNobodyCalls(ServerSocket server) throws Exception {
    server.setSoTimeout(1);
    assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
  }

  @Test
  void drawsWhatOnlyLooksDangerousWithoutFollowingIt() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      String text = "<text x='9' y='20'>text</text>";
      folder.write("link.svg", DiagramFolder.svg("<a href='" + url + "'>" + text + "</a>"));
      folder.write(
          "doctype.svg",
          "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' '"
              + url
              + "'>"
              + DiagramFolder.svg(text));
      folder.write(
          "schema.svg",
          DiagramFolder.svg(text)
              .replaceFirst(
                  "<svg",
                  "<svg xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:schemaLocation='u "
                      + url
                      + "'"));
      folder.write(
          "include.svg",
          DiagramFolder.svg(
              "<i:include xmlns:i='http://www.w3.org/2001/XInclude' parse='text' href='"
                  + secret.toUri()
                  + "'/>"
                  + text));

      for (String loading :
          List.of("@import '%s';", "@\\69mport '%s';", "<![CDATA[@import url(%s)]]>")) {
        String sheet = "<style>" + loading.formatted(url) + "</style>";
        folder.write("sheet" + loading.length() + ".svg", DiagramFolder.svg(sheet + text));
      }

      DiagramResult result = folder.convert();

      assertThat(result.problems()).allMatch(problem -> problem.rule() == DiagramRule.IGNORED);
      assertThat(result.diagrams()).hasSize(7);
      for (Diagram diagram : result.diagrams()) {
        assertThat(Files.readString(diagram.svg())).doesNotContain(CANARY, "import");
        try (PDDocument pdf = Loader.loadPDF(diagram.pdf().toFile())) {
          assertThat(new PDFTextStripper().getText(pdf).strip()).isEqualTo("text");
        }
      }
      assertNobodyCalls(server);
    }
  }

  /** A JVM of its own with little memory ends by itself, having drawn what can be drawn. */
  @Test
  void endsInTimeAndMemory() throws Exception {
    String shapes = "<rect width='4000' height='4000'/><circle r='9'/>";
    folder.write(
        "layers.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='2000' height='2000'>"
            + ("<g opacity='.9'>" + shapes + "</g>").repeat(3_000)
            + "</svg>");
    folder.write(
        "markers.svg",
        DiagramFolder.svg(
            "<marker id='m' overflow='visible'>"
                + "<rect width='3' height='3'/>".repeat(200)
                + "</marker><path marker-mid='url(#m)' d='M0 0"
                + "L1 1L2 2".repeat(20_000)
                + "'/>"));
    folder.write("good.svg", DiagramFolder.simple());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-Djava.awt.headless=true", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(HostileDiagramsTest.class.getName());
    command.add(root.resolve("book").toString());

    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), "UTF-8");

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output)
        .contains("layers.svg diagram.too-complex", "markers.svg diagram.too-complex");
    assertThat(output).doesNotContain("good.svg");
    assertThat(folder.output().resolve("good.pdf")).isRegularFile();
    assertThat(folder.output().resolve("layers.pdf")).doesNotExist();
    try (Stream<Path> files = Files.list(folder.output())) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(3);
    }
  }

  /** Converts the diagrams of a book and prints the errors. */
  public static void main(String[] arguments) throws Exception {
    DiagramResult result = new DiagramFolder(Path.of(arguments[0])).convert();
    for (Problem problem : result.problems()) {
      if (problem.severity() == Severity.ERROR) {
        System.out.println(problem.location().file() + " " + problem.rule().id());
      }
    }
  }
}
