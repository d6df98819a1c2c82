package io.github.proxmoxbook.book.problem.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.problem.SourceRule;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JUnitReportTest {
  @TempDir Path root;

  @Test
  void showsARuleThatHoldsAsATestThatPassed() throws Exception {
    Document xml = format();
    assertThat(suite(xml)).containsExactly("book.check-references", "4", "0");
    assertThat(testCase(xml, "source.not-utf8").getChildNodes().getLength()).isZero();
  }

  @Test
  void failsOneTestForAllBreachesOfARule() throws Exception {
    Files.writeString(root.resolve("a.md"), "詳しくは<図>を参照\n");
    Document xml =
        format(
            problem(SourceRule.FILE_MISSING, "a.md", 1, 5, "missing <x> & \"y\""),
            problem(SourceRule.FILE_MISSING, "b.md", 0, 0, "other"));
    assertThat(suite(xml)).containsExactly("book.check-references", "4", "1");
    Element failure =
        (Element) testCase(xml, "source.file-missing").getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message"))
        .isEqualTo("a.md:1:5: missing <x> & \"y\" (and 1 more)");
    assertThat(failure.getTextContent())
        .isEqualTo(
            """

            a.md:1:5: error: missing <x> & "y" [source.file-missing]
                詳しくは<図>を参照
                        ^
            b.md: error: other [source.file-missing]
            """);
  }

  @Test
  void showsWhatDoesNotFailTheBuildAsOutput() throws Exception {
    Problem warning =
        problem(SourceRule.NOT_UTF8, "a.md", 1, 1, "odd").withSeverity(Severity.WARNING);
    Document xml = format(warning);
    assertThat(suite(xml)).containsExactly("book.check-references", "4", "0");
    assertThat(testCase(xml, "source.not-utf8").getTextContent()).contains("warning: odd");
  }

  @Test
  void carriesNoCharacterThatXmlForbids() throws Exception {
    Document xml =
        format(
            problem(SourceRule.FILE_MISSING, "a\u0001.md", 0, 0, "]]> \u0000\u001b \uDC00 \uFFFE"));
    assertThat(testCase(xml, "source.file-missing").getTextContent())
        .contains("a\uFFFD.md", "]]> \uFFFD\uFFFD \uFFFD \uFFFD");
  }

  private static Problem problem(
      SourceRule rule, String file, int line, int column, String message) {
    return Problem.of(rule, new Location(file, line, column), message, "");
  }

  private Document format(Problem... problems) throws Exception {
    JUnitReport report =
        new JUnitReport(root, List.of(SourceRule.values()), p -> p.severity() == Severity.ERROR);
    String text =
        report.format(new Findings("check-references", List.of(problems), List.of(), true));
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> suite(Document xml) {
    Element suite = xml.getDocumentElement();
    return List.of(
        suite.getAttribute("name"), suite.getAttribute("tests"), suite.getAttribute("failures"));
  }

  private static Element testCase(Document xml, String rule) {
    for (int i = 0; i < xml.getElementsByTagName("testcase").getLength(); i++) {
      Element element = (Element) xml.getElementsByTagName("testcase").item(i);
      if (element.getAttribute("name").equals(rule)) {
        return element;
      }
    }
    throw new AssertionError("no test case " + rule);
  }
}
