package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.edition.web.WebFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the server shows at one moment.
 *
 * @param build what tells this state from every other one, also of earlier servers
 * @param files the files by their paths
 * @param stamps for each path what changes when the file does
 * @param moved for a page that is gone, the page that stands in for it
 */
record Site(
    String build,
    Map<String, WebFile> files,
    Map<String, String> stamps,
    Map<String, String> moved) {
  Site {
    files = Map.copyOf(files);
    stamps = Map.copyOf(stamps);
    moved = Map.copyOf(moved);
  }

  /** Returns a site without any file. */
  static Site empty(String build) {
    return new Site(build, Map.of(), Map.of(), Map.of());
  }

  /** Finds a file by its path. */
  Optional<WebFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Finds the page that stands in for one that is gone. */
  Optional<String> movedTo(String path) {
    String target = moved.get(path);
    return target == null || files.containsKey(target)
        ? Optional.ofNullable(target)
        : movedTo(target);
  }

  /**
   * Follows this site with another one.
   *
   * @param name the name of the new state
   * @param made its files
   * @param stamped what changes with each of them
   * @param isWhole whether all that the author wants is there; else what was there stays
   * @return the new site
   */
  Site next(String name, List<WebFile> made, Map<String, String> stamped, boolean isWhole) {
    Map<String, WebFile> all = new TreeMap<>();
    Map<String, String> stampsOfAll = new TreeMap<>(stamped);
    made.forEach(file -> all.put(file.path(), file));
    Map<String, String> gone = new TreeMap<>(moved);
    for (String path : new TreeMap<>(files).keySet()) {
      if (all.containsKey(path)) {
        continue;
      }
      if (!isWhole) {
        all.put(path, files.get(path));
        stampsOfAll.put(path, stamps.get(path));
      } else if (path.endsWith(".html")) {
        gone.put(path, MovedPage.of(files.get(path), files, all));
      }
    }
    gone.keySet().removeAll(all.keySet());
    return new Site(name, all, stampsOfAll, gone);
  }

  /** Returns the paths of the files that an earlier site had not, or otherwise, or has besides. */
  List<String> changesSince(Site before) {
    Set<String> paths = new TreeSet<>(stamps.keySet());
    paths.addAll(before.stamps.keySet());
    List<String> changed = new ArrayList<>();
    for (String path : paths) {
      if (!String.valueOf(stamps.get(path)).equals(before.stamps.get(path))) {
        changed.add(path);
      }
    }
    return changed;
  }
}
