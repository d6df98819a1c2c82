package io.github.proxmoxbook.book.reference.external;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about links that lead out of the book. */
public enum ExternalRule implements Rule {
  /** An address that no reader's program can open. */
  MALFORMED("external.malformed", Severity.ERROR, "An external address that cannot be opened."),
  /** An address that probably is not what was meant, such as one that swallowed a full stop. */
  SUSPICIOUS(
      "external.suspicious",
      Severity.WARNING,
      "An external address that probably is not what was meant."),
  /** The server says that there is no such page. */
  GONE("external.gone", Severity.ERROR, "The server of an external address does not know it."),
  /** The server does not answer, or refuses; that may be different tomorrow. */
  UNREACHABLE("external.unreachable", Severity.WARNING, "The server of an external address fails."),
  /** The page has moved for good. */
  MOVED("external.moved", Severity.INFO, "An external address has moved for good."),
  /** An address inside a private network, which is not asked. */
  PRIVATE_ADDRESS(
      "external.private-address",
      Severity.INFO,
      "An external address lies in a private network, so it is not asked.");

  private final String id;
  private final Severity severity;
  private final String description;

  ExternalRule(String id, Severity severity, String description) {
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
