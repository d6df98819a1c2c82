package io.github.proxmoxbook.book.status;

import java.util.List;
import java.util.Objects;

/**
 * A chapter with its plan, or one without the other.
 *
 * @param number the number of the chapter, for example {@code 2}; empty if it has none
 * @param title the title of the chapter; empty if there is no chapter
 * @param chapter its path from the book's root; empty if there is none
 * @param plan the path of the plan from the book's root; empty if there is none
 * @param boxesDone how many boxes of the plan are ticked
 * @param boxes how many boxes it has
 * @param lastEntry the day of the newest dated entry in ISO form; empty if there is none
 * @param status the words of {@code Status:} in its outcomes
 * @param characters the length of the chapter in characters without spaces
 * @param figures the pictures with a caption in the chapter
 * @param errors how many errors plan and chapter have
 * @param warnings how many warnings they have
 */
public record StatusRow(
    String number,
    String title,
    String chapter,
    String plan,
    int boxesDone,
    int boxes,
    String lastEntry,
    List<String> status,
    int characters,
    int figures,
    int errors,
    int warnings) {
  /** Checks the values. */
  public StatusRow {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(chapter, "chapter");
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(lastEntry, "lastEntry");
    status = List.copyOf(status);
  }
}
