package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands between backticks in a plan's text, or where a link or picture leads.
 *
 * @param text the text without the backticks, or the path
 * @param standing what the plan says about it
 * @param planned whether the words around it say that it is to be made, such as <i>add</i> or 追加
 * @param written whether the words around it say that it is what the plan writes
 * @param section the section it stands in, as far as the profile knows that; empty otherwise
 * @param location where it begins
 */
public record CodeToken(
    String text,
    Standing standing,
    boolean planned,
    boolean written,
    Optional<SectionKind> section,
    Location location) {
  /** What a plan says about a token, told from the place where it stands. */
  public enum Standing {
    /** In an item whose box is ticked: it is there. */
    TICKED,
    /** In the outcomes: it is there. */
    OUTCOMES,
    /** In an item whose box is open. */
    OPEN,
    /** Anywhere else. */
    TEXT,
    /** In words such as <i>not yet</i>, <i>add</i> or 未作成: it is yet to be made. */
    ANNOUNCED,
    /** Struck out, or in words that say it was removed or renamed: it need not be there. */
    WITHDRAWN
  }

  /** Checks the values. */
  public CodeToken {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(location, "location");
  }
}
