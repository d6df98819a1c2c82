package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the fence of a code block: {@code bash title="ノードの状態" {#lst-status}}.
 *
 * @param language the first word; empty if there is none
 * @param title the title of the listing; empty if it has none
 * @param id the explicit id; empty if there is none
 */
record InfoString(String language, String title, String id) {
  private static final Pattern LANGUAGE = Pattern.compile("\\A\\s*([\\p{Alnum}+#._-]+)");
  private static final Pattern TITLE = Pattern.compile("\\btitle=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\{#([^\\s{}]+)\\}");

  static InfoString parse(String info) {
    return info == null
        ? new InfoString("", "", "")
        : new InfoString(find(LANGUAGE, info), find(TITLE, info), find(ID, info));
  }

  private static String find(Pattern pattern, String info) {
    Matcher matcher = pattern.matcher(info);
    return matcher.find() ? matcher.group(1) : "";
  }

  boolean isListing() {
    return !title.isEmpty() || !id.isEmpty();
  }
}
