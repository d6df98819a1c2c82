package io.github.proxmoxbook.book.edition.epub;

import static java.util.stream.Collectors.joining;

import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionLists;
import io.github.proxmoxbook.book.edition.EditionPart;
import io.github.proxmoxbook.book.edition.EditionSection;
import io.github.proxmoxbook.book.edition.IndexEntry;
import io.github.proxmoxbook.book.edition.IndexGroup;
import io.github.proxmoxbook.book.edition.IndexPlace;
import io.github.proxmoxbook.book.edition.ListedItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Gives places plain names: headings in Japanese have ids in Japanese, which the guide of Japan's
 * publishers (EBPAJ EPUB 3 guide, rules on anchors) asks to do without, as some reading systems do
 * not find them. What is plain already keeps its name, so that links from outside hold.
 */
final class PlainIds {
  /** Attributes that name one or several ids of the same document. */
  private static final List<String> REFERENCES =
      List.of("headers", "for", "aria-labelledby", "aria-describedby");

  private final EditionContent content;

  /** New names by file and id: {@code chapter-07.xhtml#クォーラム}. */
  private final Map<String, String> names = new HashMap<>();

  private PlainIds(EditionContent content) {
    this.content = content;
  }

  /** Returns the same content with plain ids. */
  static EditionContent in(EditionContent content) {
    return new PlainIds(content).renamed();
  }

  private EditionContent renamed() {
    Map<EditionChapter, Document> bodies = new IdentityHashMap<>();
    for (EditionChapter chapter : texts(content)) {
      Document body = Jsoup.parse(chapter.xhtml(), "", Parser.xmlParser());
      bodies.put(chapter, body);
      name(chapter, body);
    }
    if (names.isEmpty()) {
      return content;
    }
    List<EditionPart> parts = content.parts().stream().map(part -> renamed(part, bodies)).toList();
    Optional<EditionChapter> colophon =
        content.colophon().map(chapter -> renamed(chapter, bodies.get(chapter)));
    EditionLists lists =
        new EditionLists(
            content.index().stream().map(this::renamed).toList(),
            items(content.figures()),
            items(content.tables()),
            items(content.listings()));
    return new EditionContent(
        content.metadata(), content.labels(), parts, colophon, content.assets(), lists);
  }

  private static List<EditionChapter> texts(EditionContent content) {
    return Stream.concat(
            content.parts().stream().flatMap(part -> part.texts().stream()),
            content.colophon().stream())
        .toList();
  }

  private void name(EditionChapter chapter, Document body) {
    Set<String> taken = new HashSet<>(body.select("[id]").eachAttr("id"));
    int number = 0;
    for (Element element : body.select("[id]")) {
      if (!element.id().chars().allMatch(c -> c > ' ' && c < 0x7F)) {
        String name = "id-" + ++number;
        while (!taken.add(name)) {
          name = "id-" + ++number;
        }
        names.put(chapter.href() + "#" + element.id(), name);
      }
    }
  }

  private EditionPart renamed(EditionPart part, Map<EditionChapter, Document> bodies) {
    return new EditionPart(
        part.id(),
        part.matter(),
        part.label(),
        part.title(),
        part.location(),
        part.introduction().map(text -> renamed(text, bodies.get(text))),
        part.chapters().stream().map(chapter -> renamed(chapter, bodies.get(chapter))).toList());
  }

  private EditionChapter renamed(EditionChapter chapter, Document body) {
    String href = chapter.href();
    for (Element link : body.select("a[href]")) {
      link.attr("href", renamed(link.attr("href"), href));
    }
    for (String reference : REFERENCES) {
      for (Element element : body.select("[" + reference + "]")) {
        String[] ids = element.attr(reference).strip().split("\\s+");
        element.attr(reference, Stream.of(ids).map(id -> id(href, id)).collect(joining(" ")));
      }
    }
    for (Element element : body.select("[id]")) {
      element.attr("id", id(href, element.id()));
    }
    body.outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    List<EditionSection> sections =
        chapter.sections().stream()
            .map(s -> new EditionSection(s.level(), s.label(), s.title(), id(href, s.id())))
            .toList();
    return new EditionChapter(
        chapter.id(),
        chapter.kind(),
        chapter.depth(),
        chapter.label(),
        chapter.title(),
        chapter.source(),
        sections,
        body.html());
  }

  private String id(String file, String id) {
    return names.getOrDefault(file + "#" + id, id);
  }

  /** Returns where a link leads now; one that begins with the sign stays in its file. */
  private String renamed(String href, String file) {
    int sign = href.indexOf('#');
    if (sign < 0) {
      return href;
    }
    String target = sign == 0 ? file : href.substring(0, sign);
    return href.substring(0, sign + 1) + id(target, href.substring(sign + 1));
  }

  private List<ListedItem> items(List<ListedItem> items) {
    return items.stream()
        .map(item -> new ListedItem(item.label(), item.caption(), renamed(item.href(), "")))
        .toList();
  }

  private IndexGroup renamed(IndexGroup group) {
    return new IndexGroup(group.heading(), group.entries().stream().map(this::renamed).toList());
  }

  private IndexEntry renamed(IndexEntry entry) {
    return new IndexEntry(
        entry.term(),
        entry.reading(),
        entry.places().stream().map(this::renamed).toList(),
        entry.subentries().stream().map(this::renamed).toList(),
        entry.see());
  }

  private IndexPlace renamed(IndexPlace place) {
    return new IndexPlace(renamed(place.href(), ""), renamed(place.end(), ""), place.label());
  }
}
