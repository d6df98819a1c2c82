package io.github.proxmoxbook.book.manuscript.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Results are texts here: those of the file {@code part}, in brackets. */
@Timeout(60)
class KeptResultsTest {
  private static final Codec<String> TEXT =
      new Codec<>() {
        @Override
        public void write(String value, KeptOutput out) throws IOException {
          out.text(value);
        }

        @Override
        public String read(KeptInput in) throws IOException {
          return in.text();
        }
      };

  @TempDir Path folder;
  private final AtomicInteger made = new AtomicInteger();
  private final BackgroundWork<String> work = new BackgroundWork<>("work");
  private Path part;

  @BeforeEach
  void write() throws IOException {
    folder = folder.toRealPath();
    part = Files.writeString(folder.resolve("part"), "text");
  }

  private KeptResults<String> results() throws IOException {
    return new KeptResults<>(new BookRoot(folder), Optional.of(folder.resolve("kept")), TEXT, work);
  }

  /** Makes a result of the part. */
  private String make(AskedFiles files) {
    made.incrementAndGet();
    try {
      return files.isFile(part)
          ? "[" + files.read(part, p -> {}).map(SourceText::text).orElse("?") + "]"
          : "[]";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String get() throws IOException {
    return results().get("a/b", "key", this::make);
  }

  @Test
  void areMadeOnce() throws IOException {
    assertThat(List.of(get(), get())).containsOnly("[text]");
    assertThat(made).hasValue(1);
  }

  @Test
  void areMadeAnewForAnotherKey() throws IOException {
    get();
    results().get("a/b", "other", this::make);
    assertThat(made).hasValue(2);
  }

  @Test
  void areMadeAnewWhenAFileHasChangedOrAppearsOrGoes() throws IOException {
    get();
    Files.writeString(part, "other");
    assertThat(get()).isEqualTo("[other]");
    Files.delete(part);
    assertThat(get()).isEqualTo("[]");
    Files.writeString(part, "back");
    assertThat(get()).isEqualTo("[back]");
    Files.writeString(folder.resolve("nobody asked"), "x");
    get();
    assertThat(made).hasValue(4);
  }

  @Test
  void areMadeAnewWhenALinkLeadsOutOfTheBook() throws IOException {
    Path root = Files.createDirectory(folder.resolve("book"));
    Path link = root.resolve("link");
    Files.createSymbolicLink(link, Files.writeString(root.resolve("inside"), "x"));
    BookRoot book = new BookRoot(root);
    Function<AskedFiles, String> maker =
        files -> {
          try {
            return files.isInside(link) + " " + files.isInside(folder.resolve("part"));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    Optional<Path> kept = Optional.of(folder.resolve("kept"));

    assertThat(new KeptResults<>(book, kept, TEXT, work).get("a", "k", maker))
        .isEqualTo("true false");
    Files.delete(link);
    Files.createSymbolicLink(link, part);
    assertThat(new KeptResults<>(book, kept, TEXT, work).get("a", "k", maker))
        .isEqualTo("false false");
  }

  @Test
  void areMadeAnewInPlaceOfAFileThatIsDamaged() throws IOException {
    get();
    Path kept = folder.resolve("kept/a/b.kept");
    byte[] good = Files.readAllBytes(kept);
    int before = made.get();
    List<byte[]> damaged = new ArrayList<>(List.of("foreign\n".getBytes(), new byte[1000]));
    for (int i = 0; i < good.length; i += 7) {
      damaged.add(Arrays.copyOf(good, i));
      byte[] changed = good.clone();
      changed[i] ^= 0x40;
      damaged.add(changed);
    }
    damaged.add(Arrays.copyOf(good, good.length + 1));

    for (byte[] bytes : damaged) {
      Files.write(kept, bytes);
      assertThat(get()).isEqualTo("[text]");
      assertThat(kept).hasBinaryContent(good);
    }
    assertThat(made).hasValue(before + damaged.size());
  }

  @Test
  void areMadeInTheBackgroundOnADaemonThread() throws Exception {
    CountDownLatch mayEnd = new CountDownLatch(1);
    List<Thread> threads = new CopyOnWriteArrayList<>();
    KeptResults<String> results = results();
    Function<AskedFiles, String> maker =
        files -> {
          threads.add(Thread.currentThread());
          awaitQuietly(mayEnd);
          return make(files);
        };
    results.begin("a", "key", maker);
    results.begin("b", "key", maker);
    mayEnd.countDown();

    assertThat(results.get("b", "key", maker)).isEqualTo("[text]");
    assertThat(results.get("a", "key", maker)).isEqualTo("[text]");
    assertThat(made).hasValue(2);
    assertThat(threads)
        .hasSize(2)
        .allMatch(Thread::isDaemon)
        .allMatch(thread -> thread.getName().equals("work"))
        .doesNotContain(Thread.currentThread());
  }

  @Test
  void areMadeOnceForAllWhoWaitForThem() throws Exception {
    CountDownLatch mayEnd = new CountDownLatch(1);
    Callable<String> asking =
        () ->
            results()
                .get(
                    "a",
                    "key",
                    files -> {
                      awaitQuietly(mayEnd);
                      return make(files);
                    });
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> asked = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        asked.add(threads.submit(asking));
      }
      mayEnd.countDown();
      for (Future<String> one : asked) {
        assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo("[text]");
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void areMadeAgainIfAFileIsWrittenBetweenBeginningAndAsking() throws Exception {
    CountDownLatch hasRead = new CountDownLatch(1);
    KeptResults<String> results = results();
    results.begin(
        "a",
        "key",
        files -> {
          String result = make(files);
          hasRead.countDown();
          return result;
        });
    hasRead.await();
    Files.writeString(part, "generated");

    assertThat(results.get("a", "key", this::make)).isEqualTo("[generated]");
    assertThat(results().get("a", "key", this::make)).isEqualTo("[generated]");
    assertThat(made).hasValue(2);
  }

  @Test
  void throwWhatTheirMakerThrowsAndGoOn() throws IOException {
    KeptResults<String> results = results();

    assertThatIllegalStateException()
        .isThrownBy(() -> results.get("a", "key", files -> failing("bug")))
        .withMessage("bug");
    assertThatExceptionOfType(StackOverflowError.class)
        .isThrownBy(
            () ->
                results.get(
                    "a",
                    "key",
                    files -> {
                      throw new StackOverflowError();
                    }));
    results.begin("a", "key", files -> failing("in the background"));
    assertThatIllegalStateException()
        .isThrownBy(() -> results.get("a", "key", files -> failing("when asked")));
    assertThat(results.get("a", "key", this::make)).isEqualTo("[text]");
  }

  @Test
  void sayWhereTheyCannotBeKept() throws IOException {
    Files.writeString(folder.resolve("kept"), "a file where the folder should be");

    assertThatIOException()
        .isThrownBy(this::get)
        .withMessageStartingWith("cannot write " + folder.resolve("kept/a/b.kept"));
  }

  @Test
  void areNotKeptWithoutAFolder() throws IOException {
    KeptResults<String> results =
        new KeptResults<>(new BookRoot(folder), Optional.empty(), TEXT, work);
    results.begin("a", "key", this::make);

    assertThat(results.get("a", "key", this::make)).isEqualTo("[text]");
    assertThat(made).hasValue(1);
    assertThat(results.get("a", "key", this::make)).isEqualTo("[text]");
    assertThat(made).hasValue(2);
    assertThat(folder.resolve("kept")).doesNotExist();
  }

  @Test
  void keepTextsOfAllCharacters() throws IOException {
    String text = "\u0000\uD800 half \uFFFF 𠮷 \uDC00" + "長".repeat(40_000);
    results().get("a", "key", files -> text);

    assertThat(results().get("a", "key", this::make)).isEqualTo(text);
    assertThat(made).hasValue(0);
  }

  private static String failing(String message) {
    throw new IllegalStateException(message);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
