package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.accessibility.AccessibilityFinding;
import io.github.proxmoxbook.book.edition.accessibility.AccessibilityReport;
import io.github.proxmoxbook.book.edition.accessibility.AccessibilityRule;
import io.github.proxmoxbook.book.edition.accessibility.Fact;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the package document says about accessibility (<a
 * href="https://www.w3.org/TR/epub-a11y-11/">EPUB Accessibility 1.1</a>, sections 2 and 4). Nothing
 * of it is configured but the certifier: all else follows from what was found in the content, with
 * the values of the <a href="https://www.w3.org/2021/a11y-discov-vocab/latest/">vocabulary for
 * discoverability</a>.
 */
final class AccessibilityMetadata {
  private static final String CLAIM = "EPUB Accessibility 1.1 - WCAG 2.1 Level AA";
  private static final String CLAIM_ID = "conformance";

  private final AccessibilityReport report;
  private final AccessibilityOptions options;
  private final AccessibilitySummary summary;

  /**
   * Prepares the metadata of a book.
   *
   * @param report what was read of all its content documents and style sheets
   * @param labels the words of its language
   * @param options what the content does not tell
   */
  AccessibilityMetadata(AccessibilityReport report, Labels labels, AccessibilityOptions options) {
    this.report = report;
    this.options = options;
    this.summary = new AccessibilitySummary(report, labels, options);
  }

  /** Returns the elements in the order in which they are written. */
  List<PackageMeta> entries() {
    List<PackageMeta> entries = new ArrayList<>();
    modes().forEach(mode -> entries.add(PackageMeta.of("schema:accessMode", mode)));
    sufficient().forEach(m -> entries.add(PackageMeta.of("schema:accessModeSufficient", m)));
    AccessibilityFeatures.of(report, options.language())
        .forEach(f -> entries.add(PackageMeta.of("schema:accessibilityFeature", f)));
    hazards().forEach(h -> entries.add(PackageMeta.of("schema:accessibilityHazard", h)));
    entries.add(PackageMeta.of("schema:accessibilitySummary", summary.text(isClaimed())));
    if (report.has(Fact.PAGE_LIST)) {
      options.pageSource().ifPresent(s -> entries.add(PackageMeta.of("pageBreakSource", s)));
    }
    if (isClaimed()) {
      entries.add(new PackageMeta("dcterms:conformsTo", CLAIM, CLAIM_ID, ""));
      String certifier = options.certifiedBy().orElseThrow();
      entries.add(new PackageMeta("a11y:certifiedBy", certifier, "", CLAIM_ID));
    }
    return entries;
  }

  /**
   * Returns what keeps the book from a claim that its publisher wants to make.
   *
   * @param edition the place to name
   * @return one warning, or nothing
   */
  Optional<Problem> problem(Location edition) {
    if (options.certifiedBy().isEmpty() || isClaimed()) {
      return Optional.empty();
    }
    Map<String, Long> reasons =
        report.againstConformance().stream()
            .map(AccessibilityFinding::rule)
            .collect(
                Collectors.groupingBy(AccessibilityRule::id, TreeMap::new, Collectors.counting()));
    String list =
        reasons.entrySet().stream()
            .map(reason -> reason.getKey() + " (" + reason.getValue() + ")")
            .collect(Collectors.joining(", "));
    return Optional.of(
        Problem.of(
            AccessibilityRule.CONFORMANCE_NOT_CLAIMED,
            edition,
            "the edition names no certifier and does not claim " + CLAIM + ": " + list,
            "mend what verify-editions reports under these rules, or leave out the certifier"));
  }

  /** A claim is the publisher's; ours is only to refuse one that is wrong. */
  private boolean isClaimed() {
    return options.certifiedBy().isPresent() && report.againstConformance().isEmpty();
  }

  private List<String> modes() {
    List<String> modes = new ArrayList<>(List.of("textual"));
    if (report.has(Fact.IMAGES)) {
      modes.add("visual");
    }
    if (report.has(Fact.SOUND)) {
      modes.add("auditory");
    }
    return modes;
  }

  private List<String> sufficient() {
    String all = String.join(",", modes());
    boolean isTextEnough =
        !report.has(Fact.SOUND) && (!report.has(Fact.IMAGES) || report.has(Fact.ALTERNATIVES));
    return !isTextEnough || all.equals("textual") ? List.of(all) : List.of("textual", all);
  }

  /** Section 3.4 of the vocabulary: {@code none} only where nothing can move, flash or sound. */
  private List<String> hazards() {
    boolean isMoving = report.has(Fact.MOTION) || options.hasMovingPictures();
    boolean isSounding = report.has(Fact.SOUND);
    if (!isMoving && !isSounding) {
      return List.of("none");
    }
    return List.of(
        isMoving ? "unknownFlashingHazard" : "noFlashingHazard",
        isMoving ? "unknownMotionSimulationHazard" : "noMotionSimulationHazard",
        isSounding ? "unknownSoundHazard" : "noSoundHazard");
  }
}
