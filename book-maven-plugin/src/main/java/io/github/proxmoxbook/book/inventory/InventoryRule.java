package io.github.proxmoxbook.book.inventory;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about what a book offers to references from elsewhere. */
public enum InventoryRule implements Rule {
  /** Links from outside that named this place lead nowhere from this release on. */
  ANCHOR_LOST(
      "reference.anchor-lost",
      Severity.WARNING,
      "An anchor of an earlier release is not in this one.");

  private final String id;
  private final Severity severity;
  private final String description;

  InventoryRule(String id, Severity severity, String description) {
    this.id = id;
    this.severity = severity;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity defaultSeverity() {
    return severity;
  }

  @Override
  public String description() {
    return description;
  }
}
