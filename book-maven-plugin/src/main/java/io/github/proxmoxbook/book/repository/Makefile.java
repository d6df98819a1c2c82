package io.github.proxmoxbook.book.repository;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The targets of makefiles, as far as they can be told without running {@code make}.
 *
 * @see <a href="https://www.gnu.org/software/make/manual/html_node/Rules.html">GNU make: rules</a>
 */
final class Makefile {
  /** {@code a b: c}, {@code a:: b}, but no {@code a := b} and nothing that a tab begins. */
  private static final Pattern RULE = Pattern.compile("^([^\\t#:=][^#:=]*?)\\s*&?::?(?!=)(.*)$");

  private static final Pattern INCLUDE = Pattern.compile("^\\s*[-s]?include\\s+(.*)$");

  private final Set<String> targets = new TreeSet<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private boolean computed;

  private final Predicate<String> fragmentIsRead;

  /**
   * Creates an empty set of rules.
   *
   * @param fragmentIsRead whether a file of the given name is read as well when it is included
   */
  Makefile(Predicate<String> fragmentIsRead) {
    this.fragmentIsRead = fragmentIsRead;
  }

  /** Adds the rules of a makefile. */
  void read(String text) {
    boolean define = false;
    for (String line : text.replaceAll("\\\\\\R", " ").lines().toList()) {
      define = define ? !line.startsWith("endef") : line.startsWith("define ");
      Matcher include = INCLUDE.matcher(line);
      Matcher rule = RULE.matcher(line);
      if (include.matches()) {
        // What is not read may hold anything.
        computed |= !Stream.of(include.group(1).strip().split("\\s+")).allMatch(fragmentIsRead);
      } else if (line.startsWith("$(eval") || line.startsWith("$(call")) {
        computed = true;
      } else if (!define && rule.matches()) {
        addTargets(rule.group(1), rule.group(2));
      }
    }
  }

  private void addTargets(String left, String right) {
    for (String target : left.strip().split("\\s+")) {
      if (target.equals(".PHONY")) {
        addTargets(right, "");
      } else if (target.contains("$")) {
        computed = true;
      } else if (target.contains("%")) {
        String[] parts = target.split("%", 2);
        patterns.add(Pattern.compile(Pattern.quote(parts[0]) + ".+" + Pattern.quote(parts[1])));
      } else if (!target.isEmpty()) {
        targets.add(target);
      }
    }
  }

  /** Tells whether a target is written out, matches a pattern rule, or may be computed. */
  boolean mayHave(String target) {
    return computed
        || targets.contains(target)
        || patterns.stream().anyMatch(pattern -> pattern.matcher(target).matches());
  }

  /** Returns the targets that are written out, special ones left out. */
  Collection<String> targets() {
    return targets.stream().filter(target -> !target.startsWith(".")).toList();
  }
}
