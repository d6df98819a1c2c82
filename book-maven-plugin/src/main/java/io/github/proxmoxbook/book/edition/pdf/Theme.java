package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The look of a variant: the theme of the plugin, what follows from the page size, and the book's
 * own style sheets. The typesetter knows no variables, so they are replaced here.
 */
final class Theme {
  private static final Pattern USE =
      Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,\\s*([^()]*))?\\)");
  private static final String OURS = "--book-";
  private static final int DEEPEST = 20;

  /** So that a line of whole characters fits although the typesetter rounds. */
  private static final double ROUNDING = 0.1;

  private final Map<String, String> variables = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final StringBuilder css = new StringBuilder();
  private final SheetPlaces places = new SheetPlaces();

  private Theme() {}

  /** Reads the theme of some options; nothing is thrown for mistakes in the book's sheets. */
  static Theme load(PdfOptions options) throws IOException {
    Theme theme = new Theme();
    PrintSettings settings = options.settings();
    List<ThemeSheet> sheets = new ArrayList<>();
    sheets.add(resource("theme.css"));
    sheets.add(resource(settings.variant().id() + ".css"));
    for (ThemeSheet sheet : sheets) {
      sheet.variables().forEach((name, set) -> theme.variables.put(name, set.value()));
    }
    theme.variables.putAll(defaults(settings));
    for (Path file : options.styleSheets()) {
      ThemeSheet sheet = own(file);
      sheets.add(sheet);
      theme.addOwn(sheet);
    }
    theme.setMeasure(settings);
    sheets.forEach(theme::addRules);
    return theme;
  }

  private static ThemeSheet resource(String name) throws IOException {
    try (InputStream in = Theme.class.getResourceAsStream(name)) {
      return new ThemeSheet(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static ThemeSheet own(Path file) throws IOException {
    try {
      return new ThemeSheet(file.getFileName().toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new IOException("the style sheet " + file + " is not UTF-8", e);
    }
  }

  /** What a good book of some size has: margins in proportion, and about 40 characters a line. */
  private static Map<String, String> defaults(PrintSettings settings) {
    PageSize size = settings.pageSize();
    double bleed = 2 * settings.bleed().width();
    return Map.ofEntries(
        Map.entry("--page-eighth", millimetres(size.width() / 8)),
        Map.entry("--page-third", millimetres(size.height() / 3.6)),
        Map.entry("--page-picture", millimetres(size.height() * 0.58)),
        Map.entry("--page-almost", millimetres(size.height() + bleed - 0.1)),
        Map.entry("--book-page-width", millimetres(size.width())),
        Map.entry("--book-page-height", millimetres(size.height())),
        Map.entry("--book-cover-width", millimetres(size.width() + bleed)),
        Map.entry("--book-cover-height", millimetres(size.height() + bleed)),
        Map.entry("--book-margin-top", millimetres(size.height() * 0.094)),
        Map.entry("--book-margin-bottom", millimetres(size.height() * 0.09)),
        Map.entry("--book-margin-inside", millimetres(size.width() * 0.118)),
        Map.entry("--book-margin-outside", millimetres(size.width() * 0.1)),
        Map.entry(
            "--book-font-size",
            size.width() < 160 ? "9pt" : size.width() < 195 ? "9.5pt" : "10.5pt"));
  }

  private void addOwn(ThemeSheet sheet) {
    sheet
        .variables()
        .forEach(
            (name, set) -> {
              if (name.startsWith(OURS) && !variables.containsKey(name)) {
                report(sheet.file(), set.line(), "the theme has no variable " + name, near(name));
              }
              variables.put(name, set.value());
            });
    sheet
        .misplaced()
        .forEach(
            (name, line) ->
                report(
                    sheet.file(),
                    line,
                    "the variable " + name + " is not set on :root",
                    "write :root { " + name + ": … }; no other element has variables of its own"));
  }

  private String near(String name) {
    return variables.keySet().stream()
        .filter(known -> known.startsWith(OURS))
        .min(
            Comparator.<String>comparingInt(known -> distance(known, name))
                .thenComparing(Comparator.naturalOrder()))
        .map(known -> "perhaps " + known + " is meant; the guide lists all")
        .orElseThrow();
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  /**
   * JLReq 2.3: a line holds a whole number of characters; what is left over goes to the margins.
   */
  private void setMeasure(PrintSettings settings) {
    OptionalDouble inside = length("--book-margin-inside");
    OptionalDouble outside = length("--book-margin-outside");
    OptionalDouble size = length("--book-font-size");
    if (inside.isEmpty() || outside.isEmpty() || size.isEmpty()) {
      variables.put("--page-inside", "20mm");
      variables.put("--page-outside", "20mm");
      return;
    }
    double measure = settings.pageSize().width() - inside.getAsDouble() - outside.getAsDouble();
    double spare = (measure + 1e-6) % size.getAsDouble() - ROUNDING;
    double binding = inside.getAsDouble() - outside.getAsDouble();
    double even = (settings.pageSize().width() - measure + spare) / 2;
    boolean isMirrored = settings.variant() == Variant.PRINT;
    variables.put("--page-inside", millimetres(even + (isMirrored ? binding / 2 : 0)));
    variables.put("--page-outside", millimetres(even - (isMirrored ? binding / 2 : 0)));
  }

  private OptionalDouble length(String name) {
    OptionalDouble length = Lengths.millimetres(variables.get(name));
    if (length.isEmpty()) {
      report(
          "style sheet",
          0,
          name + " is '" + variables.get(name) + "', which is no absolute length",
          "write a length such as 20mm or 9.5pt");
    }
    return length;
  }

  private void addRules(ThemeSheet sheet) {
    String text = sheet.css();
    for (int depth = 0; USE.matcher(text).find(); depth++) {
      Matcher use = USE.matcher(text);
      StringBuilder replaced = new StringBuilder();
      while (use.find()) {
        int line = ThemeSheet.line(text, use.start());
        use.appendReplacement(replaced, Matcher.quoteReplacement(value(sheet, use, line, depth)));
      }
      use.appendTail(replaced);
      text = replaced.toString();
    }
    FontFamilies.unknown(text)
        .forEach(
            (line, families) ->
                report(
                    sheet.file(),
                    line,
                    "the book has no font of " + families,
                    "name \"Book Text\" or \"Book Code\"; which fonts these are, <fonts> says"));
    places.add(sheet.file(), text);
    css.append(text).append('\n');
  }

  private String value(ThemeSheet sheet, Matcher use, int line, int depth) {
    String name = use.group(1);
    String value = variables.get(name);
    if (depth > DEEPEST) {
      report(
          sheet.file(), line, "the variable " + name + " is defined by itself", "break the circle");
      return "";
    }
    if (value == null && use.group(2) == null) {
      report(sheet.file(), line, "there is no variable " + name, near(name));
      return "";
    }
    return value == null ? use.group(2) : value;
  }

  private void report(String file, int line, String what, String hint) {
    problems.add(Problem.of(PdfRule.THEME, new Location(file, line, 0), what, hint));
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.3fmm", length);
  }

  /** Returns the rules without variables. */
  String css() {
    return css.toString();
  }

  /** Returns where the rules come from. */
  SheetPlaces places() {
    return places;
  }

  /** Returns the value of a variable. */
  String get(String name) {
    return variables.get(name);
  }

  /** Returns what is wrong with the book's own style sheets. */
  List<Problem> problems() {
    return problems;
  }
}
