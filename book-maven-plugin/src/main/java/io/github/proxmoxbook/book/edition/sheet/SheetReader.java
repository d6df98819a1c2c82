package io.github.proxmoxbook.book.edition.sheet;

import io.github.proxmoxbook.book.edition.sheet.SheetAddress.Kind;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads style sheets and what they name, and gives all of it names in the edition. */
public final class SheetReader {
  /** Deeper nesting is not a style sheet but an attack on the stack. */
  private static final int DEEPEST = 50;

  /** The files are UTF-8, whatever they say: that has been checked, and is all that EPUB allows. */
  private static final Pattern CHARSET = Pattern.compile("\\A@charset \"[^\"\n]*\";");

  private final BookRoot root;
  private final SheetUse use;
  private final PlainNames names = new PlainNames();
  private final Map<Path, String> sheets = new LinkedHashMap<>();
  private final Map<Path, String> carried = new LinkedHashMap<>();
  private final List<SheetFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final StringBuilder strings = new StringBuilder();

  /** The sheets that are being read, each imported by the one before it. */
  private final Deque<Path> open = new ArrayDeque<>();

  /**
   * Creates a reader.
   *
   * @param root the book's root, which the sheets must not lead out of
   * @param use what the sheets are read for
   */
  public SheetReader(BookRoot root, SheetUse use) {
    this.root = root;
    this.use = use;
  }

  /**
   * Takes a name for a file that is not read here.
   *
   * @param name the name
   * @return its path in the edition
   */
  public String reserve(String name) {
    int dot = name.lastIndexOf('.');
    names.name(Path.of(name), name.substring(0, dot), name.substring(dot + 1));
    return use.folder() + name;
  }

  /** Returns the sheets and what they name, each once. */
  public List<SheetFile> files() {
    return files;
  }

  /** Returns the files that have been read: the sheets, then what else they name. */
  public List<Path> sources() {
    return Stream.concat(sheets.keySet().stream(), carried.keySet().stream()).toList();
  }

  /** Returns the file of the book, from its root, for the path of each sheet in the edition. */
  public Map<String, String> origins() {
    Map<String, String> origins = new LinkedHashMap<>();
    sheets.forEach((sheet, href) -> origins.put(href, root.display(sheet)));
    return origins;
  }

  /** Returns the text that the sheets may add to pages. */
  public String strings() {
    return strings.toString();
  }

  /** Returns what is wrong with the sheets. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Reads a sheet, and first what it names.
   *
   * @param sheet the sheet; an absolute path
   * @return its path in the edition; empty if it cannot be read, which has then been reported
   * @throws IOException if a file cannot be read
   */
  public Optional<String> read(Path sheet) throws IOException {
    if (sheets.containsKey(sheet)) {
      return Optional.of(sheets.get(sheet));
    }
    Optional<SourceText> source = SourceText.read(sheet, root.display(sheet), problems::add);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    String href = use.folder() + names.name(sheet, "sheet", "css");
    sheets.put(sheet, href);
    open.push(sheet);
    String css = rewritten(sheet, source.get());
    files.add(new SheetFile(href, "text/css", css, Optional.empty()));
    open.pop();
    return Optional.of(href);
  }

  private String rewritten(Path sheet, SourceText source) throws IOException {
    String css = CHARSET.matcher(source.text()).replaceFirst("");
    SheetScanner scanner = new SheetScanner(css);
    strings.append(scanner.strings());
    AddressResolver addresses =
        new AddressResolver(root, sheet, source.file(), css, use.rule(), problems);
    StringBuilder made = new StringBuilder();
    int end = 0;
    for (SheetAddress address : scanner.addresses()) {
      made.append(css, end, address.start());
      made.append(replacement(address, addresses, css));
      end = address.end();
    }
    return made.append(css, end, css.length()).toString();
  }

  private String replacement(SheetAddress address, AddressResolver addresses, String css)
      throws IOException {
    Optional<AddressResolver.Target> target = addresses.resolve(address);
    Optional<String> href = Optional.empty();
    if (target.isPresent()) {
      href =
          address.kind() == Kind.IMPORT
              ? imported(target.get().file(), address, addresses)
              : carried(target.get().file(), address, addresses);
    }
    if (href.isEmpty()) {
      return css.substring(address.start(), address.end());
    }
    // All lie in one folder, so the name is the address.
    String name = href.get().substring(use.folder().length());
    String quoted = '"' + name + target.get().fragment() + '"';
    return address.kind() == Kind.STRING ? quoted : "url(" + quoted + ")";
  }

  private Optional<String> imported(Path file, SheetAddress address, AddressResolver addresses)
      throws IOException {
    if (open.contains(file)) {
      addresses.report(
          address, "the style sheet imports itself", "leave out one @import of the circle");
      return Optional.empty();
    }
    if (open.size() >= DEEPEST) {
      addresses.report(
          address,
          "imports are nested more than " + DEEPEST + " deep",
          "name the sheets in <" + use.parameter() + ">, one behind the other");
      return Optional.empty();
    }
    return read(file);
  }

  private Optional<String> carried(Path file, SheetAddress address, AddressResolver addresses)
      throws IOException {
    if (carried.containsKey(file)) {
      return Optional.of(carried.get(file));
    }
    Optional<MediaType> type = MediaType.of(file);
    if (type.isEmpty()) {
      addresses.report(
          address,
          root.display(file)
              + " is neither a picture nor a font that "
              + use.edition()
              + " carries",
          "use PNG, JPEG, GIF, SVG or WebP; TrueType, OpenType, WOFF or WOFF 2");
      return Optional.empty();
    }
    String kind = type.get().isPicture() ? "picture" : "font";
    String href = use.folder() + names.name(file, kind, type.get().ending());
    carried.put(file, href);
    files.add(new SheetFile(href, type.get().text(), "", Optional.of(file)));
    return Optional.of(href);
  }
}
