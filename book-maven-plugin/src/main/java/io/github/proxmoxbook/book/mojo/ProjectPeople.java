package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.Name;
import io.github.proxmoxbook.book.edition.Person;
import io.github.proxmoxbook.book.edition.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Contributor;
import org.apache.maven.model.Developer;

/** The people whom a POM names: developers and contributors, with their roles and readings. */
final class ProjectPeople {
  /** What a POM calls the reading of a name, as an entry of its properties. */
  private static final List<String> READINGS = List.of("reading", "file-as");

  private final Consumer<String> warnings;

  ProjectPeople(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  /** Reads people; the role is that of those whose roles say nothing about a book. */
  List<Person> of(List<? extends Contributor> entries, Role otherwise) {
    List<Person> people = new ArrayList<>();
    for (Contributor entry : entries) {
      Name name = new Name(name(entry), reading(entry.getProperties()));
      if (!name.isEmpty()) {
        List<Role> roles = roles(name, entry.getRoles(), otherwise);
        people.add(new Person(name, roles.isEmpty() ? List.of(otherwise) : roles));
      }
    }
    return people;
  }

  /** A POM may leave out the name: many of software do. */
  private static String name(Contributor entry) {
    String id = entry instanceof Developer developer ? developer.getId() : null;
    return Stream.of(entry.getName(), id, entry.getOrganization(), entry.getEmail())
        .filter(Objects::nonNull)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String reading(Properties properties) {
    return READINGS.stream()
        .map(key -> properties.getProperty(key, ""))
        .filter(reading -> !reading.isBlank())
        .findFirst()
        .orElse("");
  }

  /** POMs name roles of software, too, which are no mistake but tell nothing about the book. */
  private List<Role> roles(Name name, List<String> words, Role otherwise) {
    List<Role> roles = new ArrayList<>();
    for (String word : words) {
      Optional<Role> role = Role.of(word);
      role.ifPresent(roles::add);
      if (role.isEmpty()) {
        warnings.accept(
            "the role '"
                + word.strip()
                + "' of "
                + name.text()
                + " is none that books have, and does not count ("
                + otherwise.id()
                + " without another one): expected "
                + Stream.of(Role.values()).map(Role::id).collect(Collectors.joining(", "))
                + ", a Japanese word such as 著者 or 訳者, or a MARC code such as trl");
      }
    }
    return roles;
  }
}
