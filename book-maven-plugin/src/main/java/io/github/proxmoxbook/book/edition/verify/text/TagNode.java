package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.edition.verify.page.ReadingOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * An element of the tag tree of a PDF, or marked content in one.
 *
 * <p>The typesetter sorts the elements by those of its source, not what stands between them, and
 * puts captions behind their tables. So what an element holds is read in the order in which it is
 * painted: lines of text are painted as they are read.
 */
final class TagNode {
  /** What is no text of the book: numbers and dots of lists, pictures, page numbers of links. */
  private static final Set<String> NO_TEXT = Set.of("Lbl", "Figure", "Formula", "Reference");

  /** The base of ruby is painted behind its reading, and read before it. */
  private static final Set<String> IN_ORDER = Set.of("Ruby", "Warichu");

  private static final String NOTE = "Note";
  private static final String LINK = "Link";
  private static final String HEAD = "THead";

  private static final long NEVER = Long.MAX_VALUE;

  private final String tag;
  private final List<TagNode> kids = new ArrayList<>();

  /** Page and number of the content, or of the first content, in the order of painting. */
  private long painted;

  private TagNode(String tag, long painted) {
    this.tag = tag;
    this.painted = painted;
  }

  /** Is shown the contents in the order in which they are read. */
  interface Reader {
    /** Sees marked content by its page and its number there. */
    void content(int page, int content);

    /** Sees the beginning of a link. */
    void enterLink();

    /** Sees the end of a link. */
    void leaveLink();

    /** Sees the beginning of a footnote, whose mark is left out. */
    void enterNote();

    /** Sees the end of a footnote. */
    void leaveNote();
  }

  /** Collects a tree. */
  static final class Builder implements ReadingOrder.Visitor {
    private final List<TagNode> open = new ArrayList<>(List.of(new TagNode("", NEVER)));

    @Override
    public void enter(String tag) {
      open.add(new TagNode(tag, NEVER));
    }

    @Override
    public void content(int page, int content) {
      top().kids.add(new TagNode("", (long) page << 32 | content));
    }

    @Override
    public void leave(String tag) {
      TagNode done = open.remove(open.size() - 1);
      done.sort();
      if (done.tag.equals(HEAD)) {
        done.removeContentBehind(done.painted >> 32);
      }
      if (!NO_TEXT.contains(done.tag) || done.isTerm()) {
        top().kids.add(done);
      }
    }

    private TagNode top() {
      return open.get(open.size() - 1);
    }

    /** Returns the root. */
    TagNode tree() {
      TagNode root = open.get(0);
      root.sort();
      return root;
    }
  }

  /** Notes are painted at the foot of the page, and stay behind what calls them. */
  private void sort() {
    long last = 0;
    for (TagNode kid : kids) {
      painted = Math.min(painted, kid.tag.equals(NOTE) ? NEVER : kid.painted);
      if (kid.tag.equals(NOTE) || kid.painted == NEVER) {
        kid.painted = last;
      }
      last = kid.painted;
    }
    if (!IN_ORDER.contains(tag)) {
      kids.sort(Comparator.comparingLong(kid -> kid.painted));
    }
  }

  /** The head of a table stands on each of its pages, and is the same each time. */
  private void removeContentBehind(long page) {
    kids.removeIf(kid -> kid.isContent() && kid.painted >> 32 > page);
    kids.forEach(kid -> kid.removeContentBehind(page));
  }

  /** The label of a list of descriptions is a paragraph, not a number of the typesetter's. */
  private boolean isTerm() {
    return tag.equals("Lbl") && kids.stream().anyMatch(kid -> kid.tag.equals("P"));
  }

  private boolean isContent() {
    return kids.isEmpty() && tag.isEmpty() && painted != NEVER;
  }

  /** Goes through the text. */
  void read(Reader reader) {
    if (isContent()) {
      reader.content((int) (painted >> 32), (int) painted);
    }
    switch (tag) {
      case NOTE -> {
        reader.enterNote();
        removeMark();
      }
      case LINK -> reader.enterLink();
      default -> {
        // Whatever else is around a text does not change it.
      }
    }
    kids.forEach(kid -> kid.read(reader));
    if (tag.equals(NOTE)) {
      reader.leaveNote();
    } else if (tag.equals(LINK)) {
      reader.leaveLink();
    }
  }

  /** The first link of a note is its number, which leads back. */
  private boolean removeMark() {
    for (TagNode kid : kids) {
      if (kid.tag.equals(LINK)) {
        kids.remove(kid);
        return true;
      }
      if (kid.removeMark()) {
        return true;
      }
    }
    return false;
  }
}
