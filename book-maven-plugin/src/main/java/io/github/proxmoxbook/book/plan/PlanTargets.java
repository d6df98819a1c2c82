package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out which chapter a plan is for. */
final class PlanTargets {
  private static final String[] FIELDS = {
    "Target", "Target file", "Target chapter", "Chapter", "Chapter file", "対象", "対象ファイル", "対象章"
  };

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:target|chapter|file|manuscript|text|対象|章|原稿|本文|ファイル)[^:：]{0,20}[:：]\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern REMARK = Pattern.compile("(?s)[(（].*[)）][.。]?|[–—:：,、-].*");

  /**
   * The chapters a plan may be for.
   *
   * @param plan the plan
   * @param chapters their paths from the root with the places where the plan names them; one if the
   *     plan is surely for it; several if it names several and nothing tells which is its own
   */
  record Target(Plan plan, Map<String, Location> chapters) {
    /** Returns the chapter, if there is no doubt about it. */
    Optional<String> chapter() {
      return chapters.size() == 1
          ? Optional.of(chapters.keySet().iterator().next())
          : Optional.empty();
    }

    /** Returns the place where the plan names its chapter. */
    Location place() {
      return chapters.values().iterator().next();
    }
  }

  private final PathTokens tokens;
  private final String manuscript;
  private final Set<String> listed = new HashSet<>();
  private final Map<String, String> byKey = new HashMap<>();
  private final Map<String, String> byTitle = new HashMap<>();

  /**
   * Creates a finder.
   *
   * @param tokens the reader of code spans
   * @param manuscript the folder of the manuscript from the root
   * @param listed the chapters in {@code SUMMARY.md}
   */
  PlanTargets(PathTokens tokens, String manuscript, Collection<ListedChapter> listed) {
    this.tokens = tokens;
    this.manuscript = manuscript;
    for (ListedChapter chapter : listed) {
      this.listed.add(chapter.file());
      PlanName.keys(chapter.file()).forEach(key -> byKey.putIfAbsent(key, chapter.file()));
      byTitle.putIfAbsent(TitleCheck.fold(chapter.entry().title()), chapter.file());
    }
  }

  /**
   * Finds the chapter of a plan: in its metadata, by its name or its title, at the head of an item
   * of its context. What it merely mentions it does not own.
   */
  Target of(Plan plan) {
    Optional<PlanField> field = plan.field(FIELDS);
    if (field.isPresent()) {
      String value = field.get().value().split("[\\s(（]", 2)[0];
      Optional<String> chapter = chapter(plan, value).or(() -> absent(value));
      if (chapter.isPresent()) {
        return new Target(plan, Map.of(chapter.get(), field.get().location()));
      }
    }
    Map<String, Location> mentioned = mentioned(plan, token -> true);
    for (Map.Entry<String, Location> named : mentioned.entrySet()) {
      if (PlanName.keys(named.getKey()).contains(PlanName.key(plan.file()))) {
        return new Target(plan, Map.of(named.getKey(), named.getValue()));
      }
    }
    Map<String, Location> context = heads(plan);
    if (context.size() == 1) {
      return new Target(plan, context);
    }
    Map<String, Location> written = mentioned(plan, CodeToken::written);
    if (context.isEmpty() && written.size() == 1) {
      return new Target(plan, written);
    }
    Optional<Map<String, Location>> byName = byNameOrTitle(plan);
    if (byName.isPresent()) {
      return new Target(plan, byName.get());
    }
    return new Target(plan, context);
  }

  /**
   * Finds the chapters that a plan accounts for, so that nobody misses a plan for them.
   *
   * @param target the target of the plan
   * @return the chapter it is for; if that is not clear, all that it mentions
   */
  Set<String> covered(Target target) {
    Set<String> covered = new HashSet<>(target.chapters().keySet());
    byName(target.plan()).ifPresent(covered::add);
    Set<String> heads = heads(target.plan()).keySet();
    if (target.chapter().filter(heads::contains).isPresent()) {
      // One plan may be for a chapter and the next.
      covered.addAll(heads);
    }
    if (target.chapter().isEmpty()) {
      covered.addAll(mentioned(target.plan(), token -> true).keySet());
    }
    return covered;
  }

  /** A chapter that the metadata names though there is no such file. */
  private Optional<String> absent(String value) {
    return value.startsWith(manuscript + "/") && isChapter(value)
        ? Optional.of(value)
        : Optional.empty();
  }

  /** The chapters with which an item of the context begins: {@code - `manuscript/…`}. */
  private Map<String, Location> heads(Plan plan) {
    Map<String, Location> heads = new LinkedHashMap<>();
    for (PlanItem item : plan.items()) {
      if (item.section().equals(Optional.of(SectionKind.CONTEXT)) && !item.withdrawn()) {
        String text = LABEL.matcher(item.text().strip()).replaceFirst("");
        paths(plan, text).forEach(file -> heads.putIfAbsent(file, place(plan, item, file)));
      }
    }
    return heads;
  }

  /** Reads one path, or several with commas; behind it may stand a remark, but no sentence. */
  private List<String> paths(Plan plan, String text) {
    String[] parts = text.split("\\s*(?:[,、]|\\band\\b|と)\\s*");
    List<String> files = Stream.of(parts).flatMap(part -> chapter(plan, part).stream()).toList();
    if (files.size() == parts.length) {
      return files;
    }
    String path = text.split("[\\s\u3000(（,、:：]", 2)[0];
    String rest = text.substring(path.length()).strip();
    return rest.isEmpty() || REMARK.matcher(rest).matches()
        ? chapter(plan, path).stream().toList()
        : List.of();
  }

  private Location place(Plan plan, PlanItem item, String file) {
    return plan.tokens().stream()
        .filter(token -> token.location().line() == item.location().line())
        .filter(token -> chapter(plan, token.text()).equals(Optional.of(file)))
        .map(CodeToken::location)
        .findFirst()
        .orElse(item.location());
  }

  /** The chapter whose name or title fits, though the plan does not mention it. */
  private Optional<Map<String, Location>> byNameOrTitle(Plan plan) {
    Location top = plan.title().map(PlanHeading::location).orElse(Location.of(plan.file()));
    return byName(plan)
        .or(
            () ->
                TitleCheck.readings(plan).stream()
                    .map(byTitle::get)
                    .filter(Objects::nonNull)
                    .findFirst())
        .map(file -> Map.of(file, top));
  }

  /** Returns the chapter in the list that has the name of the plan. */
  private Optional<String> byName(Plan plan) {
    return Optional.ofNullable(byKey.get(PlanName.key(plan.file())));
  }

  private Map<String, Location> mentioned(Plan plan, Predicate<CodeToken> which) {
    Map<String, Location> mentioned = new LinkedHashMap<>();
    for (CodeToken token : plan.tokens()) {
      if (which.test(token) && token.standing() != CodeToken.Standing.WITHDRAWN) {
        chapter(plan, token.text())
            .ifPresent(file -> mentioned.putIfAbsent(file, token.location()));
      }
    }
    return mentioned;
  }

  private Optional<String> chapter(Plan plan, String text) {
    String folder = plan.file().substring(0, Math.max(0, plan.file().lastIndexOf('/')));
    Optional<String> exact = Optional.of(text).filter(listed::contains);
    return exact
        .or(() -> tokens.read(text, folder).flatMap(tokens::resolve))
        .filter(this::isChapter);
  }

  private boolean isChapter(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return file.startsWith(manuscript + "/")
        && List.of(".md", ".markdown", ".adoc", ".asciidoc").stream().anyMatch(name::endsWith)
        && !name.startsWith("summary.")
        && !name.startsWith("readme.");
  }
}
