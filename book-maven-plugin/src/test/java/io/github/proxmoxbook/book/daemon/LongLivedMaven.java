package io.github.proxmoxbook.book.daemon;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.Maven;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequestPopulator;
import org.apache.maven.execution.MavenExecutionResult;
import org.codehaus.plexus.DefaultContainerConfiguration;
import org.codehaus.plexus.DefaultPlexusContainer;
import org.codehaus.plexus.PlexusConstants;
import org.codehaus.plexus.classworlds.ClassWorld;

/**
 * A process that builds a book again and again, as the Maven daemon and IDEs do: Maven and the
 * classes of the plugin stay, everything else is new. After each build it says what the process
 * still holds. Started by the launcher of a Maven distribution.
 */
public final class LongLivedMaven {
  /** What begins the lines that {@link #main} prints after each build. */
  static final String MARK = "held after build ";

  private LongLivedMaven() {}

  /**
   * Builds.
   *
   * @param args the folder of the book, the local repository, and how many builds
   * @param world the classes of Maven
   */
  public static void main(String[] args, ClassWorld world) throws Exception {
    Path book = Path.of(args[0]);
    DefaultPlexusContainer maven =
        new DefaultPlexusContainer(
            new DefaultContainerConfiguration()
                .setClassWorld(world)
                .setRealm(world.getRealm("plexus.core"))
                .setClassPathScanning(PlexusConstants.SCANNING_INDEX)
                .setAutoWiring(true)
                .setJSR250Lifecycle(true)
                .setName("maven"));
    maven.setLookupRealm(null);
    int builds = Integer.parseInt(args[2]);
    for (int build = 1; build <= builds; build++) {
      remove(book.resolve("target"));
      long begin = System.nanoTime();
      build(maven, book, Path.of(args[1]));
      long milliseconds = (System.nanoTime() - begin) / 1_000_000;
      Thread.currentThread().setContextClassLoader(LongLivedMaven.class.getClassLoader());
      System.out.println(MARK + build + ": " + held(world) + " (after " + milliseconds + " ms)");
    }
    maven.dispose();
  }

  private static void build(DefaultPlexusContainer maven, Path book, Path repository)
      throws Exception {
    MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    // Before the defaults, which would be the local repository of whoever runs this.
    request.setLocalRepositoryPath(repository.toFile());
    maven.lookup(MavenExecutionRequestPopulator.class).populateDefaults(request);
    Properties system = new Properties();
    system.putAll(System.getProperties());
    // Whatever is in the local repository counts, wherever it came from.
    Properties untracked = new Properties();
    untracked.put("aether.enhancedLocalRepository.trackingFilename", "untracked");
    request
        .setSystemProperties(system)
        .setUserProperties(untracked)
        .setOffline(true)
        .setBaseDirectory(book.toFile())
        .setPom(book.resolve("pom.xml").toFile())
        .setGoals(List.of("verify"))
        .setInteractiveMode(false);
    request.setMultiModuleProjectDirectory(book.toFile());
    MavenExecutionResult result = maven.lookup(Maven.class).execute(request);
    if (result.hasExceptions()) {
      throw new IllegalStateException("the book is not built", result.getExceptions().get(0));
    }
  }

  /** Returns what {@link Held} reads. */
  private static Held held(ClassWorld world) throws IOException, InterruptedException {
    for (int i = 0; i < 4; i++) {
      System.gc();
      // What was collected is cleaned up by other threads.
      Thread.sleep(50);
    }
    return new Held(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10,
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
        world.getRealms().size(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        entries(Path.of("/proc/self/fd")),
        entries(Path.of(System.getProperty("java.io.tmpdir"))));
  }

  /** Returns how many entries a folder has; 0 on systems without it. */
  private static long entries(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.count();
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
