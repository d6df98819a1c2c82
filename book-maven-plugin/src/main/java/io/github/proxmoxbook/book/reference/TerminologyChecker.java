package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that terms are written as the {@code prh.yml} of the manuscript says. */
public final class TerminologyChecker {
  private static final String FILE = "prh.yml";

  private final Book book;
  private final BookRoot root;
  private final Set<TermRule> tooSlow = new HashSet<>();
  private final Set<Location> slowTargets = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Creates a checker.
   *
   * @param book the book
   * @param root its root, which imports may not leave
   */
  public TerminologyChecker(Book book, BookRoot root) {
    this.book = book;
    this.root = root;
  }

  /**
   * Checks the whole book, if it has a {@code prh.yml} beside its {@code SUMMARY.md}.
   *
   * @return what is wrong with the file and with the terms
   * @throws IOException if a file cannot be read
   */
  public List<Problem> check() throws IOException {
    problems.clear();
    Optional<Path> file = root.resolve(book.directory(), FILE);
    if (file.isEmpty() || !Files.isRegularFile(file.get())) {
      return List.of();
    }
    PrhFile terms = new PrhReader(root, problems::add).read(file.get());
    List<Problem> found = new ArrayList<>();
    for (Chapter chapter : book.chapters()) {
      Optional<PrhFile.Target> target = terms.target(chapter.file());
      for (ProseBlock block : chapter.prose()) {
        if (block.quotation() != ProseBlock.Quotation.SOURCED) {
          checkBlock(block, shown(block.text(), target), terms.rules(), found);
        }
      }
    }
    found.sort(null);
    problems.addAll(found);
    return List.copyOf(problems);
  }

  private String shown(String text, Optional<PrhFile.Target> target) {
    if (target.isEmpty() || slowTargets.contains(target.get().location())) {
      return text;
    }
    try {
      return visible(text, target.get());
    } catch (LimitedText.ExhaustedException | StackOverflowError e) {
      slowTargets.add(target.get().location());
      problems.add(PrhRules.slow(target.get().location()));
      return text;
    }
  }

  private void checkBlock(
      ProseBlock block, String text, List<TermRule> rules, List<Problem> found) {
    for (TermRule rule : rules) {
      if (tooSlow.contains(rule)) {
        continue;
      }
      try {
        for (TermRule.Finding finding : rule.find(text)) {
          // What is found across code or a picture is no term.
          if (text.substring(finding.start(), finding.end()).indexOf(ProseBlock.MASK) < 0) {
            found.add(problem(block, rule, finding));
          }
        }
      } catch (LimitedText.ExhaustedException | StackOverflowError e) {
        // The rule is left out from here on, and the author is told so once.
        tooSlow.add(rule);
        problems.add(PrhRules.slow(rule.location()));
      }
    }
  }

  private static Problem problem(ProseBlock block, TermRule rule, TermRule.Finding finding) {
    String found = block.text().substring(finding.start(), finding.end());
    return Problem.of(
        TerminologyRule.TERM,
        block.at(finding.start()),
        "「" + found + "」 is to be 「" + finding.replacement() + "」",
        rule.message().isEmpty() ? "so says " + rule.location() : rule.message().strip());
  }

  /** Masks what the target of a file leaves out. */
  private static String visible(String text, PrhFile.Target target) {
    StringBuilder shown = new StringBuilder(text);
    if (!target.includes().isEmpty()) {
      shown.setLength(0);
      shown.append(String.valueOf(ProseBlock.MASK).repeat(text.length()));
      for (Pattern include : target.includes()) {
        Matcher matcher = include.matcher(new LimitedText(text));
        while (matcher.find()) {
          shown.replace(
              matcher.start(), matcher.end(), text.substring(matcher.start(), matcher.end()));
        }
      }
    }
    for (Pattern exclude : target.excludes()) {
      Matcher matcher = exclude.matcher(new LimitedText(text));
      while (matcher.find()) {
        int length = matcher.end() - matcher.start();
        shown.replace(
            matcher.start(), matcher.end(), String.valueOf(ProseBlock.MASK).repeat(length));
      }
    }
    return shown.toString();
  }
}
