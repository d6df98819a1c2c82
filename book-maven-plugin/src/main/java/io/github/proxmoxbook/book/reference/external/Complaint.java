package io.github.proxmoxbook.book.reference.external;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;

/**
 * What is wrong with an address, wherever it is written.
 *
 * @param rule the rule that is broken
 * @param message what is wrong
 * @param hint what to do next, or the empty string
 */
record Complaint(ExternalRule rule, String message, String hint) {
  Problem at(Location location) {
    return Problem.of(rule, location, message, hint);
  }
}
