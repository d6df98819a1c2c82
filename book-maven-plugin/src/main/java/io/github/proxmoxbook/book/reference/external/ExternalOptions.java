package io.github.proxmoxbook.book.reference.external;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How servers are asked about addresses.
 *
 * @param timeout how long to wait for an answer
 * @param retries how often to ask again after a failure that may pass, 0 to 10
 * @param backOff how long to wait before the first retry; twice as long before each further one
 * @param longestWait how long a server that names a time ({@code Retry-After}) may make us wait
 * @param hostDelay how long to wait between two questions to one host
 * @param redirects how many redirections to follow, 0 to 50
 * @param maxAge how long a good answer is remembered; zero for not at all
 * @param cache the file that remembers good answers
 * @param allow patterns of the addresses that are asked; none for all
 * @param deny patterns of the addresses that are not asked
 * @param privateAddresses whether hosts in private networks may be asked
 */
public record ExternalOptions(
    Duration timeout,
    int retries,
    Duration backOff,
    Duration longestWait,
    Duration hostDelay,
    int redirects,
    Duration maxAge,
    Path cache,
    List<String> allow,
    List<String> deny,
    boolean privateAddresses) {
  /** Checks the values. */
  public ExternalOptions {
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("timeout is " + timeout + ": expected some time");
    }
    inRange("retries", retries, 10);
    inRange("redirects", redirects, 50);
    notNegative("backOff", backOff);
    notNegative("longestWait", longestWait);
    notNegative("hostDelay", hostDelay);
    notNegative("maxAge", maxAge);
    Objects.requireNonNull(cache, "cache");
    allow = List.copyOf(allow);
    deny = List.copyOf(deny);
  }

  private static void inRange(String name, int value, int most) {
    if (value < 0 || value > most) {
      throw new IllegalArgumentException(name + " is " + value + ": expected 0 to " + most);
    }
  }

  private static void notNegative(String name, Duration value) {
    if (value.isNegative()) {
      throw new IllegalArgumentException(name + " is " + value + ": expected no time or some");
    }
  }
}
