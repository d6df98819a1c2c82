package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.manuscript.Reference;
import io.github.proxmoxbook.book.manuscript.SpineEntry;
import io.github.proxmoxbook.book.reference.Mention.Kind;
import io.github.proxmoxbook.book.reference.Numerals.Numeral;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that the author wrote by hand: headings 「第3章 構成」 and 「3.2 通信」, paragraphs and
 * descriptions of pictures that begin like a caption 「図2.1 構成」. What they name is known, whatever
 * the tool would have counted.
 */
final class HandNumbers {
  private static final Pattern APPENDIX =
      Pattern.compile("\\A(?:付録|Appendix)[ \\u3000]?([A-ZＡ-Ｚ])(?![A-Za-z])");
  private static final Pattern LETTERED = Pattern.compile("\\A([A-Z])(?:\\.| [-–:])[ \\u3000]");

  /** A caption is no sentence. */
  private static final int LONGEST_CAPTION = 80;

  private final Set<String> known = new HashSet<>();
  private final Map<String, Optional<Chapter>> appendices = new HashMap<>();
  private boolean renumbersChapters;

  HandNumbers(Book book) {
    for (SpineEntry entry : book.spine()) {
      entry(entry);
    }
    for (Chapter chapter : book.chapters()) {
      chapter(chapter);
    }
  }

  /** Whether the author gave something this number by hand. */
  boolean has(Kind kind, String number) {
    return known.contains(kind + " " + number);
  }

  /** Whether chapters call themselves by other numbers than they have. */
  boolean renumbersChapters() {
    return renumbersChapters;
  }

  /** The appendices by their letters; those that are drafts or sections without a chapter. */
  Map<String, Optional<Chapter>> appendices() {
    return appendices;
  }

  private void entry(SpineEntry entry) {
    appendix(entry.entry().title(), entry.chapter());
    boolean isNumbered = !entry.entry().number().isEmpty();
    Matcher lettered = LETTERED.matcher(entry.entry().title());
    if (lettered.find() && !appendices.isEmpty()) {
      appendices.putIfAbsent(lettered.group(1), entry.chapter());
    }
    for (Mention mention : atStart(entry.entry().title())) {
      String real = isNumbered ? entry.entry().number().dotted() : "";
      renumbersChapters |= mention.kind() == Kind.CHAPTER && !mention.number().equals(real);
    }
    entry.chapter().ifPresent(chapter -> appendix(chapter.title(), entry.chapter()));
  }

  private void chapter(Chapter chapter) {
    for (Anchor anchor : chapter.anchors()) {
      if (anchor.kind() == Anchor.Kind.HEADING) {
        heading(chapter, anchor);
      } else if (!anchor.title().isEmpty()) {
        knowFigure(anchor.title());
      }
    }
    for (Reference reference : chapter.references()) {
      if (reference.kind() == Reference.Kind.IMAGE) {
        knowFigure(reference.text());
      }
    }
    for (ProseBlock block : chapter.prose()) {
      if (isCaption(block)) {
        knowFigure(block.text());
      }
    }
  }

  private void heading(Chapter chapter, Anchor anchor) {
    for (Mention mention : atStart(anchor.title())) {
      know(mention);
      boolean isTitle = mention.kind() == Kind.CHAPTER && anchor.level() == 1;
      renumbersChapters |= isTitle && !mention.number().equals(chapter.number().dotted());
    }
    Numeral number = Numerals.dotted(anchor.title(), 0, false);
    if (number != null && number.isDotted()) {
      known.add(Kind.SECTION + " " + number.value());
    }
    appendix(anchor.title(), Optional.empty());
  }

  private void appendix(String title, Optional<Chapter> chapter) {
    Matcher matcher = APPENDIX.matcher(title);
    if (matcher.find()) {
      char c = matcher.group(1).charAt(0);
      String letter = String.valueOf(c > 'Z' ? (char) (c - 'Ａ' + 'A') : c);
      appendices.merge(letter, chapter, (a, b) -> a.isPresent() ? a : b);
    }
  }

  private static boolean isCaption(ProseBlock block) {
    String text = block.text();
    return block.kind() != ProseBlock.Kind.HEADING
        && text.length() <= LONGEST_CAPTION
        && !text.isEmpty()
        && "図表リFTL".indexOf(text.charAt(0)) >= 0
        && !text.endsWith("。")
        && !text.endsWith(".");
  }

  private static List<Mention> atStart(String text) {
    List<Mention> mentions =
        text.length() > LONGEST_CAPTION * 2 ? List.of() : MentionReader.read(text);
    return !mentions.isEmpty() && mentions.get(0).start() == 0
        ? List.of(mentions.get(0))
        : List.of();
  }

  private void knowFigure(String text) {
    atStart(text).stream().filter(mention -> isFigure(mention.kind())).forEach(this::know);
  }

  private void know(Mention mention) {
    known.add(mention.kind() + " " + mention.number());
  }

  private static boolean isFigure(Kind kind) {
    return kind == Kind.FIGURE || kind == Kind.TABLE || kind == Kind.LISTING;
  }
}
