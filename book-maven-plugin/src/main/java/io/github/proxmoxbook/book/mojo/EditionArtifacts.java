package io.github.proxmoxbook.book.mojo;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * The finished editions as artifacts of their project: in one with the packaging <code>book</code>
 * the first PDF edition is the main artifact, everything else is attached.
 */
final class EditionArtifacts {
  private static final String PACKAGING = "book";

  private final MavenProject project;
  private final MavenProjectHelper helper;

  EditionArtifacts(MavenProject project, MavenProjectHelper helper) {
    this.project = project;
    this.helper = helper;
  }

  /**
   * Adds the EPUB edition.
   *
   * @param file the edition
   */
  void addEpub(Path file) {
    helper.attachArtifact(project, "epub", file.toFile());
  }

  /**
   * Adds a PDF edition.
   *
   * @param file the edition
   * @param classifier tells it from others; null for the one that has no such word
   * @param isFirst whether it is the first of the editions, by which the book is known
   */
  void addPdf(Path file, String classifier, boolean isFirst) {
    if (isFirst && isBook(project)) {
      project.getArtifact().setFile(file.toFile());
    } else {
      helper.attachArtifact(project, "pdf", classifier, file.toFile());
    }
  }

  private static boolean isBook(MavenProject project) {
    return PACKAGING.equals(project.getPackaging());
  }

  /**
   * Says in time that a project would be installed or deployed without its main artifact, with what
   * to do: Maven itself would say, at the end, that its packaging assigned no file.
   *
   * @param parameter what leaves the PDF edition out
   * @param session what is asked of Maven
   */
  static void checkNotMissed(MavenProject project, MavenSession session, String parameter)
      throws MojoFailureException {
    if (!isBook(project)) {
      return;
    }
    List<String> goals = session.getGoals();
    boolean deploys = goals.contains("deploy") && !isSet("maven.deploy.skip", project, session);
    boolean installs =
        (goals.contains("install") || goals.contains("deploy"))
            && !isSet("maven.install.skip", project, session);
    if (deploys || installs) {
      throw new MojoFailureException(
          parameter
              + " leaves "
              + project.getId()
              + " without its main artifact, the PDF edition, which '"
              + (goals.contains("deploy") ? "deploy" : "install")
              + "' needs: run 'mvn verify' instead, or add -Dmaven.install.skip"
              + (goals.contains("deploy") ? " -Dmaven.deploy.skip" : ""));
    }
  }

  private static boolean isSet(String property, MavenProject project, MavenSession session) {
    Properties given = new Properties();
    given.putAll(project.getProperties());
    given.putAll(session.getUserProperties());
    return Boolean.parseBoolean(given.getProperty(property));
  }
}
