package io.github.proxmoxbook.book.edition.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the site is made.
 *
 * @param manuscript the folder of the manuscript from the book's root, with {@code /}, for example
 *     {@code manuscript/ja}: pages have the paths that their sources have below it; may be empty
 * @param styles the book's own style sheets
 * @param address where the site will be on the web, ending with {@code /}; without it there are no
 *     absolute addresses
 * @param preview what the pages of a preview have besides; empty for a site on disk
 */
public record WebOptions(
    String manuscript, WebStyles styles, Optional<URI> address, Optional<Preview> preview) {
  /** Checks the values. */
  public WebOptions {
    Objects.requireNonNull(manuscript, "manuscript");
    Objects.requireNonNull(styles, "styles");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(preview, "preview");
    manuscript = manuscript.replaceFirst("/+\\z", "");
    address = address.map(WebOptions::checked);
  }

  /**
   * What the pages of a preview have besides: blocks keep the line of their source in {@code
   * data-line}, and the {@code article} of a chapter has its source, from the book's root, in
   * {@code data-source}.
   *
   * @param scripts scripts that every page loads, as paths from the root of the site; whoever
   *     serves the site serves them
   */
  public record Preview(List<String> scripts) {
    /** Copies the list. */
    public Preview {
      scripts = List.copyOf(scripts);
    }
  }

  /**
   * Makes options for a site on disk without an address.
   *
   * @param manuscript the folder of the manuscript from the book's root
   * @return the options
   */
  public static WebOptions of(String manuscript) {
    return new WebOptions(manuscript, WebStyles.NONE, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the same options for a preview.
   *
   * @param shown what its pages have besides
   * @return the options
   */
  public WebOptions withPreview(Preview shown) {
    return new WebOptions(manuscript, styles, address, Optional.of(shown));
  }

  /**
   * Returns the same options with style sheets of the book's own.
   *
   * @param own the style sheets
   * @return the options
   */
  public WebOptions withStyles(WebStyles own) {
    return new WebOptions(manuscript, own, address, preview);
  }

  /**
   * Returns the same options for a site that is known by an address.
   *
   * @param root where the site will be, for example {@code https://example.org/book/}
   * @return the options
   * @throws IllegalArgumentException if it is no address of the web
   */
  public WebOptions withAddress(URI root) {
    return new WebOptions(manuscript, styles, Optional.of(root), preview);
  }

  private static URI checked(URI root) {
    String scheme = String.valueOf(root.getScheme());
    boolean isWeb = scheme.equals("https") || scheme.equals("http");
    if (!isWeb || root.getHost() == null || root.getQuery() != null || root.getFragment() != null) {
      throw new IllegalArgumentException(
          "book.html.url is '" + root + "': expected an address such as https://example.org/book/");
    }
    return root.toString().endsWith("/") ? root : URI.create(root + "/");
  }
}
