package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.Labels;
import java.util.Map;
import java.util.SortedMap;

/**
 * What the text of a chapter depends on, besides its source. While it stays the same, a chapter
 * that has not changed need not be converted again.
 *
 * @param addresses where the other pages are
 * @param pictures the sizes of the pictures by their paths
 * @param words the words of the edition
 * @param keepsLines whether blocks keep the line of their source
 */
record Surroundings(
    Addresses addresses,
    Map<String, PictureSize> pictures,
    SortedMap<String, String> words,
    boolean keepsLines) {
  Surroundings {
    pictures = Map.copyOf(pictures);
  }

  static Surroundings of(
      Addresses addresses, Map<String, PictureSize> pictures, Labels labels, boolean keepsLines) {
    return new Surroundings(addresses, pictures, labels.all(), keepsLines);
  }
}
