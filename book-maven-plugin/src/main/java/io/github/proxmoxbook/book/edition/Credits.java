package io.github.proxmoxbook.book.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who made a book and how, in the words of its language. */
public final class Credits {
  private Credits() {}

  /**
   * Returns what stands on cover and title page: the names of the authors, and a line for each
   * other role of those who made the book.
   *
   * @param metadata what the edition says about itself
   * @param labels the words of its language
   * @return for example {@code 山田太郎、佐藤花子} and {@code 訳者 鈴木一郎}
   */
  public static List<String> lines(EditionMetadata metadata, Labels labels) {
    List<String> lines = new ArrayList<>();
    byRole(metadata.creators(), labels)
        .forEach(
            (role, names) ->
                lines.add(
                    role == Role.AUTHOR
                        ? names
                        : labels.get("credit", labels.get("role." + role.id()), names)));
    return lines;
  }

  /**
   * Puts people together who did the same.
   *
   * @param people the people
   * @param labels the words of the book's language
   * @return the names for each role, in the order in which the roles come up
   */
  static Map<Role, String> byRole(List<Person> people, Labels labels) {
    Map<Role, List<String>> names = new LinkedHashMap<>();
    for (Person person : people) {
      for (Role role : person.roles()) {
        names.computeIfAbsent(role, r -> new ArrayList<>()).add(person.name().text());
      }
    }
    Map<Role, String> joined = new LinkedHashMap<>();
    names.forEach((role, list) -> joined.put(role, String.join(labels.get("colophon.join"), list)));
    return joined;
  }
}
