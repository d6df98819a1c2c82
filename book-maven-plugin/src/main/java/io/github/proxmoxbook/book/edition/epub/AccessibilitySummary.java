package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.accessibility.AccessibilityReport;
import io.github.proxmoxbook.book.edition.accessibility.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * The summary that shops and reading systems show to people, put together from phrases in the
 * book's language. It names what is there, and what is missing as well.
 */
final class AccessibilitySummary {
  private final AccessibilityReport report;
  private final Labels labels;
  private final AccessibilityOptions options;
  private final List<String> phrases = new ArrayList<>();

  AccessibilitySummary(AccessibilityReport report, Labels labels, AccessibilityOptions options) {
    this.report = report;
    this.labels = labels;
    this.options = options;
  }

  /** Returns the summary; {@code isClaimed} tells whether the edition claims to conform. */
  String text(boolean isClaimed) {
    phrases.clear();
    add("text");
    if (report.has(Fact.IMAGES)) {
      add(report.has(Fact.ALTERNATIVES) ? "images" : "images-missing");
    }
    addIf(Fact.MATHML, "math");
    addIf(Fact.TABLE_HEADS, "tables");
    add(report.has(Fact.HEADINGS_IN_ORDER) ? "headings" : "contents");
    addIf(Fact.INDEX, "index");
    addIf(Fact.PAGE_LIST, "pages");
    if (report.has(Fact.FULL_RUBY)) {
      add("ruby-full");
    } else {
      addIf(Fact.RUBY, "ruby");
    }
    addIf(Fact.TRANSFORMABLE, "display");
    addHazards();
    if (isClaimed) {
      phrases.add(labels.get("accessibility.claim", options.certifiedBy().orElseThrow()));
    }
    return String.join(labels.get("accessibility.join"), phrases);
  }

  private void addHazards() {
    boolean isMoving = report.has(Fact.MOTION) || options.hasMovingPictures();
    if (isMoving) {
      add("motion");
    }
    addIf(Fact.SOUND, "sound");
    if (!isMoving && !report.has(Fact.SOUND)) {
      add("no-hazard");
    }
  }

  private void addIf(Fact fact, String phrase) {
    if (report.has(fact)) {
      add(phrase);
    }
  }

  private void add(String phrase) {
    phrases.add(labels.get("accessibility." + phrase));
  }
}
