package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.SummaryEntry;
import io.github.proxmoxbook.book.manuscript.SummaryReader;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads which chapters a book has. What is wrong with the list is for the checks of chapters. */
final class ChapterList {
  private ChapterList() {}

  /**
   * Reads {@code SUMMARY.md}.
   *
   * @param root the book's root
   * @param manuscript its folder
   * @return the chapters that have a file in the list, whether it exists or not; none if there is
   *     no list inside the book
   * @throws IOException if it cannot be read
   */
  static List<ListedChapter> read(BookRoot root, Path manuscript) throws IOException {
    Optional<Path> file = root.resolve(manuscript, "SUMMARY.md").filter(Files::isRegularFile);
    if (file.isEmpty()) {
      return List.of();
    }
    Consumer<Problem> elsewhere = problem -> {};
    Optional<SourceText> text = SourceText.read(file.get(), root.display(file.get()), elsewhere);
    List<ListedChapter> chapters = new ArrayList<>();
    if (text.isPresent()) {
      for (SummaryEntry entry : new SummaryReader().read(text.get(), elsewhere).entries()) {
        Optional<Path> path =
            entry.isDraft() ? Optional.empty() : root.resolve(manuscript, entry.path());
        path.ifPresent(p -> chapters.add(new ListedChapter(root.display(p), p, entry)));
      }
    }
    return chapters;
  }
}
