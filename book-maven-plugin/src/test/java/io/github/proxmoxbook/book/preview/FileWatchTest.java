package io.github.proxmoxbook.book.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case once with what the system tells, and once by looking again and again. */
class FileWatchTest {
  @TempDir Path folder;
  private Path book;
  private FileWatch watch;
  private final BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> notes = new LinkedBlockingQueue<>();

  @BeforeEach
  void writeBook() throws IOException {
    book = folder.toRealPath().resolve("book");
    write("manuscript/one.md", "一");
    write("manuscript/two.md", "二");
  }

  @AfterEach
  void endWatch() throws IOException {
    watch.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsOfAFileThatIsWritten(boolean isPolled) throws Exception {
    watch = watch(isPolled);
    Path file = write("manuscript/one.md", "一つ");
    assertThat(await(file)).containsExactly(file);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsOfAFileThatIsSavedByRenaming(boolean isPolled) throws Exception {
    watch = watch(isPolled);
    Path file = book.resolve("manuscript/one.md");
    Path draft = write("manuscript/.one.md.swp", "一つ");
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    assertThat(await(file)).containsExactly(file);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsOfFilesInFoldersThatAreNew(boolean isPolled) throws Exception {
    watch = watch(isPolled);
    Path deep = write("manuscript/new/deep/three.md", "三");
    await(deep);
    Path later = write("manuscript/new/deep/four.md", "四");
    await(later);
    Path moved = folder.resolve("moved");
    Files.createDirectories(moved);
    Files.writeString(moved.resolve("five.md"), "五");
    Files.move(moved, book.resolve("manuscript/moved"));
    await(book.resolve("manuscript/moved/five.md"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsOfFilesThatAreGone(boolean isPolled) throws Exception {
    Path inFolder = write("manuscript/old/three.md", "三");
    watch = watch(isPolled);
    Path file = book.resolve("manuscript/two.md");
    Files.delete(file);
    await(file);
    Files.move(inFolder.getParent(), folder.resolve("away"));
    await(inFolder);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsOfContentsAlone(boolean isPolled) throws Exception {
    watch = watch(isPolled);
    Path touched = book.resolve("manuscript/one.md");
    Files.setLastModifiedTime(touched, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    write("manuscript/two.md", "二");
    write("target/made.md", "作られた");
    write(".git/index", "変わった");
    write("manuscript/.hidden.md", "隠れた");
    Path file = write("manuscript/three.md", "三");
    assertThat(await(file)).containsExactly(file);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsOfSingleFilesElsewhereAndOfFoldersThatBuildsFill(boolean isPolled) throws Exception {
    Path made = write("target/generated/one.md", "一");
    Path sheet = folder.toRealPath().resolve("own.css");
    Files.writeString(sheet, "a{}");
    WatchScope scope = new WatchScope(List.of(book, made.getParent()), List.of(), Set.of(sheet));
    watch = FileWatch.start(scope, isPolled, told::add, notes::add);
    Files.writeString(folder.resolve("other.css"), "b{}");
    Files.writeString(sheet, "a{b:c}");
    assertThat(await(sheet)).containsExactly(sheet);
    Files.writeString(made, "一つ");
    assertThat(await(made)).containsExactly(made);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsOfABurstAsOfOneChange(boolean isPolled) throws Exception {
    watch = watch(isPolled);
    for (int i = 0; i < 50; i++) {
      write("manuscript/many" + i + ".md", "多数" + i);
    }
    Set<Path> all = new HashSet<>();
    int changes = 0;
    while (all.size() < 50) {
      all.addAll(told.poll(60, TimeUnit.SECONDS));
      changes++;
    }
    assertThat(changes).isLessThan(25);
  }

  private FileWatch watch(boolean isPolled) throws IOException {
    WatchScope scope = new WatchScope(List.of(book), List.of(book.resolve("target")), Set.of());
    return FileWatch.start(scope, isPolled, told::add, notes::add);
  }

  /** Waits until a file is told of; returns all files that were. */
  private Set<Path> await(Path file) throws InterruptedException {
    Set<Path> all = new HashSet<>();
    while (!all.contains(file)) {
      // Only against a watch that hears nothing.
      Set<Path> next = told.poll(60, TimeUnit.SECONDS);
      assertThat(next).as("%s after %s, %s", file, all, notes).isNotNull();
      all.addAll(next);
    }
    return all;
  }

  private Path write(String file, String text) throws IOException {
    Path path = book.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }
}
