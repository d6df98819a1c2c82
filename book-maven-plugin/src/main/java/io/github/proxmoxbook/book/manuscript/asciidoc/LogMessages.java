package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;

/**
 * Makes a problem of each message of Asciidoctor; the texts are those of Asciidoctor 2.0. A name in
 * braces behind a dollar sign is mostly one of the code that the book is about, and told as an
 * info.
 */
final class LogMessages implements LogHandler {
  /** A kind of message. {@code $1} in the words stands for the first group of the pattern. */
  private record Kind(Pattern pattern, Rule rule, String words, String hint) {
    Kind(String pattern, Rule rule, String words, String hint) {
      this(Pattern.compile(pattern), rule, words, hint);
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "skipping reference to missing attribute: (.+)",
              AsciiDocRule.ATTRIBUTE_MISSING,
              "the attribute $1 is not set: {$1} is printed as it is",
              "set it (:$1: …), or write \\{$1} if it is meant as text"),
          new Kind(
              "include dropped .*: include::(.*)\\[.*",
              AsciiDocRule.INCLUDE_MISSING,
              "the include $1 names an attribute that is not set",
              "set it in the header, or in the POM"),
          new Kind(
              "unterminated (\\S+) block",
              AsciiDocRule.BLOCK_UNTERMINATED,
              "the $1 block is never closed: it takes all that follows",
              "close it with the line that opens it"),
          new Kind(
              "section title out of sequence: (.*)",
              AsciiDocRule.NESTING,
              "the section skips a level: $1",
              "write the levels one after the other: ==, ===, ===="),
          new Kind(
              "((?:illegal block content|invalid part|\\S+ sections do not support nested).*)",
              AsciiDocRule.NESTING,
              "$1",
              "move it to where the structure of the document has a place for it"),
          new Kind(
              "((?:partintro|abstract) block .*)",
              AsciiDocRule.NESTING,
              "$1",
              "move it to where the structure of the document has a place for it"),
          new Kind(
              "((?:malformed|unmatched|mismatched) preprocessor directive.*)",
              AsciiDocRule.DIRECTIVE,
              "$1",
              "each ifdef::, ifndef:: and ifeval:: has one endif::[] of its own"),
          new Kind(
              "detected unterminated preprocessor conditional directive: (.*)",
              AsciiDocRule.DIRECTIVE,
              "$1 is never ended",
              "end it with endif::[]"),
          new Kind(
              "((?:dropping cell|table missing|unclosed quote in CSV|illegal table).*)",
              AsciiDocRule.TABLE,
              "$1",
              "give every row as many cells as there are columns (cols=…)"),
          new Kind(
              "id assigned to .* already in use: (.*)",
              ManuscriptRule.ID_TWICE,
              "the id $1 is already given in this chapter",
              "give each place an id of its own"),
          new Kind(
              "invalid footnote reference: (.*)",
              ManuscriptRule.FOOTNOTE_UNDEFINED,
              "the footnote $1 is not defined",
              "give it its text where it stands first: footnote:$1[…]"),
          new Kind(
              "((?:callout )?list item index: .*)",
              AsciiDocRule.LIST_NUMBER,
              "$1",
              "number the items one after the other, or write . for each"),
          new Kind(
              "no callout found for <(.*)>",
              AsciiDocRule.LIST_NUMBER,
              "the listing has no callout <$1>",
              "write <$1> in the line of code that is meant"),
          new Kind(
              "((?:unknown style|unknown name for block macro).*)",
              AsciiDocRule.STYLE_UNKNOWN,
              "$1",
              "extensions of Asciidoctor are not loaded; diagrams are kept as SVG files"),
          new Kind(
              "((?:unknown|invalid) substitution type.*)",
              AsciiDocRule.STYLE_UNKNOWN,
              "$1",
              "look at the names after subs="));

  /** References and second titles are checked for both formats alike. */
  private static final Pattern CHECKED_ELSEWHERE =
      Pattern.compile(
          "possible invalid reference.*|level 0 sections can only be used.*"
              + "|dropping line containing reference.*");

  @Override
  public void log(LogRecord message) {
    Conversion conversion = Conversion.current();
    if (conversion == null || CHECKED_ELSEWHERE.matcher(message.getMessage()).matches()) {
      return;
    }
    Location place =
        message.getCursor() == null
            ? conversion.place(written(message.getMessage()))
            : conversion.sources().locate(message.getCursor());
    for (Kind kind : KINDS) {
      Matcher matcher = kind.pattern().matcher(message.getMessage());
      if (matcher.matches()) {
        String name = asWritten(matcher.group(1), conversion.sources().from(place));
        Problem problem =
            Problem.of(
                kind.rule(),
                place,
                kind.words().replace("$1", name),
                kind.hint().replace("$1", name));
        boolean isOfCode = conversion.sources().isBehind('$', place);
        conversion.report(isOfCode ? problem.withSeverity(Severity.INFO) : problem);
        return;
      }
    }
    other(conversion, message, place);
  }

  /** Returns the name of an attribute with the letter case of the source. */
  private static String asWritten(String name, String source) {
    boolean isThere = source.regionMatches(true, 0, "{" + name + "}", 0, name.length() + 2);
    return isThere ? source.substring(1, name.length() + 1) : name;
  }

  /** What a message without a place is about, as the source has it. */
  private static String written(String message) {
    String name = message.substring(message.lastIndexOf(' ') + 1);
    return message.contains("attribute") ? "{" + name + "}" : name;
  }

  private static void other(Conversion conversion, LogRecord message, Location place) {
    Severity severity =
        switch (message.getSeverity()) {
          case DEBUG, INFO -> Severity.INFO;
          case WARN -> Severity.WARNING;
          default -> Severity.ERROR;
        };
    conversion.report(
        Problem.of(AsciiDocRule.MESSAGE, place, message.getMessage(), "").withSeverity(severity));
  }
}
