package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the plugin tells m2e, the Maven support of Eclipse, about its goals. */
class EclipseMappingTest {
  private static final String MAPPING = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

  /** The elements of m2e's model that a plugin needs, with what each may hold. */
  private static final Map<String, Set<String>> MODEL =
      Map.of(
          "lifecycleMappingMetadata", Set.of("pluginExecutions"),
          "pluginExecutions", Set.of("pluginExecution"),
          "pluginExecution", Set.of("pluginExecutionFilter", "action"),
          "pluginExecutionFilter", Set.of("goals"),
          "goals", Set.of("goal"),
          "goal", Set.of(),
          "action", Set.of("execute", "ignore"),
          "execute", Set.of("runOnIncremental", "runOnConfiguration"));

  @Test
  void coversEveryGoalThatHasAPhase() throws Exception {
    List<String> bound = new ArrayList<>();
    for (Element goal : elements(parsed("/META-INF/maven/plugin.xml"), "mojo")) {
      if (!elements(goal, "phase").isEmpty()) {
        bound.add(text(goal, "goal"));
      }
    }
    assertThat(bound).contains("validate-plans", "assemble-pdf");
    assertThat(actions().keySet()).containsExactlyInAnyOrderElementsOf(bound);
  }

  @Test
  void runsChecksWithEveryBuildAndMakesNoEditions() throws Exception {
    assertThat(actions())
        .containsEntry("validate-plans", "execute")
        .containsEntry("convert-diagrams", "execute")
        .containsEntry("check-references", "execute")
        .containsEntry("assemble-pdf", "ignore")
        .containsEntry("assemble-epub", "ignore")
        .containsEntry("verify-editions", "ignore");
    for (Element execute : elements(parsed(MAPPING), "execute")) {
      assertThat(text(execute, "runOnIncremental")).isEqualTo("true");
      assertThat(text(execute, "runOnConfiguration")).isEqualTo("false");
    }
  }

  /** m2e reads strictly: one unknown element, and the whole file counts as broken. */
  @Test
  void holdsOnlyWhatTheModelOfM2eKnows() throws Exception {
    assertKnown(parsed(MAPPING).getDocumentElement());
    // m2e reads it in the encoding of the machine, whatever its head says.
    assertThat(new String(bytes(MAPPING), StandardCharsets.US_ASCII)).doesNotContain("\uFFFD");
  }

  private static void assertKnown(Element element) {
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element inner) {
        assertThat(MODEL.getOrDefault(element.getTagName(), Set.of())).contains(inner.getTagName());
        assertKnown(inner);
      }
    }
  }

  /** Returns what becomes of each goal; a goal that is there twice would be an error of m2e's. */
  private static Map<String, String> actions() throws Exception {
    Map<String, String> actions = new TreeMap<>();
    for (Element execution : elements(parsed(MAPPING), "pluginExecution")) {
      String action = elements(execution, "execute").isEmpty() ? "ignore" : "execute";
      for (Element goal : elements(execution, "goal")) {
        assertThat(actions.put(goal.getTextContent(), action)).isNull();
      }
    }
    return actions;
  }

  private static Document parsed(String resource) throws Exception {
    try (InputStream in = EclipseMappingTest.class.getResourceAsStream(resource)) {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
    }
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = EclipseMappingTest.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).get(0).getTextContent();
  }

  private static List<Element> elements(Document document, String name) {
    return elements(document.getElementsByTagName(name));
  }

  private static List<Element> elements(Element parent, String name) {
    return elements(parent.getElementsByTagName(name));
  }

  private static List<Element> elements(NodeList found) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
