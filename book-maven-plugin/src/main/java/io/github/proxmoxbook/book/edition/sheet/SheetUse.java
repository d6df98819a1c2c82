package io.github.proxmoxbook.book.edition.sheet;

import io.github.proxmoxbook.book.problem.Rule;
import java.util.Objects;

/**
 * What style sheets are read for.
 *
 * @param folder the folder in which they and what they name lie, with {@code /} at its end
 * @param rule the rule on what they name
 * @param edition what carries them, for people, for example {@code an EPUB}
 * @param parameter the parameter that names them, for people
 */
public record SheetUse(String folder, Rule rule, String edition, String parameter) {
  /** Checks the values. */
  public SheetUse {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(parameter, "parameter");
  }
}
