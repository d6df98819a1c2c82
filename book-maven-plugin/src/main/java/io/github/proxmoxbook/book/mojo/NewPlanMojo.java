package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.plan.ListedChapter;
import io.github.proxmoxbook.book.plan.PlanName;
import io.github.proxmoxbook.book.plan.PlanOptions;
import io.github.proxmoxbook.book.plan.PlanProfile;
import io.github.proxmoxbook.book.plan.PlanReport;
import io.github.proxmoxbook.book.plan.PlanSkeleton;
import io.github.proxmoxbook.book.plan.PlanValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Developer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the skeleton of an ExecPlan for a chapter. A plan that is there already is never touched.
 */
@Mojo(name = "new-plan", threadSafe = true)
public final class NewPlanMojo extends AbstractSourcesMojo {
  /**
   * The chapter: its path from the root or from the manuscript, or its number in <code>SUMMARY.md
   * </code>. The file need not exist yet.
   */
  @Parameter(property = "book.chapter", required = true)
  private String chapter;

  /**
   * The format: <code>execplan</code> or <code>openai</code>. By default that of <code>
   * &lt;plan&gt;&lt;profile&gt;</code>, or <code>execplan</code> if that is <code>auto</code>.
   */
  @Parameter(property = "book.profile")
  private String profile;

  @Override
  protected boolean isSkipped() {
    return false;
  }

  @Override
  protected boolean isCheck() {
    return false;
  }

  @Override
  protected void run() throws IOException, MojoExecutionException, MojoFailureException {
    PlanOptions options = planOptions();
    PlanReport known = new PlanValidator(options).validate();
    Path file = chapterFile(known.listed());
    String name = display(file);
    Path target = plans().resolve(PlanName.of(name));
    if (Files.exists(target)) {
      throw new MojoFailureException(display(target) + " exists already; it was not changed");
    }
    Optional<String> owner =
        known.chapters().entrySet().stream()
            .filter(entry -> entry.getValue().equals(name))
            .map(Map.Entry::getKey)
            .findFirst();
    if (owner.isPresent()) {
      throw new MojoFailureException(name + " already has a plan, " + owner.get());
    }
    Optional<ListedChapter> listed =
        known.listed().stream().filter(c -> c.path().equals(file)).findFirst();
    PlanSkeleton skeleton =
        new PlanSkeleton(
            display(target),
            name,
            Files.isRegularFile(file),
            title(listed, file),
            author(),
            LocalDateTime.now());
    byte[] text = skeleton.text(format(options)).getBytes(StandardCharsets.UTF_8);
    OutputFile.write(target, out -> out.write(text));
    getLog().info("wrote " + display(target));
  }

  private PlanProfile format(PlanOptions options) throws MojoExecutionException {
    Optional<PlanProfile> wanted =
        profile == null ? options.profile() : parameter(() -> PlanProfile.of(profile));
    return wanted.orElse(PlanProfile.EXECPLAN);
  }

  private Path chapterFile(List<ListedChapter> listed) throws IOException, MojoFailureException {
    Optional<Path> numbered =
        listed.stream()
            .filter(c -> chapter.strip().equals(number(c)))
            .map(ListedChapter::path)
            .findFirst();
    if (numbered.isPresent()) {
      return numbered.get();
    }
    BookRoot bookRoot = new BookRoot(root());
    List<Path> found =
        Stream.of(bookRoot.resolve(root(), chapter), bookRoot.resolve(manuscript(), chapter))
            .flatMap(Optional::stream)
            .filter(path -> path.startsWith(manuscript()))
            .filter(path -> path.toString().matches(".*\\.(?:md|adoc)"))
            .toList();
    return found.stream()
        .filter(Files::isRegularFile)
        .findFirst()
        .or(() -> found.stream().findFirst())
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "book.chapter is '"
                        + chapter
                        + "': expected the path of a chapter (.md, .adoc) in "
                        + display(manuscript())
                        + ", or the number of one in its SUMMARY.md"));
  }

  private static String number(ListedChapter chapter) {
    return chapter.entry().number().dotted();
  }

  private static String title(Optional<ListedChapter> listed, Path file) {
    String otherwise = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    String title = listed.map(c -> c.entry().title()).filter(t -> !t.isBlank()).orElse(otherwise);
    String number = listed.map(NewPlanMojo::number).orElse("");
    return number.isEmpty() ? title : "Chapter " + number + " – " + title;
  }

  private String author() {
    return project.getDevelopers().stream()
        .map(Developer::getName)
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse("[TBD]");
  }
}
