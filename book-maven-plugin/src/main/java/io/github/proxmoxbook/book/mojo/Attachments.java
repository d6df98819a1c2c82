package io.github.proxmoxbook.book.mojo;

import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * What goals make, as artifacts of the project.
 *
 * @param project the project
 * @param helper attaches
 * @param places where the book of this execution lies
 * @param build what lives as long as the build; null outside of one
 */
record Attachments(
    MavenProject project, MavenProjectHelper helper, BookPlaces places, Map<Object, Object> build) {
  /**
   * Makes sure that no other execution of this build makes the same file from another book.
   *
   * @param target the file
   */
  void claim(Path target) throws MojoExecutionException {
    if (build == null) {
      return;
    }
    Object maker = build.putIfAbsent("made by " + target, places.manuscript());
    if (maker != null && !maker.equals(places.manuscript())) {
      throw new MojoExecutionException(
          "two executions of this module make "
              + places.display(target)
              + ", from "
              + places.display((Path) maker)
              + " and from "
              + places.display(places.manuscript())
              + ": give one of them a <classifier>, such as en");
    }
  }

  /** Returns whether the PDF of this execution is the module's main artifact. */
  boolean hasMain() {
    return places.classifier().isEmpty() && MainArtifact.isEdition(project);
  }

  /**
   * Attaches a file to the project.
   *
   * @param type its extension
   * @param kind what it is besides an edition, such as {@code print}; may be empty
   * @param file the file
   */
  void attach(String type, String kind, Path file) {
    String classifier = Classifier.joined(places.classifier(), kind);
    if (project.getAttachedArtifacts().stream().noneMatch(a -> is(a, type, classifier))) {
      // A goal may run twice in a build; Maven warns of what is attached twice.
      helper.attachArtifact(project, type, classifier.isEmpty() ? null : classifier, file.toFile());
    }
  }

  private static boolean is(Artifact attached, String type, String classifier) {
    String other = attached.getClassifier() == null ? "" : attached.getClassifier();
    return attached.getType().equals(type) && other.equals(classifier);
  }
}
