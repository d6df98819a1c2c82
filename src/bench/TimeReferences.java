import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.reference.ReferenceChecker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Does what the goal check-references does, once and cold, and prints one line of figures. */
final class TimeReferences {
  private TimeReferences() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Problem> problems = new ArrayList<>();
    long start = System.nanoTime();
    BookRoot root = new BookRoot(folder);
    Book book =
        new BookReader(root, List.of(new MarkdownChapterReader()))
            .read(folder.resolve("ja"), problems::add)
            .orElseThrow();
    long read = System.nanoTime();
    problems.addAll(new ReferenceChecker(book, root, folder.resolve("diagrams")).check());
    long end = System.nanoTime();
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    System.out.printf(
        "%8d %10d %9d %9.2f %9.2f %9.2f %10d%n",
        book.chapters().size(),
        book.chapters().stream().mapToInt(chapter -> chapter.references().size()).sum(),
        problems.size(),
        (read - start) / 1e9,
        (end - read) / 1e9,
        (end - start) / 1e9,
        peak >> 20);
  }
}
