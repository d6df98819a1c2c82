package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Where the characters of a text stand in their source. Only the places where the text and its
 * source do not run in step are kept, so that a large book costs little.
 */
public final class ProsePlaces {
  private final String file;
  private final int[] starts;
  private final int[] lines;
  private final int[] columns;

  private ProsePlaces(String file, int[] starts, int[] lines, int[] columns) {
    this.file = file;
    this.starts = starts;
    this.lines = lines;
    this.columns = columns;
  }

  /**
   * A run of characters that are in step with their source.
   *
   * @param start where it begins in the text, counted from 0
   * @param line the line of its first character, counted from 1; 0 if only the file is known
   * @param column the column of that, counted from 1; 0 if only the file is known
   */
  public record Run(int start, int line, int column) {}

  /** Returns the path of the source from the book's root. */
  public String file() {
    return file;
  }

  /** Returns the runs in order; {@link Builder#add} makes the same places of them again. */
  public List<Run> runs() {
    return IntStream.range(0, starts.length)
        .mapToObj(i -> new Run(starts[i], lines[i], columns[i]))
        .toList();
  }

  /**
   * Returns where a character stands.
   *
   * @param offset its place in the text, counted from 0
   * @return the location
   */
  Location at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int run = found >= 0 ? found : Math.max(0, -found - 2);
    return new Location(file, lines[run], columns[run] + Math.max(0, offset - starts[run]));
  }

  /** Gathers the places of a text as it grows. */
  public static final class Builder {
    private final String file;
    private int[] starts = new int[4];
    private int[] lines = new int[4];
    private int[] columns = new int[4];
    private int size;

    /**
     * Begins a text.
     *
     * @param file the path of its source from the book's root
     */
    public Builder(String file) {
      this.file = Objects.requireNonNull(file, "file");
    }

    /**
     * Says where the characters from an offset on stand; they run in step from there.
     *
     * @param offset the offset in the text, not less than those before
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     */
    public void add(int offset, int line, int column) {
      if (size > 0) {
        int last = size - 1;
        boolean inStep = lines[last] == line && columns[last] + offset - starts[last] == column;
        if (inStep) {
          return;
        }
        if (starts[last] == offset) {
          size = last;
        }
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        lines = Arrays.copyOf(lines, size * 2);
        columns = Arrays.copyOf(columns, size * 2);
      }
      starts[size] = offset;
      lines[size] = line;
      columns[size] = column;
      size++;
    }

    /**
     * Returns the places.
     *
     * @return the places; of a text without any, the file as a whole
     */
    public ProsePlaces build() {
      if (size == 0) {
        return new ProsePlaces(file, new int[1], new int[1], new int[1]);
      }
      return new ProsePlaces(
          file,
          Arrays.copyOf(starts, size),
          Arrays.copyOf(lines, size),
          Arrays.copyOf(columns, size));
    }
  }
}
