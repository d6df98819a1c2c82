package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.skeleton.BookSkeleton;
import io.github.proxmoxbook.book.skeleton.NewBook;
import io.github.proxmoxbook.book.skeleton.PluginVersion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Begins a book in an empty folder: a POM, a spine with a first chapter, its diagram, its plan and
 * a list of terms, which build without a problem. A folder that holds anything but Git's data is
 * refused and left alone. No project is needed.
 */
@Mojo(name = "new-book", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewBookMojo extends AbstractMojo {
  private static final int NAMED = 3;

  /** The folder of the new book; it need not exist. By default the one in which Maven runs. */
  @Parameter(property = "book.directory", defaultValue = "${session.executionRootDirectory}")
  private File directory;

  /** The language of the book and of what it begins with: <code>ja</code> or <code>en</code>. */
  @Parameter(property = "book.language", defaultValue = "ja")
  private String language;

  /** The title of the book. By default 新しい本 or A New Book. */
  @Parameter(property = "book.title", defaultValue = "")
  private String title;

  /** The author of the book. By default a word that stands for one. */
  @Parameter(property = "book.author", defaultValue = "")
  private String author;

  /** The group of the book's coordinates. */
  @Parameter(property = "book.groupId", defaultValue = "org.example")
  private String groupId;

  /** The name in the book's coordinates. By default that of the folder. */
  @Parameter(property = "book.artifactId")
  private String artifactId;

  /** This goal, and through it the plugin, which the new POM names. */
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Path folder = directory.toPath().toAbsolutePath().normalize();
    NewBook book = AbstractBookMojo.parameter(() -> book(folder));
    try {
      check(folder);
      for (String file : new BookSkeleton(book).write(folder)) {
        getLog().info("wrote " + file);
      }
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    getLog().info("the book is begun in " + folder + ": 'mvn verify' builds it there");
  }

  private NewBook book(Path folder) {
    PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
    return new NewBook(
        language,
        title == null ? "" : title,
        author == null ? "" : author,
        groupId,
        artifactId == null ? NewBook.artifactIdOf(name(folder)) : artifactId,
        new PluginVersion(plugin.getGroupId(), plugin.getArtifactId(), plugin.getVersion()),
        LocalDateTime.now());
  }

  /** The root of a file system has no name. */
  private static String name(Path folder) {
    return folder.getFileName() == null ? "" : folder.getFileName().toString();
  }

  private static void check(Path folder) throws IOException, MojoFailureException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new MojoFailureException(
          folder + " is a file: name a folder for the new book with -Dbook.directory");
    }
    List<String> obstacles = BookSkeleton.obstacles(folder);
    if (!obstacles.isEmpty()) {
      String named = String.join(", ", obstacles.subList(0, Math.min(NAMED, obstacles.size())));
      int others = obstacles.size() - NAMED;
      throw new MojoFailureException(
          folder
              + " is not empty, it holds "
              + named
              + (others > 0 ? " and " + others + " more" : "")
              + ": begin the book in an empty folder, or name one with -Dbook.directory");
    }
  }
}
