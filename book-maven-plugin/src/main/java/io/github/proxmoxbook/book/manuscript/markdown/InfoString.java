package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the fence of a code block: {@code bash title="ノードの状態" linenums="1" hl_lines="2
 * 4-6" {#lst-status}}. The names are those of MkDocs.
 *
 * @param language the first word; empty if there is none
 * @param title the title of the listing; empty if it has none
 * @param id the explicit id; empty if there is none
 * @param lineNumbers the number of the first line as written; empty if lines are not numbered
 * @param markedLines the lines to be marked as written; empty if there are none
 */
record InfoString(
    String language, String title, String id, String lineNumbers, String markedLines) {
  private static final Pattern LANGUAGE = Pattern.compile("\\A\\s*([\\p{Alnum}+#._-]+)");
  private static final Pattern TITLE = Pattern.compile("\\btitle=\"([^\"]*)\"");
  private static final Pattern LINE_NUMBERS = Pattern.compile("\\blinenums=\"([^\"]*)\"");
  private static final Pattern MARKED_LINES = Pattern.compile("\\bhl_lines=\"([^\"]*)\"");
  private static final Pattern FIRST_NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern ID = Pattern.compile("\\{#([^\\s{}]+)\\}");

  static InfoString parse(String info) {
    return info == null
        ? new InfoString("", "", "", "", "")
        : new InfoString(
            find(LANGUAGE, info),
            find(TITLE, info),
            find(ID, info),
            find(LINE_NUMBERS, info),
            find(MARKED_LINES, info));
  }

  private static String find(Pattern pattern, String info) {
    Matcher matcher = pattern.matcher(info);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Returns whether lines are numbered, from a number that can be understood. */
  boolean isNumbered() {
    return FIRST_NUMBER.matcher(lineNumbers).matches();
  }

  boolean isListing() {
    return !title.isEmpty() || !id.isEmpty();
  }
}
