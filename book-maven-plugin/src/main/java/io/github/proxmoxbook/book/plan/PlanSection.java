package io.github.proxmoxbook.book.plan;

import java.util.List;
import java.util.Objects;

/**
 * A section of a plan, from its heading to the next heading of the same level.
 *
 * @param heading its heading
 * @param texts the text of each paragraph, table cell, code block and figure in it, also under
 *     headings of lower levels, but not those headings; comments are left out
 * @param hasCode whether a code block with more than a placeholder stands in it
 */
public record PlanSection(PlanHeading heading, List<String> texts, boolean hasCode) {
  /** Checks the values. */
  public PlanSection {
    Objects.requireNonNull(heading, "heading");
    texts = List.copyOf(texts);
  }
}
