package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.manuscript.Matter;
import io.github.proxmoxbook.book.manuscript.Part;
import io.github.proxmoxbook.book.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The parts and chapters of a master document.
 *
 * <p>Chapters are numbered through all parts, appendices have letters. Special sections (preface,
 * glossary …) have no number, nor have chapters behind {@code :sectnums!:} in a document that has
 * {@code :sectnums:} elsewhere. What stands before the first part or numbered chapter is front
 * matter, what stands behind the last is back matter.
 */
final class Divisions {
  private final DocumentReading document;
  private final boolean isNumberedByAuthor;
  private final List<Part> parts = new ArrayList<>();
  private final List<Chapter> loose = new ArrayList<>();
  private int lastChapter;
  private int lastAppendix;
  private int lastPart;

  Divisions(DocumentReading document) {
    this.document = document;
    this.isNumberedByAuthor =
        document.body().select("section." + DivisionHtml.CHAPTER).stream()
            .anyMatch(chapter -> isUsual(chapter) && chapter.hasAttr(DivisionHtml.NUMBERED));
  }

  private static boolean isUsual(Element chapter) {
    return chapter.attr(DivisionHtml.KIND).isEmpty();
  }

  private static boolean isPart(Element division) {
    return division.hasClass(DivisionHtml.PART);
  }

  List<Part> parts() {
    List<Element> divisions = divisions();
    List<Boolean> isMain = divisions.stream().map(this::isMain).toList();
    int first = Math.max(0, isMain.indexOf(true));
    int last = isMain.contains(true) ? isMain.lastIndexOf(true) : divisions.size() - 1;
    Matter matter = Matter.FRONT;
    for (int i = 0; i < divisions.size(); i++) {
      Matter here = i < first ? Matter.FRONT : i <= last ? Matter.MAIN : Matter.BACK;
      if (here != matter) {
        endLoose(matter);
        matter = here;
      }
      if (isPart(divisions.get(i))) {
        endLoose(matter);
        parts.add(part(divisions.get(i), matter));
      } else {
        chapter(divisions.get(i)).ifPresent(loose::add);
      }
    }
    endLoose(matter);
    return parts;
  }

  /** The parts, and the chapters that stand in none. */
  private List<Element> divisions() {
    List<Element> divisions = new ArrayList<>();
    document.body().children().stream().filter(Divisions::isOfBook).forEach(divisions::add);
    if (!divisions.isEmpty() && isPart(divisions.get(divisions.size() - 1))) {
      divisions.addAll(backMatter(divisions.get(divisions.size() - 1)));
    }
    return divisions;
  }

  /**
   * A glossary behind the last chapter is that of the book, though by its level it stands in the
   * last part; a part of nothing else keeps what it has.
   */
  private List<Element> backMatter(Element lastPart) {
    List<Element> chapters = chapters(lastPart);
    int end = chapters.size();
    while (end > 0 && !isUsual(chapters.get(end - 1))) {
      end--;
    }
    List<Element> back = end == 0 ? List.of() : chapters.subList(end, chapters.size());
    back.forEach(this::takeOut);
    return back;
  }

  /** It stays in the document, which knows how it is written. */
  private void takeOut(Element chapter) {
    document.body().appendChild(chapter);
  }

  private static List<Element> chapters(Element part) {
    return part.children().stream().filter(e -> e.hasClass(DivisionHtml.CHAPTER)).toList();
  }

  private static boolean isOfBook(Element element) {
    return isPart(element) || element.hasClass(DivisionHtml.CHAPTER);
  }

  private boolean isMain(Element division) {
    return isPart(division) || isUsual(division) && isNumbered(division);
  }

  private boolean isNumbered(Element chapter) {
    return !isNumberedByAuthor || chapter.hasAttr(DivisionHtml.NUMBERED);
  }

  /** Chapters that stand in no part are one without title. */
  private void endLoose(Matter matter) {
    if (!loose.isEmpty()) {
      Location place = Location.of(loose.get(0).file());
      parts.add(new Part(matter, 0, "", place, Optional.empty(), loose));
      loose.clear();
    }
  }

  private Part part(Element division, Matter matter) {
    List<Element> chapters = chapters(division);
    chapters.forEach(this::takeOut);
    Location place = document.marks().around(division);
    Chapter introduction = introduction(division, place);
    List<Chapter> texts = new ArrayList<>();
    chapters.forEach(chapter -> chapter(chapter).ifPresent(texts::add));
    lastPart++;
    return new Part(
        matter, lastPart, introduction.title(), place, Optional.of(introduction), texts);
  }

  /** What a part says before its first chapter; the edition has the title on the page itself. */
  private Chapter introduction(Element division, Location place) {
    Element heading = division.selectFirst("> h1");
    String title = PlainWords.of(heading);
    Chapter whole =
        document.chapter(division, file(division), ChapterNumber.NONE, Part.KIND, title);
    heading.remove();
    return whole.withBody(division.html().strip());
  }

  private Optional<Chapter> chapter(Element division) {
    Element heading = division.selectFirst("> h1");
    String kind = division.attr(DivisionHtml.KIND);
    String title = PlainWords.of(heading);
    boolean isBare = division.childrenSize() == 1;
    if (kind.equals("index") && isBare) {
      // The editions make the index, where there is one to make.
      return Optional.empty();
    }
    ChapterNumber number = ChapterNumber.NONE;
    if (kind.equals("appendix")) {
      number = ChapterNumber.appendix(++lastAppendix);
    } else if (kind.isEmpty() && isNumbered(division)) {
      number = ChapterNumber.of(++lastChapter);
    }
    String known = kind.equals("other") || kind.equals("appendix") ? "" : kind;
    return Optional.of(document.chapter(division, file(division), number, known, title));
  }

  private int file(Element division) {
    return Marks.isPlaced(division) ? Marks.file(division) : 0;
  }
}
