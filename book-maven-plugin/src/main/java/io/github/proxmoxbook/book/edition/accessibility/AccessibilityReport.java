package io.github.proxmoxbook.book.edition.accessibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What was read of an EPUB.
 *
 * @param findings what is wrong, in the order in which it was read
 * @param facts what is true
 */
public record AccessibilityReport(List<AccessibilityFinding> findings, Set<Fact> facts) {
  /** Copies the collections. */
  public AccessibilityReport {
    findings = List.copyOf(findings);
    EnumSet<Fact> copy = EnumSet.noneOf(Fact.class);
    copy.addAll(facts);
    facts = Collections.unmodifiableSet(copy);
  }

  /**
   * Returns whether something is true.
   *
   * @param fact what
   * @return whether it is
   */
  public boolean has(Fact fact) {
    return facts.contains(fact);
  }

  /** Returns the findings with which an edition cannot claim to conform. */
  public List<AccessibilityFinding> againstConformance() {
    return findings.stream().filter(finding -> finding.rule().forbidsClaim()).toList();
  }
}
