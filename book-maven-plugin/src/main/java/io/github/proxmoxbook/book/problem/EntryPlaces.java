package io.github.proxmoxbook.book.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where in the files of an EPUB each line of the sources came to lie, so that what is found in the
 * finished edition can be reported at its source. Kept beside the edition; never a part of it.
 */
public final class EntryPlaces {
  /** No places: everything is where the edition is. */
  public static final EntryPlaces NONE = new EntryPlaces(List.of());

  private static final String FORMAT = "book-entry-places 1 ";
  private static final int FIELDS = 6;
  private static final String COPY = "copy";
  private static final String BLOCK = "block";

  private final Map<String, TreeMap<Point, Place>> byEntry = new HashMap<>();

  /**
   * Creates places.
   *
   * @param places in any order; of two that begin at the same point the later one counts
   */
  public EntryPlaces(List<Place> places) {
    for (Place place : places) {
      byEntry
          .computeIfAbsent(place.entry(), entry -> new TreeMap<>())
          .put(new Point(place.line(), place.column()), place);
    }
  }

  /** Where something begins, in the order of the text. */
  private record Point(int line, int column) implements Comparable<Point> {
    private static final Comparator<Point> ORDER =
        Comparator.comparingInt(Point::line).thenComparingInt(Point::column);

    @Override
    public int compareTo(Point other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * What came of a line of a source.
   *
   * @param entry the file inside the EPUB, for example {@code EPUB/chapter-07.xhtml}
   * @param line the line in it where the block begins, counted from 1
   * @param column the column there in UTF-16 units, counted from 1
   * @param isCopy whether what follows has the lines of the source, as a style sheet has; a block
   *     stems from one line of the source as a whole
   * @param location the line of the source
   */
  public record Place(String entry, int line, int column, boolean isCopy, Location location) {
    /** Checks the values. */
    public Place {
      Objects.requireNonNull(entry, "entry");
      Objects.requireNonNull(location, "location");
      if (line < 1 || column < 1) {
        throw new IllegalArgumentException("no place: " + entry + ":" + line + ":" + column);
      }
    }

    private Location at(int found) {
      return isCopy
          ? new Location(location.file(), Math.max(1, location.line()) + found - line, 0)
          : location;
    }
  }

  /**
   * Reads the places of an edition.
   *
   * @param edition the finished edition
   * @return its places; {@link #NONE} if there are none for exactly this file
   * @throws IOException if a file cannot be read
   */
  public static EntryPlaces of(Path edition) throws IOException {
    Path file = PagePlaces.beside(edition);
    return Files.isRegularFile(file)
        ? parse(Files.readString(file), PagePlaces.version(edition))
        : NONE;
  }

  /**
   * Finds the source of a place: the last block that begins there or before it.
   *
   * @param entry the file inside the EPUB
   * @param line the line in it, counted from 1; 0 or less if the whole file is meant
   * @param column the column, counted from 1; 0 or less if the whole line is meant
   * @return the place in the source; the file as a whole if the place is before its first block;
   *     empty if nothing is known of the entry
   */
  public Optional<Location> at(String entry, int line, int column) {
    TreeMap<Point, Place> places = byEntry.get(entry);
    if (places == null) {
      return Optional.empty();
    }
    Point point = new Point(line, column > 0 ? column : Integer.MAX_VALUE);
    Map.Entry<Point, Place> last = line > 0 ? places.floorEntry(point) : null;
    return Optional.of(
        last == null
            ? Location.of(places.firstEntry().getValue().location().file())
            : last.getValue().at(line));
  }

  /**
   * Returns the places as text.
   *
   * @param edition what tells one version of the edition from others, one line
   * @return lines, each with its end; the same for the same places
   */
  public String format(String edition) {
    StringBuilder text = new StringBuilder(FORMAT).append(edition).append('\n');
    for (Map<Point, Place> places : new TreeMap<>(byEntry).values()) {
      places.values().forEach(place -> text.append(format(place)));
    }
    return text.toString();
  }

  private static String format(Place place) {
    return String.join(
        "\t",
        place.entry(),
        Integer.toString(place.line()),
        Integer.toString(place.column()),
        place.isCopy() ? COPY : BLOCK,
        Integer.toString(place.location().line()),
        place.location().file() + "\n");
  }

  /**
   * Reads what {@link #format} wrote.
   *
   * @param text the text
   * @param edition what tells one version of the edition from others
   * @return the places; {@link #NONE} if they belong to another version of the edition or are no
   *     places at all, since they only help to find things
   */
  public static EntryPlaces parse(String text, String edition) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(FORMAT + edition)) {
      return NONE;
    }
    try {
      return new EntryPlaces(
          lines.subList(1, lines.size()).stream()
              .map(line -> place(line.split("\t", FIELDS)))
              .toList());
    } catch (IllegalArgumentException e) {
      return NONE;
    }
  }

  private static Place place(String[] fields) {
    if (fields.length < FIELDS) {
      throw new IllegalArgumentException("too few fields");
    }
    return new Place(
        fields[0],
        Integer.parseInt(fields[1]),
        Integer.parseInt(fields[2]),
        fields[3].equals(COPY),
        new Location(fields[5], Integer.parseInt(fields[4]), 0));
  }
}
