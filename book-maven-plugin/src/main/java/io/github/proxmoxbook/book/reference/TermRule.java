package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule of {@code prh.yml}: what is found is to be written as expected.
 *
 * @param expected the right words, with {@code $1} for what a group found
 * @param written the patterns as they are written, for comparison with other rules
 * @param pattern what finds the wrong words, and perhaps the right ones
 * @param mustBeEmpty a group that may find nothing, such as {@code $1}; empty if there is none
 * @param message what the author of the rule says; empty if nothing
 * @param location where the rule stands
 */
record TermRule(
    String expected,
    List<String> written,
    Pattern pattern,
    String mustBeEmpty,
    String message,
    Location location) {
  TermRule {
    written = List.copyOf(written);
  }

  /**
   * A place at which the words are not as expected.
   *
   * @param start where it begins
   * @param end where it ends, exclusive
   * @param replacement the right words
   */
  record Finding(int start, int end, String replacement) {}

  /**
   * Finds the wrong words in a text.
   *
   * @throws LimitedText.ExhaustedException if the pattern takes too many steps
   */
  List<Finding> find(String text) {
    List<Finding> findings = new ArrayList<>();
    Matcher matcher = pattern.matcher(new LimitedText(text));
    while (matcher.find()) {
      String found = text.substring(matcher.start(), matcher.end());
      String replacement = expand(expected, matcher);
      boolean isExcused = !mustBeEmpty.isEmpty() && !expand(mustBeEmpty, matcher).isEmpty();
      if (!found.isEmpty()
          && !isExcused
          && !found.equals(replacement)
          && !standsAlready(text, matcher.start(), found, replacement)) {
        findings.add(new Finding(matcher.start(), matcher.end(), replacement));
      }
    }
    return findings;
  }

  /** Writes a text as this rule wants it. */
  String correct(String text) {
    StringBuilder corrected = new StringBuilder();
    int done = 0;
    for (Finding finding : find(text)) {
      corrected.append(text, done, finding.start()).append(finding.replacement());
      done = finding.end();
    }
    return corrected.append(text.substring(done)).toString();
  }

  /** サーバ is found in サーバー, which is right as it stands. */
  private static boolean standsAlready(String text, int start, String found, String replacement) {
    int within = replacement.indexOf(found);
    return within >= 0 && text.startsWith(replacement, start - within);
  }

  private static String expand(String template, Matcher matcher) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < template.length()) {
      char c = template.charAt(i);
      int group = c == '$' && i + 1 < template.length() ? template.charAt(i + 1) - '0' : -1;
      if (group >= 1 && group <= 9 && group <= matcher.groupCount()) {
        out.append(matcher.group(group) == null ? "" : matcher.group(group));
        i += 2;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }
}
