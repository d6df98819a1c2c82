package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import java.util.Objects;

/**
 * An entry of one of the logs of a plan: Progress, Surprises, Decision log, Outcomes.
 *
 * @param kind what it is in the file
 * @param section the log
 * @param box the box of its item; rows of tables have none
 * @param text its first paragraph, or its row, without markup and box
 * @param date what it says about its date
 * @param location where it begins
 * @param list the list it belongs to: the heading, or the item, below which it stands
 * @param nested whether it stands below another entry
 * @param dateAbove whether what it stands below has a date: then it needs none of its own
 */
public record PlanEntry(
    Kind kind,
    SectionKind section,
    PlanItem.Box box,
    String text,
    EntryDate date,
    Location location,
    Location list,
    boolean nested,
    boolean dateAbove) {
  /** What an entry is in the file. */
  public enum Kind {
    /** An item of a list. */
    ITEM,
    /** A row of a table, with its date first. */
    ROW,
    /** A heading or a line of words that begins with a date. */
    LINE
  }

  /** Checks the values. */
  public PlanEntry {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(box, "box");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(list, "list");
  }
}
