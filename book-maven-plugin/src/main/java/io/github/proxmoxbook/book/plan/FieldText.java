package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds fields such as {@code Plan ID: plans/x.md} or {@code 作成日：2025-11-16} in running text. */
final class FieldText {
  private static final Pattern FIELD =
      Pattern.compile(
          "^[ \\t]*([^:：\\n]{1,60}?)(?:[ \\t]*[:：]|[ \\t]+[=–—][ \\t])[ \\t\u3000]*(.*)$",
          Pattern.MULTILINE);

  private FieldText() {}

  /**
   * Reads one field from each line of a paragraph that has a colon.
   *
   * @param text the paragraph
   * @param source the file
   * @return the fields in their order
   */
  static List<PlanField> ofLines(InlineText text, SourceText source) {
    List<PlanField> fields = new ArrayList<>();
    Matcher field = FIELD.matcher(text.text());
    while (field.find()) {
      fields.add(
          new PlanField(
              field.group(1).strip(), field.group(2).strip(), text.locate(field.start(2), source)));
    }
    return fields;
  }
}
