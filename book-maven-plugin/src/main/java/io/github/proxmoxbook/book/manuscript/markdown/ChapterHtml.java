package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.LineRanges;
import io.github.proxmoxbook.book.manuscript.RubyText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders what is not plain CommonMark into the neutral XHTML of a chapter. */
final class ChapterHtml implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Ids ids;

  ChapterHtml(HtmlNodeRendererContext context, Ids ids) {
    this.context = context;
    this.html = context.getWriter();
    this.ids = ids;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Alert.class,
        CaptionedTable.class,
        DefinitionList.class,
        DefinitionList.Item.class,
        EmphasisMarks.class,
        FencedCodeBlock.class,
        Figure.class,
        IndentedCodeBlock.class,
        IndexTerm.class,
        Ruby.class,
        SoftLineBreak.class,
        TaskListItemMarker.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Alert alert) {
      element(alert, "aside", Map.of("class", "alert " + alert.kind().cssClass()));
    } else if (node instanceof CaptionedTable table) {
      renderTable(table);
    } else if (node instanceof DefinitionList) {
      element(node, "dl", Map.of());
    } else if (node instanceof DefinitionList.Item item) {
      renderItem(item);
    } else if (node instanceof FencedCodeBlock code) {
      renderCode(code, InfoString.parse(code.getInfo()), code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      renderCode(code, InfoString.parse(""), code.getLiteral());
    } else if (node instanceof Figure figure) {
      renderFigure(figure);
    } else if (node instanceof IndexTerm term) {
      renderTerm(term);
    } else if (node instanceof Ruby ruby) {
      renderRuby(ruby);
    } else if (node instanceof EmphasisMarks marks) {
      html.tag("em", Map.of("class", "sesame"));
      html.text(marks.text());
      html.tag("/em");
    } else if (node instanceof TaskListItemMarker marker) {
      html.tag("span", Map.of("class", marker.isChecked() ? "task-box done" : "task-box"));
      html.tag("/span");
      html.text(" ");
    } else if (!SoftBreaks.joins(node)) {
      html.raw("\n");
    }
  }

  private void element(Node node, String name, Map<String, String> attributes) {
    html.line();
    html.tag(name, context.extendAttributes(node, name, attributes));
    html.line();
    children(node);
    html.tag("/" + name);
    html.line();
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  private void renderFigure(Figure figure) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "figure");
    if (figure.isNumbered()) {
      attributes.put("id", ids.of(figure));
    }
    html.line();
    html.tag("figure", context.extendAttributes(figure, "figure", attributes));
    Map<String, String> image = new LinkedHashMap<>();
    image.put("src", figure.image().getDestination());
    image.put("alt", MarkdownSyntax.TEXT.render(figure.image()));
    html.tag("img", image, true);
    if (figure.isNumbered()) {
      html.tag("figcaption");
      html.text(figure.caption());
      html.tag("/figcaption");
    }
    html.tag("/figure");
    html.line();
  }

  /** The caption must be the first child; head and body have renderers of their own. */
  private void renderTable(CaptionedTable captioned) {
    Node table = captioned.table();
    html.line();
    html.tag("table", context.extendAttributes(table, "table", Map.of("id", ids.of(captioned))));
    html.tag("caption");
    children(captioned.caption());
    html.tag("/caption");
    html.line();
    children(table);
    html.tag("/table");
    html.line();
  }

  private void renderCode(Node node, InfoString info, String literal) {
    html.line();
    if (info.isListing()) {
      html.tag("figure", context.extendAttributes(node, "figure", listing(ids.of(node))));
      html.tag("figcaption");
      html.text(info.title());
      html.tag("/figcaption");
    }
    html.tag("pre", context.extendAttributes(node, "pre", lines(node, info)));
    html.tag(
        "code",
        info.language().isEmpty() ? Map.of() : Map.of("class", "language-" + info.language()));
    html.text(literal);
    html.tag("/code");
    html.tag("/pre");
    if (info.isListing()) {
      html.tag("/figure");
    }
    html.line();
  }

  /** What is asked of the lines of code, and the line of the source that holds the first. */
  private static Map<String, String> lines(Node node, InfoString info) {
    Map<String, String> attributes = new LinkedHashMap<>();
    List<SourceSpan> spans = node.getSourceSpans();
    int first = node instanceof FencedCodeBlock ? 1 : 0;
    if (spans.size() > first) {
      attributes.put("data-code-line", Integer.toString(spans.get(first).getLineIndex() + 1));
    }
    if (info.isNumbered()) {
      attributes.put("data-numbered-from", info.lineNumbers());
    }
    if (LineRanges.parse(info.markedLines()).stream().anyMatch(lines -> lines.last() > 0)) {
      attributes.put("data-marked-lines", info.markedLines());
    }
    return attributes;
  }

  private static Map<String, String> listing(String id) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "listing");
    attributes.put("id", id);
    return attributes;
  }

  private void renderTerm(IndexTerm term) {
    if (ids.of(term) == null) {
      // It only sends readers of the index to another term.
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "index-term");
    attributes.put("id", ids.of(term));
    html.tag("span", attributes);
    html.text(term.visible());
    html.tag("/span");
  }

  private void renderItem(DefinitionList.Item item) {
    String name = item.isTerm() ? "dt" : "dd";
    html.tag(name, context.extendAttributes(item, name, Map.of()));
    children(item);
    html.tag("/" + name);
    html.line();
  }

  private void renderRuby(Ruby ruby) {
    for (RubyText.Pair pair : ruby.pairs()) {
      html.tag("ruby");
      html.text(pair.base());
      for (String part : List.of("rp:(", "rt:" + pair.reading(), "rp:)")) {
        String name = part.substring(0, 2);
        html.tag(name);
        html.text(part.substring(3));
        html.tag("/" + name);
      }
      html.tag("/ruby");
    }
  }
}
