package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.edition.web.WebFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the page that stands in for one that is gone. */
final class MovedPage {
  private static final String INDEX = "index.html";
  private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);

  private MovedPage() {}

  /**
   * Finds the page.
   *
   * @param gone the page that is gone
   * @param before all files, this page among them
   * @param now the files that are left or new
   * @return the path of a new page with the same title, or else with the same name of its file: the
   *     chapter was renamed; else of the title page
   */
  static String of(WebFile gone, Map<String, WebFile> before, Map<String, WebFile> now) {
    List<WebFile> fresh =
        now.values().stream()
            .filter(file -> file.path().endsWith(".html") && !before.containsKey(file.path()))
            .sorted(Comparator.comparing(WebFile::path))
            .toList();
    Optional<String> title = title(gone);
    return first(fresh, file -> title.isPresent() && title(file).equals(title))
        .or(() -> first(fresh, file -> name(file).equals(name(gone))))
        .orElse(INDEX);
  }

  private static Optional<String> first(List<WebFile> files, Predicate<WebFile> wanted) {
    return files.stream().filter(wanted).map(WebFile::path).findFirst();
  }

  private static String name(WebFile page) {
    return page.path().substring(page.path().lastIndexOf('/') + 1);
  }

  private static Optional<String> title(WebFile page) {
    if (page.content() instanceof WebFile.Text text) {
      Matcher title = TITLE.matcher(text.text());
      return title.find() ? Optional.of(title.group(1)) : Optional.empty();
    }
    return Optional.empty();
  }
}
