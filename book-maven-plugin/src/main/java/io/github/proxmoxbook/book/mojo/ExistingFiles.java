package io.github.proxmoxbook.book.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Files that a POM names. */
final class ExistingFiles {
  private ExistingFiles() {}

  /** Checks that the files of a parameter are there, before any work is done. */
  static List<Path> of(List<File> files, String parameter) throws MojoExecutionException {
    for (File file : files) {
      if (!file.isFile()) {
        throw new MojoExecutionException(
            "<" + parameter + "> names " + file + ", which does not exist");
      }
    }
    return files.stream().map(File::toPath).toList();
  }
}
