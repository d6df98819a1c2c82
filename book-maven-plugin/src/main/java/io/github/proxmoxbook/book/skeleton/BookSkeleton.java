package io.github.proxmoxbook.book.skeleton;

import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.plan.PlanName;
import io.github.proxmoxbook.book.plan.PlanProfile;
import io.github.proxmoxbook.book.plan.PlanSkeleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small book that builds without a problem: POM, spine, a chapter with one of each thing that is
 * needed first, its diagram, its plan and the terms of the book.
 *
 * @param book what the book is called, and by whom it is
 */
public record BookSkeleton(NewBook book) {
  private static final String CHAPTER = "chapter1-first-steps.md";
  private static final Pattern PLACE = Pattern.compile("@([a-zA-Z]+)@");

  /** What a folder may hold and is empty all the same: Git's own data. */
  private static final String GIT = ".git";

  /** Checks the value. */
  public BookSkeleton {
    Objects.requireNonNull(book, "book");
  }

  /**
   * Returns what stands in the way of a new book in a folder.
   *
   * @param folder the folder; it need not exist
   * @return the names of its files and folders in their order, without Git's; empty if there is
   *     nothing
   * @throws IOException if the folder cannot be read, also because it is a file
   */
  public static List<String> obstacles(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.equals(GIT))
          .sorted()
          .toList();
    }
  }

  /**
   * Writes the files of the book.
   *
   * @param folder where to; made if it does not exist
   * @return the paths of the files below the folder, in their order
   * @throws IOException if a file cannot be written, naming it
   */
  public List<String> write(Path folder) throws IOException {
    Map<String, String> files = files();
    for (Map.Entry<String, String> file : files.entrySet()) {
      byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
      OutputFile.write(folder.resolve(file.getKey()), out -> out.write(text));
    }
    return List.copyOf(files.keySet());
  }

  private Map<String, String> files() throws IOException {
    String manuscript = "manuscript/" + book.language() + "/";
    Map<String, String> files = new TreeMap<>();
    files.put(".mvn/.gitkeep", "By this folder Maven 4 knows where the project begins.\n");
    files.put(".gitignore", template("gitignore"));
    files.put("pom.xml", template("pom.xml"));
    files.put("README.md", translated("README.md"));
    files.put("diagrams/flow.svg", translated("flow.svg"));
    for (String name : List.of("SUMMARY.md", CHAPTER, "prh.yml")) {
      files.put(manuscript + name, translated(name));
    }
    String chapter = manuscript + CHAPTER;
    String plan = "plans/" + PlanName.of(chapter);
    files.put(plan, plan(plan, chapter, files.get(chapter)));
    return files;
  }

  private String plan(String plan, String chapter, String text) {
    String title = text.lines().findFirst().orElse("").replaceFirst("^# ", "");
    return new PlanSkeleton(plan, chapter, true, "Chapter 1 – " + title, book.author(), book.now())
        .text(PlanProfile.EXECPLAN);
  }

  private String translated(String name) throws IOException {
    return template(book.language() + "/" + name);
  }

  /** Reads a file of ours and fills in what stands between two {@code @}. */
  private String template(String name) throws IOException {
    try (InputStream in = BookSkeleton.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("the plugin has no " + name + " for new books");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      boolean isXml = name.endsWith(".xml");
      return PLACE
          .matcher(text)
          .replaceAll(
              place -> {
                String value = value(place.group(1));
                return Matcher.quoteReplacement(isXml ? escaped(value) : value);
              });
    }
  }

  private String value(String name) {
    return switch (name) {
      case "title" -> book.title();
      case "author" -> book.author();
      case "language" -> book.language();
      case "groupId" -> book.groupId();
      case "artifactId" -> book.artifactId();
      case "pluginGroupId" -> book.plugin().groupId();
      case "pluginArtifactId" -> book.plugin().artifactId();
      case "pluginVersion" -> book.plugin().version();
      default -> throw new IllegalStateException("a template for new books names @" + name + "@");
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
