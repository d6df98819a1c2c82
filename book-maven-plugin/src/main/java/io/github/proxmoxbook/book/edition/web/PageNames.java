package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.EditionChapter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives pages their paths. A chapter that has a file for itself has the path of this file below the
 * manuscript, as with mdBook, so that a site keeps its addresses; {@code README.md} is the index of
 * its folder there. Chapters that share a file are called by the ids of their titles, where these
 * are plain words.
 */
final class PageNames {
  /** The title page. */
  static final String INDEX = "index.html";

  /** What servers show for a page that is not there. */
  static final String NOT_FOUND = "404.html";

  private static final String ENDING = ".html";
  private static final Pattern SOURCE_ENDING = Pattern.compile("\\.[A-Za-z]{1,9}\\z");
  private static final Pattern TITLE_ID = Pattern.compile("<h1\\b[^>]*\\sid=\"_*([\\w.-]+)\"");

  private final String manuscript;
  private final Map<String, Integer> chaptersOfSource = new HashMap<>();

  /** In lower case, as some file systems do not tell letter cases apart. */
  private final Set<String> taken = new HashSet<>(List.of(INDEX, NOT_FOUND));

  PageNames(String manuscript, List<EditionChapter> chapters) {
    this.manuscript = manuscript.isEmpty() ? "" : manuscript + "/";
    chapters.forEach(chapter -> chaptersOfSource.merge(chapter.source(), 1, Integer::sum));
  }

  /** Returns the path of a chapter. */
  String of(EditionChapter chapter) {
    if (chaptersOfSource.get(chapter.source()) == 1) {
      String path = ofSource(chapter.source());
      if (isFree(path)) {
        return take(path);
      }
    }
    Matcher title = TITLE_ID.matcher(chapter.xhtml());
    return of(title.lookingAt() ? title.group(1) : chapter.id());
  }

  /** Returns a path for a page with a name of its own. */
  String of(String name) {
    String path = name + ENDING;
    for (int i = 2; !isFree(path); i++) {
      path = name + "-" + i + ENDING;
    }
    return take(path);
  }

  private String ofSource(String source) {
    String below = source.startsWith(manuscript) ? source.substring(manuscript.length()) : source;
    String name = SOURCE_ENDING.matcher(below).replaceFirst("");
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    boolean isReadme = name.substring(folder.length()).equalsIgnoreCase("readme");
    return isReadme && isFree(folder + INDEX) ? folder + INDEX : name + ENDING;
  }

  private boolean isFree(String path) {
    return !taken.contains(path.toLowerCase(Locale.ROOT));
  }

  private String take(String path) {
    taken.add(path.toLowerCase(Locale.ROOT));
    return path;
  }
}
