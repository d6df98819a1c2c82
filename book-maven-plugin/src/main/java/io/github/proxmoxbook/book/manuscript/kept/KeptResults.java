package io.github.proxmoxbook.book.manuscript.kept;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Results that take long to make. Each is made in the background, and kept until the key under
 * which it is asked for is another one, or one of the files for which its making asked gives
 * another answer.
 *
 * @param <T> what a result is
 */
public final class KeptResults<T> {
  private final BookRoot root;
  private final Optional<Path> folder;
  private final Codec<T> codec;
  private final BackgroundWork<T> work;

  /** What has been begun by this object and not been asked for since. */
  private final Map<String, CompletableFuture<Kept<T>>> begun = new ConcurrentHashMap<>();

  /**
   * Creates a memory.
   *
   * @param root the book's root
   * @param folder where results are kept; without it they are made anew
   * @param codec how they are kept
   * @param work where they are made
   */
  public KeptResults(BookRoot root, Optional<Path> folder, Codec<T> codec, BackgroundWork<T> work) {
    this.root = root;
    this.folder = folder;
    this.codec = codec;
    this.work = work;
  }

  /**
   * Begins to make a result, unless a good one is kept. Nobody waits for it here.
   *
   * @param name the name of the result below the folder, with {@code /} between its parts
   * @param key what the result depends on, but for the files that its maker asks for
   * @param maker makes the result; it learns of the world through what it is given
   * @throws IOException if the kept result cannot be read
   */
  public void begin(String name, String key, Function<AskedFiles, T> maker) throws IOException {
    begun.put(id(name, key), start(name, key, maker));
  }

  /**
   * Returns a result: the kept one, that which is being made, or a new one.
   *
   * @param name the name of the result below the folder, with {@code /} between its parts
   * @param key what the result depends on, but for the files that its maker asks for
   * @param maker makes the result; what it throws is thrown here
   * @return the result
   * @throws IOException if the kept result can be neither read nor written
   */
  public T get(String name, String key, Function<AskedFiles, T> maker) throws IOException {
    CompletableFuture<Kept<T>> ahead = begun.remove(id(name, key));
    Kept<T> kept = await(ahead == null ? start(name, key, maker) : ahead);
    if (!kept.holds(root)) {
      // It was begun by an earlier goal, and one in between has written what it includes.
      kept = await(start(name, key, maker));
    }
    return kept.result();
  }

  private String id(String name, String key) {
    return folder.map(Path::toString).orElse("") + '\n' + name + '\n' + key;
  }

  private CompletableFuture<Kept<T>> start(String name, String key, Function<AskedFiles, T> maker)
      throws IOException {
    Optional<KeptFile<T>> file =
        folder.map(f -> new KeptFile<>(f.resolve(name + ".kept"), key, codec));
    Optional<Kept<T>> found = find(file);
    return found.isPresent()
        ? CompletableFuture.completedFuture(found.get())
        : work.begin(id(name, key), () -> make(file, maker));
  }

  private Optional<Kept<T>> find(Optional<KeptFile<T>> file) throws IOException {
    return file.isPresent() ? file.get().read(root) : Optional.empty();
  }

  private Kept<T> make(Optional<KeptFile<T>> file, Function<AskedFiles, T> maker)
      throws IOException {
    // It may have been made while this piece of work was on its way here.
    Optional<Kept<T>> found = find(file);
    if (found.isPresent()) {
      return found.get();
    }
    AskedFiles asked = new AskedFiles(root);
    Kept<T> made = asked.with(maker.apply(asked));
    if (file.isPresent()) {
      file.get().write(made);
    }
    return made;
  }

  private static <T> Kept<T> await(CompletableFuture<Kept<T>> made) throws IOException {
    try {
      return made.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw new IOException(cause.getMessage(), cause);
      } else if (e.getCause() instanceof Error cause) {
        throw cause;
      } else if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
