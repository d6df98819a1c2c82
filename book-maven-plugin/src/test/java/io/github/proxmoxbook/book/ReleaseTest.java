package io.github.proxmoxbook.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What the guide says of new books and releases, against what this repository does. */
class ReleaseTest {
  private static final Path TOP = Path.of("..");
  private static final Pattern PROFILE =
      Pattern.compile("^    <profile>.*?^    </profile>$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern PROJECT =
      Pattern.compile("^    <project>.*?^    </project>$", Pattern.MULTILINE | Pattern.DOTALL);

  @Test
  void theProfilesOfTheGuideAreThoseOfTheBook() throws Exception {
    List<String> described = found(PROFILE, read("src/site/markdown/release.md"));
    List<String> used = found(PROFILE, read("book/pom.xml"));
    assertThat(described).hasSize(2);
    assertThat(shapes(described)).isEqualTo(shapes(used));
  }

  @Test
  void theWholePomOfTheGuideIsTenLinesAndWellFormed() throws Exception {
    String pom = found(PROJECT, read("src/site/markdown/starting.md")).get(0);
    assertThat(pom.lines()).hasSizeLessThanOrEqualTo(12);
    Element project = parsed(pom).getDocumentElement();
    assertThat(project.getElementsByTagName("packaging").item(0).getTextContent())
        .isEqualTo("book");
    assertThat(project.getElementsByTagName("extensions").item(0).getTextContent())
        .isEqualTo("true");
  }

  @Test
  void aTagIsReleasedByTheScriptThatAnybodyCanRun() throws Exception {
    Object workflow =
        new Load(LoadSettings.builder().build())
            .loadFromString(read(".github/workflows/release.yml"));
    assertThat(workflow).asString().contains("tags=[v*]", "fetch-depth=0", "contents=write");
    assertThat(runs(workflow))
        .containsSubsequence(
            ".ci/release \"$GITHUB_REF_NAME\"",
            "gh release create \"$GITHUB_REF_NAME\" --verify-tag --generate-notes"
                + " target/release/*");
  }

  @Test
  void theScriptRefusesWhatIsNoVersion() throws Exception {
    for (String tag : new String[] {"", "main", "1.0", "v1.0-SNAPSHOT", "v1.0;ls"}) {
      assertThat(release(tag)).contains("usage: .ci/release v<version>", "not '" + tag + "'");
    }
  }

  @Test
  void theScriptRefusesATagThatThePomDoesNotKnow() throws Exception {
    assertThat(release("v987.6"))
        .contains("pom.xml has the version ", "the tag is v987.6: set the version, commit");
  }

  private static String release(String tag) throws Exception {
    assumeFalse(
        System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win"), "needs bash");
    Process run =
        new ProcessBuilder("bash", TOP.resolve(".ci/release").toString(), tag)
            .redirectErrorStream(true)
            .start();
    try (InputStream out = run.getInputStream()) {
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(run.waitFor()).isPositive();
      return said;
    }
  }

  private static List<String> runs(Object workflow) {
    List<String> runs = new ArrayList<>();
    if (workflow instanceof Map<?, ?> map) {
      if (map.get("run") instanceof String run) {
        runs.add(run);
      }
      map.values().forEach(value -> runs.addAll(runs(value)));
    } else if (workflow instanceof List<?> list) {
      list.forEach(value -> runs.addAll(runs(value)));
    }
    return runs;
  }

  private static List<String> shapes(List<String> profiles) throws Exception {
    List<String> shapes = new ArrayList<>();
    for (String profile : profiles) {
      shapes.add(shape(parsed(profile).getDocumentElement()));
    }
    return shapes;
  }

  /** Elements and their text, without comments and indentation. */
  private static String shape(Element element) {
    StringBuilder shape = new StringBuilder("<" + element.getTagName() + ">");
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        shape.append(shape(child));
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        shape.append(node.getTextContent().strip());
      }
    }
    return shape.append("\n").toString();
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group()).toList();
  }

  private static String read(String file) throws IOException {
    return Files.readString(TOP.resolve(file));
  }
}
