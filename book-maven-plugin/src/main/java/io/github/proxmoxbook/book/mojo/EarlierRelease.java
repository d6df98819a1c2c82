package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.inventory.Inventory;
import io.github.proxmoxbook.book.inventory.InventoryJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * The inventory of a release that readers have.
 *
 * @param named a file, or the coordinates {@code group:artifact:version} of the book
 * @param folder the folder from which the path of a file counts
 */
record EarlierRelease(String named, Path folder) {
  /** The classifier of the artifact that holds the inventory of a release. */
  static final String CLASSIFIER = "inventory";

  private static final String COORDINATES = "[\\w.-]+:[\\w.-]+:[\\w.-]+";

  /**
   * Reads the inventory.
   *
   * @param repositories finds artifacts
   * @param session how to find them
   * @param remote where to look
   * @throws MojoExecutionException if there is none
   * @throws IOException if it cannot be read
   */
  Inventory read(
      RepositorySystem repositories, RepositorySystemSession session, List<RemoteRepository> remote)
      throws IOException, MojoExecutionException {
    Optional<Path> file = file();
    return InventoryJson.read(
        file.isPresent() ? file.get() : resolved(repositories, session, remote));
  }

  private Optional<Path> file() {
    try {
      return Optional.of(folder.resolve(named)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      // A colon is no part of a file's name on Windows: these are coordinates then.
      return Optional.empty();
    }
  }

  private Path resolved(
      RepositorySystem repositories, RepositorySystemSession session, List<RemoteRepository> remote)
      throws MojoExecutionException {
    if (!named.matches(COORDINATES)) {
      throw new MojoExecutionException(
          "wrong parameter: book.compareWith is '"
              + named
              + "': expected the file of an inventory, or group:artifact:version of a release");
    }
    String[] parts = named.split(":");
    DefaultArtifact artifact =
        new DefaultArtifact(parts[0], parts[1], CLASSIFIER, "json", parts[2]);
    try {
      return repositories
          .resolveArtifact(session, new ArtifactRequest(artifact, remote, null))
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      throw new MojoExecutionException(
          "book.compareWith: there is no inventory of "
              + named
              + "; releases have one since check-references attaches it ("
              + e.getMessage()
              + ")",
          e);
    }
  }
}
