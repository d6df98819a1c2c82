package io.github.proxmoxbook.book.mojo;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Runs goals on the sample book as its POM would. */
final class GoalRunner {
  private final Path folder;
  private final Log log;
  private boolean isNamed = true;
  private String title;

  GoalRunner(Path folder, Log log) {
    this.folder = folder;
    this.log = log;
  }

  /** Returns the project of the sample book. */
  static MavenProject project() {
    MavenProject project = new MavenProject();
    project.setGroupId("test");
    project.setArtifactId("book");
    project.setVersion("1");
    project.setName("見本の本");
    project.setArtifact(
        new DefaultArtifact(
            "test", "book", "1", null, "pom", null, new DefaultArtifactHandler("pom")));
    return project;
  }

  /** Leaves it to the goals what the editions are called. */
  GoalRunner inTarget() {
    isNamed = false;
    return this;
  }

  /** Gives the book another title than its project's. */
  GoalRunner titled(String other) {
    title = other;
    return this;
  }

  /** Runs a goal. */
  MavenProject run(Mojo goal) throws Exception {
    return run(goal, project());
  }

  /** Puts the goal into the project of the sample book, as its POM would. */
  MavenProject run(Mojo goal, MavenProject project) throws Exception {
    set(goal, "project", project);
    set(goal, "title", title == null ? project.getName() : title);
    set(goal, "root", folder.toFile());
    set(goal, "workingDirectory", folder.toFile());
    set(goal, "workDirectory", folder.resolve("target/book").toFile());
    set(goal, "reports", folder.resolve("target/book-reports").toFile());
    if (goal instanceof AbstractSourcesMojo) {
      String timestamp = "project.build.outputTimestamp";
      set(goal, "outputTimestamp", project.getProperties().getProperty(timestamp));
      set(goal, "description", project.getDescription());
    }
    if (isNamed) {
      name(goal);
    }
    goal.setLog(log);
    goal.execute();
    return project;
  }

  private void name(Mojo goal) throws IllegalAccessException {
    if (goal instanceof AssemblePdfMojo
        || goal instanceof AssembleEpubMojo
        || goal instanceof VerifyEditionsMojo) {
      set(goal, "pdf", new File(folder.toFile(), "target/book.pdf"));
    }
    if (goal instanceof AssembleEpubMojo || goal instanceof VerifyEditionsMojo) {
      set(goal, "epub", new File(folder.toFile(), "target/book.epub"));
    }
  }

  /** Sets a parameter. */
  static void set(Mojo goal, String field, Object value) throws IllegalAccessException {
    MojoExtension.setVariableValueToObject(goal, field, value);
  }
}
