package io.github.proxmoxbook.book.skeleton;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a book that is yet to be written is called, and by whom it is.
 *
 * @param language {@code ja} or {@code en}
 * @param title the title, in one line; empty for one that says that the book is new
 * @param author the author, in one line; empty for a word that stands for one
 * @param groupId the group of the book's coordinates
 * @param artifactId the name in the book's coordinates
 * @param plugin the plugin to build the book with
 * @param now when the book is begun
 */
public record NewBook(
    String language,
    String title,
    String author,
    String groupId,
    String artifactId,
    PluginVersion plugin,
    LocalDateTime now) {
  private static final List<String> LANGUAGES = List.of("ja", "en");

  /** What Maven allows in coordinates. */
  private static final Pattern COORDINATE = Pattern.compile("[A-Za-z0-9_.-]+");

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if one is wrong, naming the parameter and the value
   */
  public NewBook {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "book.language is '"
              + language
              + "': a new book can begin in ja or en; other languages need book.labels, see the"
              + " guide");
    }
    title = line("book.title", title, language.equals("ja") ? "新しい本" : "A New Book");
    author = line("book.author", author, language.equals("ja") ? "著者名" : "Name of the Author");
    coordinate("book.groupId", groupId);
    coordinate("book.artifactId", artifactId);
    Objects.requireNonNull(plugin, "plugin");
    Objects.requireNonNull(now, "now");
  }

  /**
   * Makes a name for coordinates of that of a folder.
   *
   * @param folder the name of the folder, whatever is in it
   * @return small letters, digits, dots, underscores and hyphens; {@code book} if nothing is left
   */
  public static String artifactIdOf(String folder) {
    String name =
        folder
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9_.]+", "-")
            .replaceAll("^[.-]+|[.-]+$", "");
    return name.isEmpty() ? "book" : name;
  }

  private static String line(String parameter, String value, String otherwise) {
    String line = value.strip();
    if (line.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(parameter + " has a line break or another control code");
    }
    return line.isEmpty() ? otherwise : line;
  }

  private static void coordinate(String parameter, String value) {
    if (!COORDINATE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          parameter + " is '" + value + "': expected letters, digits, '.', '_' and '-' alone");
    }
  }
}
