package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Nearest;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.repository.BuildCommands;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks that the commands a plan names exist: goals of this plugin, targets of {@code make},
 * scripts of npm. Each is reported once a plan.
 */
final class CommandCheck implements PlanCheck {
  private final PluginGoals goals;
  private final BuildCommands commands;

  /**
   * Creates a check.
   *
   * @param goals the goals of this plugin
   * @param commands what the repository offers
   */
  CommandCheck(PluginGoals goals, BuildCommands commands) {
    this.goals = goals;
    this.commands = commands;
  }

  @Override
  public void check(Plan plan, Consumer<Problem> problems) {
    Set<Command> reported = new HashSet<>();
    for (CodeToken token : plan.tokens()) {
      // "Add a target `make pdf`" in an open box: it is to come into being.
      boolean exempt =
          token.standing() == CodeToken.Standing.WITHDRAWN
              || token.standing() == CodeToken.Standing.ANNOUNCED
              || token.standing() == CodeToken.Standing.OPEN && token.planned();
      if (!exempt) {
        for (Command command : Command.in(token.text(), goals)) {
          check(command, token.location(), reported, problems);
        }
      }
    }
    for (PlanFence fence : plan.fences()) {
      for (Command.Line line : Command.inFence(fence, goals)) {
        Location place = plan.source().at(fence.location().line() + line.number(), 0);
        // An example shows make or npm of anything; only with a makefile here is it likely this
        // one.
        for (Command command : line.commands()) {
          if (command instanceof Command.Goal || isAtHome(command)) {
            check(command, place, reported, problems);
          }
        }
      }
    }
  }

  private boolean isAtHome(Command command) {
    return command instanceof Command.Target ? commands.hasMakefile() : commands.hasPackage();
  }

  private void check(
      Command command, Location place, Set<Command> reported, Consumer<Problem> problems) {
    if (!exists(command) && reported.add(command)) {
      problems.accept(Problem.of(PlanRule.COMMAND_UNKNOWN, place, message(command), hint(command)));
    }
  }

  private boolean exists(Command command) {
    if (command instanceof Command.Goal goal) {
      return goals.names().contains(goal.name());
    }
    if (command instanceof Command.Target target) {
      return commands.hasMakefile() && commands.mayMake(target.name());
    }
    return commands.scripts().contains(command.name());
  }

  private String message(Command command) {
    if (command instanceof Command.Goal goal) {
      return "the plugin has no goal \"" + goals.prefix() + ":" + goal.name() + "\"";
    }
    if (command instanceof Command.Target target) {
      String no = commands.hasMakefile() ? "no makefile has" : "there is no makefile with";
      return no + " the target \"" + target.name() + "\"";
    }
    String no = commands.hasPackage() ? "no package.json has" : "there is no package.json with";
    return no + " the script \"" + command.name() + "\"";
  }

  private String hint(Command command) {
    Collection<String> known =
        command instanceof Command.Goal
            ? goals.names()
            : command instanceof Command.Target ? commands.targets() : commands.scripts();
    String otherwise =
        known.isEmpty() || known.size() > 20
            ? "correct the command, or add what it calls"
            : "there are " + String.join(", ", known);
    return Nearest.hint(command.name(), known, otherwise);
  }
}
