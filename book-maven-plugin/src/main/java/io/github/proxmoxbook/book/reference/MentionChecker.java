package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.Part;
import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.manuscript.SpineEntry;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.reference.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks what the prose says of the book against the book: 第7章, 図2.1, 次章. */
public final class MentionChecker {
  private final Book book;
  private final MentionIndex index;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Creates a checker.
   *
   * @param book the book
   */
  public MentionChecker(Book book) {
    this.book = book;
    this.index = new MentionIndex(book);
  }

  /**
   * Checks every mention.
   *
   * @return what is wrong, in the order of the book
   */
  public List<Problem> check() {
    problems.clear();
    book.parts().forEach(this::checkPart);
    for (Chapter chapter : book.chapters()) {
      for (ProseBlock block : chapter.prose()) {
        if (block.quotation() != ProseBlock.Quotation.SOURCED) {
          checkBlock(chapter, block);
        }
      }
    }
    return List.copyOf(problems);
  }

  private void checkPart(Part part) {
    List<Mention> mentions = MentionReader.read(part.title());
    if (!mentions.isEmpty() && isHeadOf(mentions.get(0), Kind.PART) && part.number() > 0) {
      checkHeading(mentions.get(0), "part", Integer.toString(part.number()), part.location());
    }
  }

  private static boolean isHeadOf(Mention mention, Kind kind) {
    return mention.start() == 0 && mention.kind() == kind;
  }

  private void checkHeading(Mention mention, String what, String number, Location location) {
    if (!mention.number().equals(number)) {
      problems.add(
          Problem.of(
              MentionRule.HEADING_NUMBER,
              location,
              "the heading says " + what + " " + mention.number() + ", but it is " + number,
              "leave the number out: the editions put it there"));
    }
  }

  private void checkBlock(Chapter chapter, ProseBlock block) {
    List<Mention> mentions = MentionReader.read(MentionText.of(block));
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean isHead =
          i == 0 && block.kind() == ProseBlock.Kind.HEADING && isHeadOf(mention, Kind.CHAPTER);
      if (isHead && block.level() == 1 && !chapter.number().isEmpty()) {
        checkHeading(mention, "chapter", chapter.number().dotted(), block.at(0));
      } else if (!isHead) {
        checkMention(chapter, block, mention);
      }
    }
  }

  private void checkMention(Chapter chapter, ProseBlock block, Mention mention) {
    MentionTarget target = index.resolve(mention, chapter);
    String written = block.text().substring(mention.start(), mention.end());
    if (target instanceof MentionTarget.Missing missing) {
      problems.add(
          Problem.of(
              missing.rule(),
              block.at(mention.start()),
              written + ": " + missing.message(),
              missing.hint()));
    } else if (!mention.title().isEmpty() && mention.isOurs()) {
      checkTitle(block, mention, target, written);
    }
  }

  private void checkTitle(ProseBlock block, Mention mention, MentionTarget target, String written) {
    Optional<String> real = Optional.empty();
    if (mention.kind() == Kind.CHAPTER) {
      real =
          index
              .entry(mention.number())
              .filter(entry -> !index.hasTitle(entry, mention.title()))
              .map(MentionChecker::title);
    } else if (target instanceof MentionTarget.OfPart part) {
      real = Optional.of(part.part().title());
    } else if (mention.kind() == Kind.SECTION && target instanceof MentionTarget.InBook inBook) {
      real = inBook.anchor().map(Anchor::title);
    }
    if (real.isPresent() && !Titles.fold(real.get()).equals(Titles.fold(mention.title()))) {
      problems.add(
          Problem.of(
              MentionRule.TITLE_DIFFERS,
              block.at(mention.start()),
              written + " is not called 「" + mention.title() + "」",
              "its title is 「" + real.get() + "」"));
    }
  }

  private static String title(SpineEntry entry) {
    return entry.chapter().map(Chapter::title).orElse(entry.entry().title());
  }
}
