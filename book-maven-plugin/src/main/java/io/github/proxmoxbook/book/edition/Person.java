package io.github.proxmoxbook.book.edition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * Somebody who had a part in the book; an organization counts as one, too.
 *
 * @param name the name; not empty
 * @param roles what the person did, the most important first; at least one, each once
 */
public record Person(Name name, List<Role> roles) {
  /** Checks the values. */
  public Person {
    Objects.requireNonNull(name, "name");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a person has no name");
    }
    roles = List.copyOf(new LinkedHashSet<>(roles));
    if (roles.isEmpty()) {
      throw new IllegalArgumentException(name.text() + " has no role");
    }
  }

  /**
   * Makes an author.
   *
   * @param name the name; not empty
   * @return the author
   */
  public static Person author(Name name) {
    return new Person(name, List.of(Role.AUTHOR));
  }
}
