package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds paths of somebody's own machine. They may stand anywhere, also in code and comments, so the
 * text is looked at as it is.
 */
final class MachinePathCheck implements PlanCheck {
  private static final String NAME = "([^\\s/\\\\`'\"<>|:*?()（）「」、。，,;]+)";
  private static final Pattern HOME =
      Pattern.compile(
          "(?:(?<=file://)|(?<![A-Za-z0-9._~$}/\\\\-])(?<!(?:GET|PUT|POST|HEAD|PATCH|DELETE) ))"
              + "(?:/(?:home|Users|mnt/[a-z]/Users)/|(?i:[a-z]:[\\\\/]+Users[\\\\/]+))"
              + NAME);

  /** Names that stand for anybody's. */
  private static final Pattern ANYBODY =
      Pattern.compile(
          "(?i)your[-_]?[a-z]*|username|user[-_]name|name|you|someone|shared|public|default"
              + "|[$%{\\[].*|\\.{2,}.*|…|x{2,}|ユーザー?名?");

  @Override
  public void check(Plan plan, Consumer<Problem> problems) {
    List<String> lines = plan.source().lines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher home = HOME.matcher(lines.get(i));
      while (home.find()) {
        if (!ANYBODY.matcher(home.group(1)).matches()) {
          problems.accept(
              Problem.of(
                  PlanRule.MACHINE_PATH,
                  plan.source().at(i + 1, home.start() + 1),
                  "\"" + home.group() + "\" is a folder of one machine",
                  "write the path from the book's root"));
        }
      }
    }
  }
}
