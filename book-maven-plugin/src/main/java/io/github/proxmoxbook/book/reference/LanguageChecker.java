package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks how the prose is written. Quotations are the words of somebody else: of them only the
 * characters are checked.
 */
public final class LanguageChecker {
  /** The longest sentence that is not reported, in characters; a Latin word counts as one. */
  public static final int LONGEST_SENTENCE = 150;

  private final Book book;
  private final int longestSentence;

  /**
   * Creates a checker.
   *
   * @param book the book
   * @param longestSentence the longest sentence that is not reported, in characters, 20 or more
   * @throws IllegalArgumentException if that is less
   */
  public LanguageChecker(Book book, int longestSentence) {
    if (longestSentence < 20) {
      throw new IllegalArgumentException(
          "longestSentence is " + longestSentence + ": expected 20 or more");
    }
    this.book = book;
    this.longestSentence = longestSentence;
  }

  /**
   * Checks the whole book.
   *
   * @return what is wrong
   */
  public List<Problem> check() {
    List<Problem> problems = new ArrayList<>();
    WidthCheck width = new WidthCheck();
    SpacingCheck spacing = new SpacingCheck();
    for (Chapter chapter : book.chapters()) {
      StyleCheck.check(chapter, problems::add);
      OpenMarkCheck.check(chapter, problems::add);
      for (ProseBlock block : chapter.prose()) {
        CharacterCheck.check(block, problems::add);
        if (block.quotation() == ProseBlock.Quotation.NONE) {
          BracketCheck.check(block, problems::add);
          checkLength(block, problems);
          width.add(block);
          spacing.add(block);
        }
      }
    }
    width.finish(problems::add);
    spacing.finish(problems::add);
    problems.sort(null);
    return problems;
  }

  private void checkLength(ProseBlock block, List<Problem> problems) {
    if (block.text().length() <= longestSentence) {
      return;
    }
    for (Sentence sentence : Sentence.of(block)) {
      int length = sentence.length();
      boolean isRunning =
          block.kind() == ProseBlock.Kind.PARAGRAPH || block.kind() == ProseBlock.Kind.LIST_ITEM;
      if (isRunning && length > longestSentence && sentence.text().strip().endsWith("。")) {
        problems.add(
            Problem.of(
                LanguageRule.SENTENCE_LONG,
                block.at(sentence.begin()),
                "a sentence of " + length + " characters",
                "make it two; the limit is " + longestSentence + " (book.longestSentence)"));
      }
    }
  }
}
