package io.github.proxmoxbook.book.edition;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The colophon (奥付), the last page of a book, the same in every edition: what the book is, by whom,
 * under which licence.
 *
 * @param title the title of the book
 * @param subtitle its second title; may be empty
 * @param description what it is about; may be empty
 * @param lines the other things it tells, in order
 */
public record Colophon(
    String title, String subtitle, String description, List<ColophonLine> lines) {
  /** Checks the values. */
  public Colophon {
    lines = List.copyOf(lines);
  }

  /**
   * Makes the colophon of an edition.
   *
   * @param metadata what the edition says about itself
   * @param labels the words of its language
   * @return the colophon; what is not known has no line
   */
  public static Colophon of(EditionMetadata metadata, Labels labels) {
    List<ColophonLine> lines = new ArrayList<>();
    lines.add(line("date", labels, date(metadata, labels)));
    lines.add(line("edition", labels, metadata.version()));
    List<Person> people =
        Stream.concat(metadata.creators().stream(), metadata.contributors().stream()).toList();
    Credits.byRole(people, labels)
        .forEach(
            (role, names) ->
                lines.add(new ColophonLine(role.id(), labels.get("role." + role.id()), names)));
    String join = labels.get("colophon.join");
    lines.add(line("publisher", labels, metadata.publisher().text()));
    lines.add(line("licence", labels, String.join(join, metadata.rights())));
    lines.add(line("isbn", labels, metadata.isbn().map(Isbn::written).orElse("")));
    lines.add(line("commit", labels, metadata.commit()));
    lines.removeIf(line -> line.value().isBlank());
    return new Colophon(
        metadata.title().text(), metadata.subtitle(), metadata.description(), lines);
  }

  private static ColophonLine line(String name, Labels labels, String value) {
    return new ColophonLine(name, labels.get("colophon." + name), value);
  }

  private static String date(EditionMetadata metadata, Labels labels) {
    ZonedDateTime date = metadata.modified().atZone(ZoneOffset.UTC);
    String month = labels.get("month." + date.getMonthValue());
    return labels.get("date", date.getYear(), month, date.getDayOfMonth());
  }
}
