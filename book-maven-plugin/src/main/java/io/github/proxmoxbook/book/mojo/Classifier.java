package io.github.proxmoxbook.book.mojo;

import java.util.regex.Pattern;

/** What tells the editions of one execution from others of the same module. */
final class Classifier {
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private Classifier() {}

  /**
   * Returns a classifier that can be part of the name of a file.
   *
   * @param written what a build says; may be null or blank for none
   * @throws IllegalArgumentException if it cannot be one
   */
  static String checked(String written) {
    String classifier = written == null ? "" : written.strip();
    if (!classifier.isEmpty() && !SAFE.matcher(classifier).matches()) {
      throw new IllegalArgumentException(
          "book.classifier is '"
              + classifier
              + "': expected letters, digits, dots, hyphens and underscores, for example en");
    }
    return classifier;
  }

  /** Returns a classifier of something that has one already, such as the variant for print. */
  static String joined(String classifier, String kind) {
    return classifier.isEmpty() ? kind : kind.isEmpty() ? classifier : classifier + "-" + kind;
  }
}
