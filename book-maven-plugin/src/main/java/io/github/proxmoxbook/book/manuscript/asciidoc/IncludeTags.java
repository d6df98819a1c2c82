package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The regions of a file that an include names by tags, with Asciidoctor's rules: {@code tag=a},
 * {@code tags=a;b}, {@code !a}, {@code *} for all tagged regions, {@code **} for all lines.
 *
 * @see <a
 *     href="https://docs.asciidoctor.org/asciidoc/latest/directives/include-tagged-regions/">Include
 *     by tagged regions</a>
 */
final class IncludeTags {
  private static final Pattern DIRECTIVE =
      Pattern.compile("\\b(?:tag|(e)nd)::(\\S+?)\\[\\](?=$|[\\s])");

  /** A region that is open: its tag, whether its lines are chosen, and where it begins. */
  private record Region(String tag, boolean chosen, int line) {}

  /**
   * What is wrong with the tags of a file.
   *
   * @param line where in the file; 0 if the file does not have a tag at all
   * @param message what is wrong
   */
  record Slip(int line, String message) {}

  private final Map<String, Boolean> wanted = new LinkedHashMap<>();
  private final Set<String> found = new HashSet<>();
  private final Deque<Region> open = new ArrayDeque<>();
  private final BitSet chosen = new BitSet();
  private final List<Slip> slips = new ArrayList<>();
  private final boolean base;
  private final Boolean others;
  private boolean choosing;

  IncludeTags(String written, List<String> lines) {
    for (String tag : written.split(written.contains(",") ? "," : ";")) {
      String name = tag.strip();
      if (!name.isEmpty() && !name.equals("!")) {
        wanted.put(name.replaceFirst("^!", ""), !name.startsWith("!"));
      }
    }
    boolean startsWithStar = !wanted.isEmpty() && wanted.keySet().iterator().next().equals("*");
    Boolean all = wanted.remove("**");
    Boolean tagged = wanted.remove("*");
    if (all != null) {
      base = all;
      boolean firstIsOut = !wanted.isEmpty() && !wanted.values().iterator().next();
      others = tagged == null && !all && firstIsOut ? Boolean.TRUE : tagged;
    } else if (tagged != null) {
      base = startsWithStar && !tagged;
      others = tagged;
    } else {
      base = !wanted.containsValue(true);
      others = null;
    }
    choosing = base;
    for (int i = 0; i < lines.size(); i++) {
      read(lines.get(i), i + 1);
    }
    finish();
  }

  boolean contains(int line) {
    return chosen.get(line);
  }

  List<Slip> slips() {
    return slips;
  }

  private void read(String line, int number) {
    Matcher directive = line.contains("::") && line.contains("[]") ? DIRECTIVE.matcher(line) : null;
    if (directive == null || !directive.find()) {
      chosen.set(number, choosing);
    } else if (directive.group(1) != null) {
      end(directive.group(2), number);
    } else {
      begin(directive.group(2), number);
    }
  }

  private void begin(String tag, int line) {
    if (wanted.containsKey(tag)) {
      choosing = wanted.get(tag);
      if (choosing) {
        found.add(tag);
      }
      open.push(new Region(tag, choosing, line));
    } else if (others != null) {
      choosing = (open.isEmpty() || choosing) && others;
      open.push(new Region(tag, choosing, line));
    }
  }

  private void end(String tag, int line) {
    if (!open.isEmpty() && open.peek().tag().equals(tag)) {
      open.pop();
      choosing = open.isEmpty() ? base : open.peek().chosen();
    } else if (wanted.containsKey(tag)) {
      boolean isOpen = open.removeIf(region -> region.tag().equals(tag));
      slips.add(
          new Slip(
              line,
              isOpen
                  ? "the region " + tag + " ends before " + open.peek().tag() + ", which is in it"
                  : "the region " + tag + " ends here without a beginning"));
    }
  }

  private void finish() {
    open.forEach(r -> slips.add(new Slip(r.line(), "the region " + r.tag() + " has no end")));
    wanted.forEach(
        (tag, isWanted) -> {
          if (isWanted && !found.contains(tag)) {
            slips.add(new Slip(0, tag));
          }
        });
  }
}
