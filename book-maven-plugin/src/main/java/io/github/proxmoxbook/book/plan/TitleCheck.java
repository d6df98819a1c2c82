package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.text.Normalizer;
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
    if (title.isEmpty() || heading.isBlank() || agree(title.get(), heading)) {
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
   * Tells whether a plan bears the title of a chapter.
   *
   * @param plan the plan
   * @param heading the title of a chapter
   * @return true if they agree
   */
  static boolean agrees(Plan plan, String heading) {
    return !heading.isBlank() && titleOf(plan).filter(title -> agree(title, heading)).isPresent();
  }

  private static Optional<String> titleOf(Plan plan) {
    return plan.field(FIELDS)
        .map(PlanField::value)
        .or(() -> plan.title().map(PlanHeading::title))
        .filter(title -> !title.isBlank());
  }

  private static boolean agree(String title, String heading) {
    String plan = narrow(title);
    String chapter = fold(heading);
    if (fold(plan).equals(chapter)) {
      return true;
    }
    Matcher separator = SEPARATOR.matcher(plan);
    while (separator.find()) {
      if (fold(plan.substring(separator.end())).equals(chapter)) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String text) {
    return NUMBER.matcher(narrow(text)).replaceFirst("").replaceAll("[\\s\u3000]+", "");
  }

  private static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
