package io.github.proxmoxbook.book.problem.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes problems in the <a
 * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html">Static Analysis
 * Results Interchange Format</a> 2.1.0, which code hosts and editors read.
 *
 * <p>Paths are relative to {@code %SRCROOT%}, the top of the working copy; where that lies on this
 * machine is nobody's business and left out. There is no time in it: the same findings make the
 * same file.
 */
public final class SarifReport {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT_ID = "%SRCROOT%";

  private final SourceTree tree;
  private final String version;
  private final List<Rule> rules;
  private final List<String> ruleIds;

  /**
   * Creates a report.
   *
   * @param root the book's root
   * @param version the version of the plugin
   * @param rules all rules, so that a reader knows also those that nothing broke
   */
  public SarifReport(Path root, String version, List<? extends Rule> rules) {
    this.tree = new SourceTree(root);
    this.version = version;
    this.rules = List.copyOf(rules);
    this.ruleIds = this.rules.stream().map(Rule::id).toList();
  }

  /**
   * Formats the findings of a goal as a log with one run. What was silenced is in it, with its
   * suppression.
   *
   * @param findings the findings
   * @return the text, with {@code \n} line ends on every system
   */
  public String format(Findings findings) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
    try (JsonGenerator json = JSON.createGenerator(text).setPrettyPrinter(printer)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      writeRun(findings, json);
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      // A StringWriter does not fail.
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private void writeRun(Findings findings, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeTool(json);
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", findings.complete());
    json.writeEndObject();
    json.writeEndArray();
    // Each goal is a category of its own, else an upload would replace those of other goals.
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField("id", "book/" + findings.goal() + "/");
    json.writeEndObject();
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT_ID);
    writeText("description", "The top of the working copy, or the root of the book", json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Problem problem : findings.problems()) {
      writeResult(problem, Optional.empty(), json);
    }
    for (SilencedProblem silenced : findings.silenced()) {
      writeResult(silenced.problem(), Optional.of(silenced), json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "book-maven-plugin");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      writeText("shortDescription", rule.description(), json);
      writeText("fullDescription", rule.description(), json);
      writeText("help", help(rule), json);
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.defaultSeverity()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String help(Rule rule) {
    return rule.description()
        + " One place is silenced by a comment before it, <!-- book:ignore "
        + rule.id()
        + " reason -->, and <severities> in the POM makes the rule graver or milder.";
  }

  private void writeResult(Problem problem, Optional<SilencedProblem> silenced, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", problem.rule().id());
    int index = ruleIds.indexOf(problem.rule().id());
    if (index >= 0) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", level(problem.severity()));
    writeText("message", SarifMessage.of(problem), json);
    json.writeArrayFieldStart("locations");
    writeLocation(problem.location(), json);
    json.writeEndArray();
    if (silenced.isPresent()) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", silenced.get().kind().toString());
      if (!silenced.get().reason().isEmpty()) {
        json.writeStringField("justification", HarmlessText.of(silenced.get().reason()));
      }
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void writeLocation(Location location, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", tree.uri(location.file()));
    if (tree.holds(location.file())) {
      json.writeStringField("uriBaseId", ROOT_ID);
    }
    json.writeEndObject();
    if (location.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", location.line());
      if (location.column() > 0) {
        json.writeNumberField("startColumn", location.column());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeText(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** SARIF 2.1.0, section 3.27.10. */
  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
