package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookNumbers;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.manuscript.Part;
import io.github.proxmoxbook.book.manuscript.SpineEntry;
import io.github.proxmoxbook.book.reference.Mention.Kind;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the numbers in the prose of a book lead to.
 *
 * <p>A draft in {@code SUMMARY.md} has its number for good, so a mention of it is right and stays
 * silent; it only cannot be followed yet. A number is called missing only where the book numbers
 * such things itself; a book that numbers its figures by hand is left alone.
 */
public final class MentionIndex {
  /** Sections are numbered two levels below their chapter. */
  private static final int NUMBERED_DEPTH = 2;

  private final Book book;
  private final HandNumbers hand;
  private final Map<String, SpineEntry> chapters = new HashMap<>();
  private final Map<String, String> numbersByTitle = new HashMap<>();
  private final Map<SpineEntry, Set<String>> titles = new IdentityHashMap<>();
  private final Map<Chapter, Integer> positions = new IdentityHashMap<>();
  private final Map<Integer, Part> parts = new HashMap<>();
  private final Map<Kind, Map<String, MentionTarget.InBook>> places = new HashMap<>();
  private int lastChapter;

  /**
   * Creates an index.
   *
   * @param book the book
   */
  public MentionIndex(Book book) {
    this.book = book;
    this.hand = new HandNumbers(book);
    List<SpineEntry> spine = book.spine();
    for (int i = 0; i < spine.size(); i++) {
      SpineEntry entry = spine.get(i);
      if (!entry.entry().number().isEmpty()) {
        ChapterNumber number = entry.entry().number();
        chapters.put(number.dotted(), entry);
        lastChapter = Math.max(lastChapter, number.isAppendix() ? 0 : number.parts().get(0));
      }
      if (entry.chapter().isPresent()) {
        positions.put(entry.chapter().get(), i);
      }
    }
    book.parts().stream().filter(p -> p.number() > 0).forEach(p -> parts.put(p.number(), p));
    for (Kind kind : List.of(Kind.SECTION, Kind.FIGURE, Kind.TABLE, Kind.LISTING)) {
      places.put(kind, new HashMap<>());
    }
    BookNumbers numbers = new BookNumbers(book);
    book.chapters().forEach(chapter -> addPlaces(chapter, numbers));
  }

  private void addPlaces(Chapter chapter, BookNumbers numbers) {
    for (Anchor anchor : chapter.anchors()) {
      String number = numbers.of(chapter, anchor);
      if (!number.isEmpty()) {
        places
            .get(kind(anchor.kind()))
            .put(number, new MentionTarget.InBook(chapter, Optional.of(anchor)));
      }
    }
  }

  private static Kind kind(Anchor.Kind kind) {
    return switch (kind) {
      case FIGURE -> Kind.FIGURE;
      case TABLE -> Kind.TABLE;
      case LISTING -> Kind.LISTING;
      case HEADING, PLACE -> Kind.SECTION;
    };
  }

  /**
   * Finds out where a mention leads.
   *
   * @param mention the mention
   * @param from the chapter in which it stands
   * @return where it leads
   */
  public MentionTarget resolve(Mention mention, Chapter from) {
    if (!mention.isOurs()) {
      return new MentionTarget.Unlinked();
    }
    return switch (mention.kind()) {
      case CHAPTER -> chapter(mention);
      case PART -> part(mention);
      case SECTION -> section(mention.number());
      case FIGURE, TABLE, LISTING -> figure(mention);
      case APPENDIX -> appendix(mention.number());
      case PREVIOUS -> neighbour(from, -1);
      case NEXT -> neighbour(from, 1);
    };
  }

  /** Returns the chapter with a number, if it is certain which one that is. */
  Optional<SpineEntry> entry(String number) {
    return hand.renumbersChapters() ? Optional.empty() : Optional.ofNullable(chapters.get(number));
  }

  /** Returns whether a chapter, or something in it, has a title. */
  boolean hasTitle(SpineEntry entry, String title) {
    return titles.computeIfAbsent(entry, Titles::within).contains(Titles.fold(title));
  }

  private MentionTarget chapter(Mention mention) {
    SpineEntry entry = chapters.get(mention.number());
    if (hand.renumbersChapters() && hand.has(Kind.CHAPTER, mention.number())) {
      return new MentionTarget.Unlinked();
    }
    if (entry != null) {
      return whole(entry.chapter());
    }
    if (chapters.isEmpty() || hand.has(Kind.CHAPTER, mention.number())) {
      return new MentionTarget.Unlinked();
    }
    if (mention.number().indexOf('.') >= 0) {
      // Chapter 5.4 is most often a section.
      return section(mention.number());
    }
    return new MentionTarget.Missing(
        MentionRule.CHAPTER_UNKNOWN,
        "there is no chapter " + mention.number(),
        chapterHint(mention));
  }

  private String chapterHint(Mention mention) {
    String title = Titles.fold(mention.title());
    if (numbersByTitle.isEmpty()) {
      chapters.forEach(
          (number, entry) -> Titles.of(entry).forEach(t -> numbersByTitle.put(t, number)));
    }
    return !title.isEmpty() && numbersByTitle.containsKey(title)
        ? "did you mean chapter " + numbersByTitle.get(title) + ", which has this title?"
        : "SUMMARY.md numbers the chapters 1 to " + lastChapter + "; a draft has a number, too";
  }

  private static MentionTarget whole(Optional<Chapter> chapter) {
    return chapter.isPresent()
        ? new MentionTarget.InBook(chapter.get(), Optional.empty())
        : new MentionTarget.Unlinked();
  }

  private MentionTarget part(Mention mention) {
    Part part = parts.get(Integer.parseInt(mention.number()));
    if (part != null) {
      // A part whose chapters are all drafts has no page yet.
      return part.texts().isEmpty() ? new MentionTarget.Unlinked() : new MentionTarget.OfPart(part);
    }
    if (parts.size() < 2 || hand.has(Kind.PART, mention.number())) {
      return new MentionTarget.Unlinked();
    }
    return new MentionTarget.Missing(
        MentionRule.PART_UNKNOWN,
        "there is no part " + mention.number(),
        "SUMMARY.md has " + parts.size() + " parts");
  }

  private MentionTarget section(String number) {
    SpineEntry nested = chapters.get(number);
    if (nested != null) {
      return whole(nested.chapter());
    }
    MentionTarget.InBook found = places.get(Kind.SECTION).get(number);
    if (found != null) {
      return found;
    }
    Optional<SpineEntry> chapter = chapterOf(number);
    boolean isTooDeep =
        chapter.isPresent()
            && number.split("\\.").length > chapter.get().entry().number().depth() + NUMBERED_DEPTH;
    if (isTooDeep || cannotTell(Kind.SECTION, number, chapter)) {
      return new MentionTarget.Unlinked();
    }
    return new MentionTarget.Missing(
        MentionRule.SECTION_UNKNOWN,
        "there is no section " + number,
        nearest(Kind.SECTION, number, "see the numbers of the headings in the contents"));
  }

  private MentionTarget figure(Mention mention) {
    String number = mention.number();
    Kind kind = mention.kind();
    boolean isUnnumbered = number.indexOf('.') < 0;
    Optional<SpineEntry> chapter = chapterOf(number);
    boolean hasNone = places.get(kind).isEmpty();
    if (isUnnumbered || hand.has(kind, number)) {
      return new MentionTarget.Unlinked();
    }
    MentionTarget.InBook found = places.get(kind).get(number);
    if (found != null) {
      return found;
    }
    if (hasNone || cannotTell(kind, number, chapter)) {
      return new MentionTarget.Unlinked();
    }
    String word = kind.name().toLowerCase(Locale.ROOT);
    return new MentionTarget.Missing(
        MentionRule.FIGURE_UNKNOWN,
        "there is no " + word + " " + number,
        nearest(kind, number, "see the numbers of the captions in the edition"));
  }

  /** A draft has no sections and figures yet, and what the author numbers is the author's. */
  private boolean cannotTell(Kind kind, String number, Optional<SpineEntry> chapter) {
    return chapters.isEmpty()
        || hand.renumbersChapters()
        || hand.has(kind, number)
        || (isLettered(number) && chapter.isEmpty())
        || (chapter.isPresent() && chapter.get().chapter().isEmpty());
  }

  /** An appendix, or something in one. */
  private static boolean isLettered(String number) {
    return !number.isEmpty() && Numerals.digit(number.charAt(0)) < 0;
  }

  /** The innermost chapter in which a number would lie. */
  private Optional<SpineEntry> chapterOf(String number) {
    String rest = number;
    while (rest.indexOf('.') >= 0) {
      rest = rest.substring(0, rest.lastIndexOf('.'));
      if (chapters.containsKey(rest)) {
        return Optional.of(chapters.get(rest));
      }
    }
    return Optional.empty();
  }

  /** The last of its kind in the same chapter: most often one was taken away. */
  private String nearest(Kind kind, String number, String otherwise) {
    String chapter = number.substring(0, number.lastIndexOf('.') + 1);
    int last = 0;
    while (places.get(kind).containsKey(chapter + (last + 1))) {
      last++;
    }
    return last == 0 ? otherwise : "did you mean " + chapter + last + "? It is the last one there";
  }

  private MentionTarget appendix(String letter) {
    if (chapters.containsKey(letter)) {
      return whole(chapters.get(letter).chapter());
    }
    Map<String, Optional<Chapter>> appendices = hand.appendices();
    if (appendices.containsKey(letter)) {
      return whole(appendices.get(letter));
    }
    Set<String> letters = new TreeSet<>(appendices.keySet());
    chapters.keySet().stream().filter(MentionIndex::isLettered).forEach(letters::add);
    if (letters.isEmpty()) {
      return new MentionTarget.Unlinked();
    }
    return new MentionTarget.Missing(
        MentionRule.APPENDIX_UNKNOWN,
        "there is no appendix " + letter,
        "the book has " + String.join(", ", letters));
  }

  private MentionTarget neighbour(Chapter from, int step) {
    if (!positions.containsKey(from)) {
      // The introduction of a part lies between chapters.
      return new MentionTarget.Unlinked();
    }
    int position = positions.get(from) + step;
    if (position < 0 || position >= book.spine().size()) {
      return new MentionTarget.Missing(
          MentionRule.NO_NEIGHBOUR,
          step < 0 ? "no chapter is before this one" : "no chapter comes after this one",
          "name the chapter that is meant by its number");
    }
    return whole(book.spine().get(position).chapter());
  }
}
