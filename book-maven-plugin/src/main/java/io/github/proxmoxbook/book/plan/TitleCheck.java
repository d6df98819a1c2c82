package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the title of a plan with the heading of its chapter, width and spaces folded. */
final class TitleCheck {
  /** What stands before the title proper: {@code JA Part I / Chapter 2 –}, {@code 第2章}. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s[–—/-]\\s|\\s*[:|—–]\\s*|^ExecPlan\\s+");

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:第\\s*\\d+\\s*[章部節]|(?:chapter|appendix)\\s*[\\dA-Z]+|付録\\s*[A-Z\\d]+)[\\s.:、–—-]*",
          Pattern.CASE_INSENSITIVE);

  private static final String[] FIELDS = {"Title", "タイトル", "題名", "表題"};

  private TitleCheck() {}

  /**
   * Compares.
   *
   * @param plan the plan
   * @param heading the heading of its chapter, without markup
   * @param problems receives a problem if they differ
   */
  static void check(Plan plan, String heading, Consumer<Problem> problems) {
    Optional<String> title = titleOf(plan);
    if (title.isEmpty() || heading.isBlank() || readings(title.get()).contains(fold(heading))) {
      return;
    }
    Location place =
        plan.field(FIELDS)
            .map(PlanField::location)
            .or(() -> plan.title().map(PlanHeading::location))
            .orElseThrow();
    problems.accept(
        Problem.of(
            PlanRule.TITLE_DIFFERS,
            place,
            "the chapter is titled \"" + heading + "\", the plan \"" + title.get() + "\"",
            "let one follow the other"));
  }

  /**
   * Returns the ways to read the title of a plan: all of it, and what stands behind each separator.
   *
   * @param plan the plan
   * @return the folded readings; none if it has no title
   */
  static List<String> readings(Plan plan) {
    return titleOf(plan).map(TitleCheck::readings).orElse(List.of());
  }

  private static Optional<String> titleOf(Plan plan) {
    return plan.field(FIELDS)
        .map(PlanField::value)
        .or(() -> plan.title().map(PlanHeading::title))
        .filter(title -> !title.isBlank());
  }

  private static List<String> readings(String title) {
    String plan = narrow(title);
    List<String> readings = new ArrayList<>(List.of(fold(plan)));
    Matcher separator = SEPARATOR.matcher(plan);
    while (separator.find()) {
      readings.add(fold(plan.substring(separator.end())));
    }
    readings.removeIf(String::isEmpty);
    return readings;
  }

  /** Folds width and spaces, and takes the number of the chapter off. */
  static String fold(String text) {
    String narrow = narrow(text);
    String bare = NUMBER.matcher(narrow).replaceFirst("");
    return (bare.isEmpty() ? narrow : bare).replaceAll("[\\s\u3000]+", "");
  }

  private static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
