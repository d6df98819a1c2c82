package io.github.proxmoxbook.book.problem.report;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Rule;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes problems as the XML that JUnit's runners write and CI servers read: one test case a rule.
 * So a rule has a history, a build without problems shows tests that passed, and many breaches of
 * one rule are one failure with a list.
 */
public final class JUnitReport {
  private final ConsoleReport console;
  private final List<Rule> rules;
  private final Predicate<Problem> fails;

  /**
   * Creates a report.
   *
   * @param root the book's root, from which source lines are quoted
   * @param rules the rules that the goal checks
   * @param fails tells which problems fail the build; others are shown as output of their test case
   */
  public JUnitReport(Path root, List<? extends Rule> rules, Predicate<Problem> fails) {
    this.console = new ConsoleReport(root);
    this.rules = List.copyOf(rules);
    this.fails = fails;
  }

  /**
   * Formats the findings of a goal.
   *
   * @param findings the findings
   * @return the text of the XML document
   */
  public String format(Findings findings) {
    Map<String, List<Problem>> byRule =
        findings.problems().stream()
            .collect(Collectors.groupingBy(p -> p.rule().id(), TreeMap::new, Collectors.toList()));
    List<String> cases =
        Stream.concat(rules.stream().map(Rule::id), byRule.keySet().stream()).distinct().toList();
    long failures = byRule.values().stream().filter(this::fails).count();
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "book." + findings.goal());
      xml.writeAttribute("tests", Integer.toString(cases.size()));
      xml.writeAttribute("failures", Long.toString(failures));
      xml.writeAttribute("errors", "0");
      xml.writeAttribute("skipped", "0");
      xml.writeAttribute("time", "0");
      for (String rule : cases) {
        writeCase(findings.goal(), rule, byRule.getOrDefault(rule, List.of()), xml);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a StringWriter does not fail", e);
    }
    return text.toString();
  }

  private boolean fails(List<Problem> problems) {
    return problems.stream().anyMatch(fails);
  }

  private void writeCase(String goal, String rule, List<Problem> problems, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "book." + goal);
    xml.writeAttribute("name", rule);
    xml.writeAttribute("time", "0");
    if (!problems.isEmpty()) {
      boolean failed = fails(problems);
      xml.writeCharacters("\n    ");
      xml.writeStartElement(failed ? "failure" : "system-out");
      if (failed) {
        xml.writeAttribute("message", summary(problems));
        xml.writeAttribute("type", rule);
      }
      xml.writeCharacters(
          problems.stream()
              .flatMap(problem -> console.format(problem).stream())
              .collect(Collectors.joining("\n", "\n", "\n")));
      xml.writeEndElement();
      xml.writeCharacters("\n  ");
    }
    xml.writeEndElement();
  }

  private static String summary(List<Problem> problems) {
    Problem first = problems.get(0);
    String text = HarmlessText.of(first.location() + ": " + first.message());
    int others = problems.size() - 1;
    return others == 0 ? text : text + " (and " + others + " more)";
  }
}
