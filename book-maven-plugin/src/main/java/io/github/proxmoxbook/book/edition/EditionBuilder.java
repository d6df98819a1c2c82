package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.diagram.Diagram;
import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.LinkResolver;
import io.github.proxmoxbook.book.manuscript.Matter;
import io.github.proxmoxbook.book.manuscript.Part;
import io.github.proxmoxbook.book.reference.MentionIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the content of the editions from a manuscript: numbers, labels, links and pictures. */
public final class EditionBuilder {
  private final Book book;
  private final BookRoot root;
  private final EditionMetadata metadata;
  private final Labels labels;
  private final Pictures pictures;
  private final Numbering numbering;
  private final Optional<MentionLinks> mentions;
  // By identity: the value of a chapter is all of its text.
  private final Map<Chapter, String> chapterIds = new IdentityHashMap<>();

  /**
   * Creates a builder.
   *
   * @param book the manuscript
   * @param root its root
   * @param diagrams the converted diagrams; a diagram that is not among them is left out and its
   *     alternative text stands in for it
   * @param metadata what the edition says about itself
   * @param labels the words that it adds to the author's
   * @param linkMentions whether a mention in the prose (第7章) becomes a link
   */
  public EditionBuilder(
      Book book,
      BookRoot root,
      Collection<Diagram> diagrams,
      EditionMetadata metadata,
      Labels labels,
      boolean linkMentions) {
    this.book = book;
    this.root = root;
    this.metadata = metadata;
    this.labels = labels;
    this.pictures = new Pictures(root, diagrams);
    this.numbering = new Numbering(book, labels);
    this.mentions =
        linkMentions
            ? Optional.of(new MentionLinks(new MentionIndex(book), chapterIds))
            : Optional.empty();
  }

  /**
   * Builds the content.
   *
   * @return the content
   * @throws IOException if the file system cannot tell whether a file exists
   */
  public EditionContent build() throws IOException {
    nameChapters();
    ChapterComposer composer =
        new ChapterComposer(
            labels, numbering, chapterIds, pictures, new LinkResolver(book, root), mentions);
    ListsBuilder lists = new ListsBuilder(labels, numbering);
    Optional<Chapter> colophon = ColophonChapter.in(book, labels);
    List<EditionPart> parts = new ArrayList<>();
    for (Part part : book.parts()) {
      List<EditionChapter> chapters = new ArrayList<>();
      for (Chapter chapter : part.texts()) {
        if (colophon.isEmpty() || chapter != colophon.get()) {
          chapters.add(chapter(chapter, composer));
          lists.add(chapter, chapters.get(chapters.size() - 1).href());
        }
      }
      if (!chapters.isEmpty()) {
        parts.add(part(part, chapters, parts.size()));
      }
    }
    Optional<EditionChapter> last = Optional.empty();
    if (colophon.isPresent()) {
      last = Optional.of(chapter(colophon.get(), composer).withKind(ColophonChapter.KIND));
      lists.add(colophon.get(), last.get().href());
    }
    return new EditionContent(
        metadata, labels, parts, last, pictures.all(), lists.build(metadata.language()));
  }

  private void nameChapters() {
    for (Part part : book.parts()) {
      part.introduction().ifPresent(text -> chapterIds.put(text, MentionLinks.partId(part)));
      int count = 0;
      for (Chapter chapter : part.chapters()) {
        count++;
        chapterIds.put(chapter, name(part.matter(), chapter, count));
      }
    }
  }

  private static String name(Matter matter, Chapter chapter, int count) {
    if (chapter.number().isEmpty()) {
      return String.format(Locale.ROOT, "%s-%02d", matter.name().toLowerCase(Locale.ROOT), count);
    }
    StringBuilder name = new StringBuilder(chapter.number().isAppendix() ? "appendix" : "chapter");
    for (int number : chapter.number().parts()) {
      name.append(String.format(Locale.ROOT, "-%02d", number));
    }
    return name.toString();
  }

  private EditionPart part(Part part, List<EditionChapter> texts, int index) {
    int first = part.introduction().isPresent() ? 1 : 0;
    String label = numbering.label(part);
    String id = part.number() == 0 ? "part-x" + index : MentionLinks.partId(part);
    return new EditionPart(
        id,
        part.matter(),
        label,
        part.title(),
        part.location(),
        texts.stream().limit(first).findFirst(),
        texts.subList(first, texts.size()));
  }

  private EditionChapter chapter(Chapter chapter, ChapterComposer composer) throws IOException {
    List<EditionSection> sections = new ArrayList<>();
    for (Anchor anchor : chapter.anchors()) {
      if (anchor.kind() == Anchor.Kind.HEADING && anchor.level() > 1) {
        String label = numbering.label(chapter, anchor);
        sections.add(new EditionSection(anchor.level(), label, anchor.title(), anchor.id()));
      }
    }
    return new EditionChapter(
        chapterIds.get(chapter),
        chapter.number().isAppendix() ? "appendix" : chapter.kind(),
        Math.max(1, chapter.number().depth()),
        numbering.label(chapter),
        chapter.title(),
        chapter.file(),
        sections,
        composer.compose(chapter));
  }
}
