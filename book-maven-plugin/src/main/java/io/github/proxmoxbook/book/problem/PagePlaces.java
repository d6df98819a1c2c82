package io.github.proxmoxbook.book.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Where on the pages of an edition the lines of the sources ended up: what is found wrong on a page
 * can be mended only in its source. Written as text, one place a line, beneath a line that tells to
 * which file the places belong.
 */
public final class PagePlaces {
  /** No places: everything is where the edition is. */
  public static final PagePlaces NONE = new PagePlaces(List.of());

  private static final String FORMAT = "book-places 1 ";
  private static final int FIELDS = 8;
  private static final int MOST_PAGES = 100_000;

  private final List<List<Place>> byPage = new ArrayList<>();

  /**
   * Creates places.
   *
   * @param places in any order
   */
  public PagePlaces(List<Place> places) {
    for (Place place : places) {
      while (byPage.size() <= place.page()) {
        byPage.add(new ArrayList<>());
      }
      byPage.get(place.page()).add(place);
    }
  }

  /**
   * What a line of a source became on a page. Lengths are in points from the page's upper left
   * corner.
   *
   * @param page the page, counted from 0
   * @param left its left edge
   * @param top its upper edge
   * @param right its right edge
   * @param bottom its lower edge
   * @param isCode whether it is a listing, which has no lines of prose
   * @param location the line
   */
  public record Place(
      int page,
      double left,
      double top,
      double right,
      double bottom,
      boolean isCode,
      Location location) {
    /** Checks the values. */
    public Place {
      if (page < 0 || page > MOST_PAGES) {
        throw new IllegalArgumentException("no page has the index " + page);
      }
      Objects.requireNonNull(location, "location");
    }

    private boolean holds(double x, double y) {
      return left <= x && x <= right && top <= y && y <= bottom;
    }

    private double area() {
      return (right - left) * (bottom - top);
    }
  }

  /**
   * Returns the file of the places of an edition.
   *
   * @param edition the edition
   * @return a file beside it
   */
  public static Path beside(Path edition) {
    return edition.resolveSibling(edition.getFileName() + ".places");
  }

  /**
   * Reads the places of an edition.
   *
   * @param edition the finished edition
   * @return its places; {@link #NONE} if there are none for exactly this file
   * @throws IOException if a file cannot be read
   */
  public static PagePlaces of(Path edition) throws IOException {
    Path file = beside(edition);
    return Files.isRegularFile(file) ? parse(Files.readString(file), version(edition)) : NONE;
  }

  /**
   * Tells one version of an edition from all others.
   *
   * @param edition the edition
   * @return the digest of its bytes
   * @throws IOException if it cannot be read
   */
  public static String version(Path edition) throws IOException {
    try (InputStream in = Files.newInputStream(edition)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Finds the place at a point: the smallest around it.
   *
   * @param page the page, counted from 0
   * @param x points from its left edge
   * @param y points from its upper edge
   * @return the place; empty if none is known
   */
  public Optional<Place> at(int page, double x, double y) {
    if (page < 0 || page >= byPage.size()) {
      return Optional.empty();
    }
    return byPage.get(page).stream()
        .filter(place -> place.holds(x, y))
        .min(
            Comparator.comparingDouble(Place::area)
                .thenComparing(Place::location, Comparator.reverseOrder()));
  }

  /**
   * Returns the places as text.
   *
   * @param edition what tells one version of the edition from others, one line
   * @return lines, each with its end
   */
  public String format(String edition) {
    StringBuilder text = new StringBuilder(FORMAT).append(edition).append('\n');
    for (List<Place> page : byPage) {
      for (Place place : page) {
        text.append(format(place));
      }
    }
    return text.toString();
  }

  private static String format(Place place) {
    return String.format(
        Locale.ROOT,
        "%d\t%.1f\t%.1f\t%.1f\t%.1f\t%s\t%d\t%s\n",
        place.page(),
        place.left(),
        place.top(),
        place.right(),
        place.bottom(),
        place.isCode() ? "code" : "text",
        place.location().line(),
        place.location().file());
  }

  /**
   * Reads what {@link #format} wrote.
   *
   * @param text the text
   * @param edition what tells one version of the edition from others
   * @return the places; {@link #NONE} if they belong to another version of the edition or are no
   *     places at all, since they only help to find things
   */
  public static PagePlaces parse(String text, String edition) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(FORMAT + edition)) {
      return NONE;
    }
    List<Place> places = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", FIELDS);
      if (fields.length < FIELDS) {
        return NONE;
      }
      try {
        places.add(place(fields));
      } catch (IllegalArgumentException e) {
        return NONE;
      }
    }
    return new PagePlaces(places);
  }

  private static Place place(String[] fields) {
    return new Place(
        Integer.parseInt(fields[0]),
        Double.parseDouble(fields[1]),
        Double.parseDouble(fields[2]),
        Double.parseDouble(fields[3]),
        Double.parseDouble(fields[4]),
        fields[5].equals("code"),
        new Location(fields[7], Integer.parseInt(fields[6]), 0));
  }
}
