package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An ExecPlan as it was read. Every part knows its place.
 *
 * @param source the file
 * @param profile the format it is held against
 * @param title the heading above the sections; empty if there is none
 * @param preamble where text stands before the first section; empty if there is none, as it should
 * @param headings all headings after the title, of any level, in their order
 * @param sections the sections in their order
 * @param metadata the fields of the section "Metadata" and of a YAML front matter, in their order
 * @param items the items of all lists, nested ones after the item that holds them
 * @param entries the entries of the logs, in their order
 * @param tokens the code spans and the targets of links and pictures inside the repository; code
 *     blocks are not among them
 * @param fences the fenced code blocks, in their order
 */
public record Plan(
    SourceText source,
    PlanProfile profile,
    Optional<PlanHeading> title,
    Optional<Location> preamble,
    List<PlanHeading> headings,
    List<PlanSection> sections,
    List<PlanField> metadata,
    List<PlanItem> items,
    List<PlanEntry> entries,
    List<CodeToken> tokens,
    List<PlanFence> fences) {
  /** Checks the values. */
  public Plan {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(preamble, "preamble");
    headings = List.copyOf(headings);
    sections = List.copyOf(sections);
    metadata = List.copyOf(metadata);
    items = List.copyOf(items);
    entries = List.copyOf(entries);
    tokens = List.copyOf(tokens);
    fences = List.copyOf(fences);
  }

  /** Returns the path of the plan from the book's root. */
  public String file() {
    return source.file();
  }

  /**
   * Finds a section.
   *
   * @param kind what it is about
   * @return the first section of that kind; empty if there is none
   */
  public Optional<PlanSection> section(SectionKind kind) {
    return sections.stream().filter(s -> s.heading().kind().equals(Optional.of(kind))).findFirst();
  }

  /**
   * Finds a field of the metadata, whatever the width and case of its key.
   *
   * @param keys the names it may have
   * @return the first field with one of these names; empty if there is none
   */
  public Optional<PlanField> field(String... keys) {
    List<String> folded = List.of(keys).stream().map(HeadingText::fold).toList();
    return metadata.stream().filter(f -> folded.contains(HeadingText.fold(f.key()))).findFirst();
  }

  /** Returns the newest date of the entries of the logs; empty if none has one. */
  public Optional<PlanDate> lastEntry() {
    return entries.stream()
        .map(PlanEntry::date)
        .filter(date -> date.kind() == EntryDate.Kind.GIVEN)
        .flatMap(date -> date.date().stream())
        .reduce((a, b) -> b.isAfter(a) ? b : a);
  }

  /** Returns the words of {@code Status:} in the outcomes, in their order. */
  public List<String> status() {
    return items.stream()
        .filter(item -> item.section().equals(Optional.of(SectionKind.OUTCOMES)))
        .flatMap(item -> StatusWords.read(item.text()).stream())
        .flatMap(List::stream)
        .toList();
  }
}
