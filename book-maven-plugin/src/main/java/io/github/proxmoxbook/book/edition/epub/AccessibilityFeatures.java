package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.accessibility.AccessibilityReport;
import io.github.proxmoxbook.book.edition.accessibility.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The values of {@code schema:accessibilityFeature} that are true of a book. */
final class AccessibilityFeatures {
  /** Languages whose lines run either way, so that readers want to know which. */
  private static final Set<String> BOTH_WAYS = Set.of("ja", "zh", "ko");

  private final AccessibilityReport report;
  private final List<String> features = new ArrayList<>();

  private AccessibilityFeatures(AccessibilityReport report) {
    this.report = report;
  }

  /** Returns the features in the order of the vocabulary: structure, adaptation, rendering. */
  static List<String> of(AccessibilityReport report, String language) {
    AccessibilityFeatures features = new AccessibilityFeatures(report);
    features.add(Fact.CONTENTS, "tableOfContents");
    // One file a chapter, in the order of the spine, with notes and figures marked as such.
    features.features.add("readingOrder");
    features.add(Fact.HEADINGS_IN_ORDER, "structuralNavigation");
    features.add(Fact.INDEX, "index");
    features.add(Fact.PAGE_BREAKS, "pageBreakMarkers");
    features.add(Fact.PAGE_LIST, "pageNavigation");
    features.add(Fact.ROLES, "ARIA");
    if (report.has(Fact.IMAGES)) {
      features.add(Fact.ALTERNATIVES, "alternativeText");
    }
    features.add(Fact.TRANSFORMABLE, "displayTransformability");
    features.add(Fact.MATHML, "MathML");
    features.addRuby();
    if (BOTH_WAYS.contains(Locale.forLanguageTag(language).getLanguage())) {
      features.features.add(report.has(Fact.VERTICAL) ? "verticalWriting" : "horizontalWriting");
    }
    return features.features;
  }

  private void add(Fact fact, String feature) {
    if (report.has(fact)) {
      features.add(feature);
    }
  }

  private void addRuby() {
    if (report.has(Fact.FULL_RUBY)) {
      features.add("fullRubyAnnotations");
    } else {
      add(Fact.RUBY, "rubyAnnotations");
    }
  }
}
