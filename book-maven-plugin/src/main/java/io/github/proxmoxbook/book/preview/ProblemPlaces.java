package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.diagram.Diagram;
import io.github.proxmoxbook.book.edition.Asset;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.web.WebFile;
import io.github.proxmoxbook.book.edition.web.WebSite;
import io.github.proxmoxbook.book.problem.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows on which page a place of the sources is seen. */
final class ProblemPlaces {
  private static final Pattern LINE = Pattern.compile("\\sdata-line=\"([0-9]+)\"");
  private static final Pattern PICTURE = Pattern.compile("\\ssrc=\"([^\"?]*)\"");

  /** A page that shows lines of a file from one on. */
  private record Shown(String page, int firstLine) {}

  private final Map<String, List<Shown>> bySource = new HashMap<>();

  /** For the file of a diagram its name in the site, and the first page that shows it. */
  private final Map<String, String> pictures = new HashMap<>();

  private final Map<String, String> pageOfPicture = new HashMap<>();

  /**
   * Looks at a build.
   *
   * @param build the build
   */
  ProblemPlaces(BookBuild build) {
    build.site().ifPresent(this::addPages);
    build.content().ifPresent(content -> addPictures(build, content));
  }

  private void addPages(WebSite site) {
    for (WebFile file : site.files()) {
      if (file.content() instanceof WebFile.Text text && file.path().endsWith(".html")) {
        add(file.path(), site.pages().getOrDefault(file.path(), ""), text.text());
      }
    }
  }

  private void add(String page, String source, String html) {
    if (!source.isEmpty()) {
      Matcher line = LINE.matcher(html);
      int first = line.find() ? Integer.parseInt(line.group(1)) : 1;
      bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(new Shown(page, first));
    }
    Matcher picture = PICTURE.matcher(html);
    while (picture.find()) {
      Path path = Path.of(page).resolveSibling(picture.group(1)).normalize();
      pageOfPicture.putIfAbsent(path.toString().replace('\\', '/'), page);
    }
  }

  private void addPictures(BookBuild build, EditionContent content) {
    Map<Path, String> hrefs = new HashMap<>();
    for (Asset asset : content.assets()) {
      hrefs.put(asset.web(), asset.href());
    }
    Path root = build.settings().edition().root();
    for (Diagram diagram : build.diagrams().diagrams()) {
      String href = hrefs.get(diagram.svg());
      if (href != null) {
        pictures.put(root.relativize(diagram.source()).toString().replace('\\', '/'), href);
      }
    }
  }

  /** Returns the picture whose file has the problem. */
  Optional<String> picture(Location place) {
    return Optional.ofNullable(pictures.get(place.file()));
  }

  /** Returns the page that shows a place. */
  Optional<String> page(Location place) {
    Optional<String> picture = picture(place);
    if (picture.isPresent()) {
      return picture.map(pageOfPicture::get);
    }
    // Chapters of one document follow each other in its lines.
    Optional<String> found = Optional.empty();
    for (Shown shown : bySource.getOrDefault(place.file(), List.of())) {
      if (found.isEmpty() || shown.firstLine() <= place.line()) {
        found = Optional.of(shown.page());
      }
    }
    return found;
  }

  /** Returns the first page that is made of a file. */
  Optional<String> pageOf(String file) {
    return bySource.getOrDefault(file, List.of()).stream().map(Shown::page).findFirst();
  }
}
