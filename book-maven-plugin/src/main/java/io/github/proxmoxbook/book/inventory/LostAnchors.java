package io.github.proxmoxbook.book.inventory;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Nearest;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what an earlier release had and this one lost: links from elsewhere may name it. */
public final class LostAnchors {
  /** The ids of each file, aliases included, since both lead there. */
  private final Map<String, Set<String>> idsByFile = new HashMap<>();

  private final Map<String, String> firstFileById = new HashMap<>();

  /**
   * Creates a comparison.
   *
   * @param now the inventory of this release
   */
  public LostAnchors(Inventory now) {
    for (AnchorEntry anchor : now.anchors()) {
      Set<String> ids = idsByFile.computeIfAbsent(anchor.file(), file -> new LinkedHashSet<>());
      ids.add(anchor.id());
      ids.addAll(anchor.aliases());
      firstFileById.putIfAbsent(anchor.id(), anchor.file());
    }
  }

  /**
   * Compares with an earlier release.
   *
   * @param earlier its inventory
   * @return one problem for each anchor lost, in the order of the earlier book; one for all of a
   *     file that is gone
   */
  public List<Problem> since(Inventory earlier) {
    Map<String, List<AnchorEntry>> byFile = new LinkedHashMap<>();
    for (AnchorEntry anchor : earlier.anchors()) {
      byFile.computeIfAbsent(anchor.file(), file -> new ArrayList<>()).add(anchor);
    }
    List<Problem> problems = new ArrayList<>();
    byFile.forEach(
        (file, anchors) -> {
          Set<String> ids = idsByFile.get(file);
          if (ids == null) {
            problems.add(gone(file, anchors));
          } else {
            anchors.stream()
                .filter(anchor -> !ids.contains(anchor.id()))
                .forEach(anchor -> problems.add(lost(anchor, ids)));
          }
        });
    return problems;
  }

  private Problem lost(AnchorEntry anchor, Set<String> ids) {
    String what = "#" + anchor.id() + (anchor.title().isEmpty() ? "" : "「" + anchor.title() + "」");
    Optional<String> moved = Optional.ofNullable(firstFileById.get(anchor.id()));
    String message =
        moved
            .map(file -> "the anchor " + what + " of an earlier release has moved to " + file)
            .orElse("the anchor " + what + " of an earlier release is gone");
    String hint =
        moved.isPresent()
            ? "leave <a id=\""
                + anchor.id()
                + "\"></a> where it was, beside a link to the new place"
            : Nearest.to(anchor.id(), ids).map(near -> "is it #" + near + " now? ").orElse("")
                + "give what took its place the old id, {#"
                + anchor.id()
                + "}";
    return problem(anchor.file(), message, hint);
  }

  private Problem gone(String file, List<AnchorEntry> anchors) {
    String count = anchors.size() + (anchors.size() == 1 ? " anchor" : " anchors");
    Map<String, Integer> elsewhere = new LinkedHashMap<>();
    for (AnchorEntry anchor : anchors) {
      Optional.ofNullable(firstFileById.get(anchor.id()))
          .ifPresent(now -> elsewhere.merge(now, 1, Integer::sum));
    }
    String where =
        elsewhere.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(most -> "; " + most.getValue() + " of them moved to " + most.getKey())
            .orElse("");
    return problem(
        file,
        "the file is not in the book any more, and with it " + count + where,
        "keep the file's name, or accept the loss: -Dbook.updateBaseline");
  }

  private static Problem problem(String file, String message, String hint) {
    return Problem.of(InventoryRule.ANCHOR_LOST, Location.of(file), message, hint);
  }
}
