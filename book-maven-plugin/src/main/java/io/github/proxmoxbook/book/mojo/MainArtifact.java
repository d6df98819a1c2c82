package io.github.proxmoxbook.book.mojo;

import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The main artifact of a project with the packaging <code>book</code>: its first PDF edition. */
final class MainArtifact {
  private static final String PACKAGING = "book";

  private MainArtifact() {}

  /** Returns whether the main artifact of a project is the PDF edition of a book. */
  static boolean isEdition(MavenProject project) {
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
    if (!isEdition(project)) {
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
