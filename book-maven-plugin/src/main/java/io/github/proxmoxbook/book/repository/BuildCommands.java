package io.github.proxmoxbook.book.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The commands that a repository offers: targets of its makefiles, scripts of its {@code
 * package.json} files, wherever they lie.
 */
public final class BuildCommands {
  private static final Set<String> MAKEFILES =
      Set.of("Makefile", "makefile", "GNUmakefile", "BSDmakefile");

  private final Makefile make;
  private final Set<String> scripts = new TreeSet<>();
  private boolean hasMakefile;
  private boolean hasPackage;

  private BuildCommands(RepositoryFiles files) {
    make = new Makefile(name -> name.endsWith(".mk") && !files.endingIn(name).isEmpty());
  }

  /**
   * Reads what a repository offers. Files behind links are not read.
   *
   * @param files the repository
   * @return its commands
   * @throws IOException if a file cannot be read
   */
  public static BuildCommands of(RepositoryFiles files) throws IOException {
    BuildCommands commands = new BuildCommands(files);
    for (String file : files.files()) {
      String name = file.substring(file.lastIndexOf('/') + 1);
      if (MAKEFILES.contains(name) || name.endsWith(".mk")) {
        Path path = files.root().resolve(file);
        if (Files.isRegularFile(path) && !Files.isSymbolicLink(path)) {
          commands.hasMakefile |= MAKEFILES.contains(name);
          commands.make.read(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        }
      } else if (name.equals("package.json")) {
        Path path = files.root().resolve(file);
        if (Files.isRegularFile(path) && !Files.isSymbolicLink(path)) {
          commands.hasPackage = true;
          commands.scripts.addAll(PackageScripts.read(path));
        }
      }
    }
    return commands;
  }

  /** Returns whether there is a makefile. */
  public boolean hasMakefile() {
    return hasMakefile;
  }

  /** Returns whether there is a {@code package.json}. */
  public boolean hasPackage() {
    return hasPackage;
  }

  /**
   * Tells whether a target may exist.
   *
   * @param target the target of {@code make}
   * @return true if a rule makes it, or if a makefile computes its targets, so that nobody can tell
   *     without running it
   */
  public boolean mayMake(String target) {
    return make.mayHave(target);
  }

  /** Returns the targets that are written out. */
  public Collection<String> targets() {
    return make.targets();
  }

  /** Returns the names of all scripts. */
  public Collection<String> scripts() {
    return scripts;
  }
}
