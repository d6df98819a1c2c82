package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.Asset;
import io.github.proxmoxbook.book.edition.accessibility.MovingPictures;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the metadata on accessibility needs besides the text.
 *
 * @param language the book's language, a BCP 47 tag
 * @param certifiedBy who vouches for the edition; empty if nobody does
 * @param pageSource whose pages the page list names: an ISBN, another identifier or a title
 * @param hasMovingPictures whether a picture has frames or an animation
 */
record AccessibilityOptions(
    String language,
    Optional<String> certifiedBy,
    Optional<String> pageSource,
    boolean hasMovingPictures) {
  AccessibilityOptions {
    Objects.requireNonNull(language, "language");
    certifiedBy = certifiedBy.map(String::strip).filter(name -> !name.isEmpty());
    Objects.requireNonNull(pageSource, "pageSource");
  }

  /**
   * Looks whether any picture of a book moves.
   *
   * @throws IOException if one cannot be read
   */
  static boolean anyMoves(List<Asset> assets) throws IOException {
    for (Asset asset : assets) {
      if (MovingPictures.isMoving(asset.web())) {
        return true;
      }
    }
    return false;
  }
}
