package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command that a plan names and that this repository can be asked about. */
sealed interface Command {
  /** Returns the name of what is called. */
  String name();

  /** {@code mvn book:validate-plans}. */
  record Goal(String name) implements Command {}

  /** {@code make pdf}. */
  record Target(String name) implements Command {}

  /** {@code npm run build}, {@code npm test}. */
  record Script(String name) implements Command {}

  /**
   * The commands in one line of a fenced block.
   *
   * @param number the line, counted from 1 below the fence
   * @param commands the commands
   */
  record Line(int number, List<Command> commands) {}

  /** Languages of fences that hold what is typed. */
  Set<String> SHELLS =
      Set.of("", "sh", "bash", "zsh", "shell", "console", "shell-session", "terminal", "text");

  /** Where one command ends and the next begins. */
  Pattern SEPARATOR = Pattern.compile("&&|\\|\\|?|;|\\s\\d?[<>].*$|\\s#\\s.*$");

  Pattern PROMPT =
      Pattern.compile("^\\s*(?:[$%#>]\\s+)?(?:sudo\\s+|time\\s+)?(?:[A-Z_]+=\\S*\\s+)*");

  /** Elsewhere than in this repository, or in a file that is named. */
  Pattern ELSEWHERE =
      Pattern.compile(
          "(?:^|\\s)(?:cd|pushd|git clone|tar|ssh)\\s|\\s(?:-C|-f|--file|--directory)[\\s=]");

  /** Scripts that need no {@code run}; those that npm has a default for are left out. */
  Set<String> LIFECYCLE = Set.of("test", "t", "tst", "stop");

  Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:@/+-]*");

  /**
   * Reads a code span.
   *
   * @param span what stands between the backticks
   * @param goals the goals of this plugin
   * @return the commands in it; none if it is something else
   */
  static List<Command> in(String span, PluginGoals goals) {
    return in(span, goals, !ELSEWHERE.matcher(span).find());
  }

  private static List<Command> in(String span, PluginGoals goals, boolean here) {
    List<Command> commands = new ArrayList<>();
    for (String part : SEPARATOR.split(span)) {
      String[] words = PROMPT.matcher(part).replaceFirst("").strip().split("\\s+");
      switch (words[0]) {
        case "mvn", "./mvnw", "mvnw", "mvnd" -> addGoals(words, goals, commands);
        case "make", "gmake" -> addTargets(words, here, commands);
        case "npm", "pnpm", "yarn" -> addScripts(words, here, commands);
        default -> addBareGoal(words, goals, commands);
      }
    }
    return commands;
  }

  /**
   * Reads a fenced block. Once it goes elsewhere, only the goals of this plugin are ours.
   *
   * @param fence the block
   * @param goals the goals of this plugin
   * @return its lines with commands
   */
  static List<Line> inFence(PlanFence fence, PluginGoals goals) {
    List<Line> found = new ArrayList<>();
    if (!SHELLS.contains(fence.language())) {
      return found;
    }
    String[] lines = fence.text().split("\n");
    boolean here = true;
    for (int i = 0; i < lines.length; i++) {
      here &= !ELSEWHERE.matcher(lines[i]).find();
      List<Command> commands = in(lines[i], goals, here);
      if (!commands.isEmpty()) {
        found.add(new Line(i + 1, commands));
      }
    }
    return found;
  }

  private static void addGoals(String[] words, PluginGoals goals, List<Command> commands) {
    if (goals.names().isEmpty()) {
      return;
    }
    Pattern goal =
        Pattern.compile(
            "(?:"
                + Pattern.quote(goals.prefix())
                + "|"
                + Pattern.quote(goals.coordinates())
                + "(?::\\d[^:]*|:\\$\\{[^}]*}|:LATEST|:RELEASE)?):([^\\s:@<>{}*…]+)(?:@.*)?");
    for (String word : words) {
      Matcher matcher = goal.matcher(word.replaceFirst("[,.]$", ""));
      if (matcher.matches()) {
        commands.add(new Goal(matcher.group(1)));
      }
    }
  }

  /** A goal without {@code mvn}: sure only if it nearly is one, for much may look like this. */
  private static void addBareGoal(String[] words, PluginGoals goals, List<Command> commands) {
    if (words.length == 1 && words[0].startsWith(goals.prefix() + ":")) {
      String name = words[0].substring(goals.prefix().length() + 1);
      if (name.matches("[a-z]+(?:-[a-z]+)+") && Nearest.to(name, goals.names()).isPresent()) {
        commands.add(new Goal(name));
      }
    }
  }

  private static void addTargets(String[] words, boolean here, List<Command> commands) {
    for (int i = 1; here && i < words.length; i++) {
      boolean jobs = words[i].equals("-j") && i + 1 < words.length && words[i + 1].matches("\\d+");
      if (jobs) {
        i++;
      } else if (NAME.matcher(words[i]).matches()
          && !words[i].matches(".*(?:\\.{2,}|/$).*|[A-Z]+")) {
        commands.add(new Target(words[i]));
      }
    }
  }

  private static void addScripts(String[] words, boolean here, List<Command> commands) {
    boolean run = false;
    if (List.of(words).contains("--if-present")) {
      return;
    }
    for (int i = 1; here && i < words.length; i++) {
      if (words[i].equals("--")) {
        return;
      }
      if (words[i].matches("--?(?:prefix|C|dir)(?:=.*)?")) {
        return;
      } else if (words[i].matches("--?(?:workspace|w|filter)")) {
        i++;
      } else if (words[i].startsWith("-")) {
        continue;
      } else if (run) {
        if (NAME.matcher(words[i]).matches()) {
          commands.add(new Script(words[i]));
        }
        return;
      } else if (words[i].equals("run") || words[i].equals("run-script")) {
        run = true;
      } else {
        if (words[0].equals("npm") && LIFECYCLE.contains(words[i])) {
          commands.add(new Script(words[i].startsWith("t") ? "test" : words[i]));
        }
        return;
      }
    }
  }
}
