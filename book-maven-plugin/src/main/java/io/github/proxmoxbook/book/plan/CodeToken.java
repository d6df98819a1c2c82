package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import java.util.Objects;

/**
 * What stands between backticks in a plan's text.
 *
 * @param text the text without the backticks
 * @param standing what the plan says about it
 * @param location where the opening backtick is
 */
public record CodeToken(String text, Standing standing, Location location) {
  /** What a plan says about a token, told from the place where it stands. */
  public enum Standing {
    /** In an item whose box is ticked: it is there. */
    TICKED,
    /** In the outcomes: it is there. */
    OUTCOMES,
    /** In an item whose box is open, or in words such as <i>not yet</i> or 未作成. */
    OPEN,
    /** Anywhere else. */
    TEXT,
    /** Struck out, or in words that say it was removed or renamed: it need not be there. */
    WITHDRAWN
  }

  /** Checks the values. */
  public CodeToken {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(location, "location");
  }
}
