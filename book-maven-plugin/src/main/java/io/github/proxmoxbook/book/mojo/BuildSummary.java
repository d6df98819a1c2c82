package io.github.proxmoxbook.book.mojo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the goals of this plugin made and found in a build of a module, told once by the last of
 * them. It is about this build alone, so it lives no longer.
 */
final class BuildSummary {
  private static final String KEY = "book.summary";

  /** One part for each work directory: executions with other classifiers make other books. */
  private final Map<Path, SummaryPart> parts = new LinkedHashMap<>();

  /**
   * Returns the summary of a build.
   *
   * @param build what lives as long as the build of the module; null outside of one
   */
  @SuppressWarnings("unchecked")
  static BuildSummary of(@SuppressWarnings("rawtypes") Map build) {
    if (build == null) {
      return new BuildSummary();
    }
    return (BuildSummary) build.computeIfAbsent(KEY, key -> new BuildSummary());
  }

  /** Returns the part of the goals that share a work directory. */
  synchronized SummaryPart part(BookPlaces places, String title) {
    return parts.computeIfAbsent(places.work(), work -> new SummaryPart(title, places::display));
  }

  /** Returns what to print: nothing, if nothing was made and no book was read. */
  synchronized List<String> lines() {
    List<String> lines = new ArrayList<>();
    parts.values().forEach(part -> lines.addAll(part.lines()));
    return lines;
  }
}
