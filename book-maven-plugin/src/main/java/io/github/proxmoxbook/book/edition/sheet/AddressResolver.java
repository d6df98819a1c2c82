package io.github.proxmoxbook.book.edition.sheet;

import io.github.proxmoxbook.book.edition.sheet.SheetAddress.Kind;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Nearest;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Rule;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files that one style sheet names; all must lie below the book's root. */
final class AddressResolver {
  private static final Pattern SCHEME = Pattern.compile("\\A(?:[A-Za-z][A-Za-z0-9+.-]*:|//)");

  /** EPUB 3.3, section 3.2: pictures and fonts of core media types may be written into a sheet. */
  private static final Pattern DATA =
      Pattern.compile(
          "(?i)\\Adata:(?:image/(?:png|jpeg|gif|webp|svg\\+xml)|font/(?:ttf|otf|woff2?|sfnt)"
              + "|application/(?:font-sfnt|font-woff|vnd\\.ms-opentype))[;,]");

  private static final Pattern PLAIN_FRAGMENT = Pattern.compile("[A-Za-z0-9._~%=,()-]*");

  /**
   * What an address names.
   *
   * @param file a file that exists
   * @param fragment the part of it that is meant, with its {@code #}; may be empty
   */
  record Target(Path file, String fragment) {}

  private final BookRoot root;
  private final Path sheet;
  private final String name;
  private final String css;
  private final Rule rule;
  private final List<Problem> problems;
  private int counted;
  private int line = 1;
  private int lineStart;

  /**
   * Creates a resolver.
   *
   * @param sheet the style sheet
   * @param name its name for reports
   * @param css its text
   * @param rule the rule on addresses
   * @param problems receives what is wrong
   */
  AddressResolver(
      BookRoot root, Path sheet, String name, String css, Rule rule, List<Problem> problems) {
    this.root = root;
    this.sheet = sheet;
    this.name = name;
    this.css = css;
    this.rule = rule;
    this.problems = problems;
  }

  /**
   * Returns what an address names; empty if it is to stay as it is, which has been reported unless
   * it is right so. Addresses come in the order of the sheet.
   */
  Optional<Target> resolve(SheetAddress address) throws IOException {
    String written = address.address();
    boolean isImport = address.kind() == Kind.IMPORT;
    if (address.kind() == Kind.BROKEN) {
      report(
          address,
          "an address in the style sheet is broken",
          "put it in quotes and close it: url(\"…\")");
    } else if (!isImport && (written.startsWith("#") || DATA.matcher(written).lookingAt())) {
      return Optional.empty();
    } else if (SCHEME.matcher(written).lookingAt()) {
      report(
          address,
          shortened(written) + " is not part of the book, and nothing is fetched",
          "put the file into the book and name its path");
    } else {
      return inBook(address);
    }
    return Optional.empty();
  }

  private Optional<Target> inBook(SheetAddress address) throws IOException {
    String written = address.address();
    int hash = written.indexOf('#');
    String path = (hash < 0 ? written : written.substring(0, hash)).replaceFirst("\\?.*", "");
    Optional<Path> file;
    try {
      // A plus sign is no space in paths.
      String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      file = root.resolve(sheet.getParent(), decoded);
    } catch (IllegalArgumentException e) {
      report(
          address,
          "the percent encoding of " + shortened(written) + " is broken",
          "write % as %25");
      return Optional.empty();
    }
    if (file.isEmpty()) {
      report(
          address,
          shortened(written) + " leads out of the book",
          "put the file into the book and name its path");
    } else if (path.isEmpty() || !Files.isRegularFile(file.get())) {
      report(address, missing(path, file.get()), near(file.get()));
    } else {
      return Optional.of(new Target(file.get(), hash < 0 ? "" : fragment(written, hash)));
    }
    return Optional.empty();
  }

  private String missing(String path, Path file) {
    return path.isEmpty() ? "an address is empty" : root.display(file) + " does not exist";
  }

  private static String near(Path file) throws IOException {
    Path folder = file.getParent();
    if (!Files.isDirectory(folder)) {
      return "mend the path";
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
      return Nearest.to(file.getFileName().toString(), names)
          .map(other -> "did you mean " + other + "?")
          .orElse("mend the path; it counts from the folder of the style sheet");
    }
  }

  private static String fragment(String written, int hash) {
    String fragment = written.substring(hash + 1);
    return "#"
        + (PLAIN_FRAGMENT.matcher(fragment).matches()
            ? fragment
            : URLEncoder.encode(fragment, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  /** A report is one line, and data written into a sheet may be a megabyte. */
  private static String shortened(String address) {
    String shown = address.replaceAll("\\s+", " ");
    return shown.length() <= 80 ? shown : shown.substring(0, 79) + "…";
  }

  /** Reports what is wrong with an address. */
  void report(SheetAddress address, String message, String hint) {
    for (; counted < address.start(); counted++) {
      if (css.charAt(counted) == '\n') {
        line++;
        lineStart = counted + 1;
      }
    }
    Location place = new Location(name, line, address.start() - lineStart + 1);
    problems.add(Problem.of(rule, place, message, hint));
  }
}
