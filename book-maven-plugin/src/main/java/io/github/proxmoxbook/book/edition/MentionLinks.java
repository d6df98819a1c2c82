package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.Part;
import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.reference.Mention;
import io.github.proxmoxbook.book.reference.MentionIndex;
import io.github.proxmoxbook.book.reference.MentionReader;
import io.github.proxmoxbook.book.reference.MentionTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Makes links of the mentions in the prose: {@code <a class="mention" href="…">第7章</a>}. A mention
 * within a link, a heading, code or a quotation stays as it is, and so does one that is cut by
 * markup.
 */
final class MentionLinks {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd",
          "mark", "math", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub",
          "sup", "u", "var", "wbr");
  private static final Set<String> MASKED =
      Set.of("a", "cite", "code", "img", "kbd", "math", "pre", "q", "samp", "var");
  private static final Set<String> LEFT_OUT = Set.of("rp", "rt");
  private static final Set<String> SKIPPED =
      Set.of("blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre");

  private final MentionIndex index;
  private final Map<Chapter, String> chapterIds;

  MentionLinks(MentionIndex index, Map<Chapter, String> chapterIds) {
    this.index = index;
    this.chapterIds = chapterIds;
  }

  /** The id of a part with a number. */
  static String partId(Part part) {
    return "part-" + part.number();
  }

  /** Links what the body of a chapter mentions. */
  void link(Chapter chapter, Element body) {
    Gathering gathering = new Gathering();
    NodeTraversor.filter(gathering, body);
    gathering.sentences.forEach(sentence -> link(chapter, sentence));
  }

  private void link(Chapter chapter, Sentence sentence) {
    List<Mention> mentions = MentionReader.read(sentence.text.toString());
    // From the end, so that the places of those before stay.
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      Optional<String> href = href(index.resolve(mention, chapter), chapter);
      if (href.isPresent()) {
        sentence.link(mention.start(), mention.end(), href.get());
      }
    }
  }

  private Optional<String> href(MentionTarget target, Chapter from) {
    if (target instanceof MentionTarget.OfPart part && !part.part().title().isEmpty()) {
      boolean isItself = part.part().introduction().filter(text -> text == from).isPresent();
      return isItself ? Optional.empty() : Optional.of(partId(part.part()) + ".xhtml");
    }
    if (target instanceof MentionTarget.InBook inBook) {
      boolean isItself = inBook.chapter() == from && inBook.anchor().isEmpty();
      String fragment = inBook.anchor().map(anchor -> "#" + anchor.id()).orElse("");
      return isItself
          ? Optional.empty()
          : Optional.of(chapterIds.get(inBook.chapter()) + ".xhtml" + fragment);
    }
    return Optional.empty();
  }

  /** Walks over blocks without recursion: raw HTML may be nested deep. */
  private static final class Gathering implements NodeFilter {
    private final List<Sentence> sentences = new ArrayList<>(List.of(new Sentence()));

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        last().add(text);
      } else if (node instanceof Element element) {
        return enter(element.normalName());
      }
      return FilterResult.CONTINUE;
    }

    private FilterResult enter(String name) {
      boolean isSkipped = SKIPPED.contains(name) || LEFT_OUT.contains(name);
      if (!INLINE.contains(name)) {
        sentences.add(new Sentence());
      } else if (MASKED.contains(name)) {
        last().mask();
        isSkipped = true;
      }
      return isSkipped ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !INLINE.contains(element.normalName())) {
        sentences.add(new Sentence());
      }
      return FilterResult.CONTINUE;
    }

    private Sentence last() {
      return sentences.get(sentences.size() - 1);
    }
  }

  /** The text between two blocks, and the nodes that it is made of. */
  private static final class Sentence {
    private final StringBuilder text = new StringBuilder();
    private final List<TextNode> nodes = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    void add(TextNode node) {
      nodes.add(node);
      starts.add(text.length());
      text.append(node.getWholeText());
    }

    void mask() {
      text.append(ProseBlock.MASK);
    }

    void link(int start, int end, String href) {
      for (int i = nodes.size() - 1; i >= 0; i--) {
        int from = start - starts.get(i);
        TextNode node = nodes.get(i);
        if (from >= 0) {
          if (end - starts.get(i) <= node.getWholeText().length()) {
            wrap(node, from, end - starts.get(i), href);
          }
          return;
        }
      }
    }

    private static void wrap(TextNode node, int from, int to, String href) {
      String whole = node.getWholeText();
      Element link = new Element("a").addClass("mention").attr("href", href);
      link.appendText(whole.substring(from, to));
      node.after(new TextNode(whole.substring(to)));
      node.after(link);
      node.text(whole.substring(0, from));
    }
  }
}
