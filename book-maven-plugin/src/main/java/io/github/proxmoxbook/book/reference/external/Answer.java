package io.github.proxmoxbook.book.reference.external;

import java.util.Optional;

/** What became of the question whether an address leads to something. */
sealed interface Answer {
  /**
   * It does.
   *
   * @param movedTo where the page has moved for good; empty if it is where it was
   */
  record Found(Optional<String> movedTo) implements Answer {}

  /**
   * The server says that it does not.
   *
   * @param reason what it said
   */
  record Gone(String reason) implements Answer {}

  /**
   * There was no good answer.
   *
   * @param reason what happened
   */
  record Failed(String reason) implements Answer {}

  /**
   * It was not asked.
   *
   * @param host the host in a private network
   */
  record Private(String host) implements Answer {}
}
