package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterReader;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Reads a chapter in Markdown.
 *
 * <p>Beyond <a href="https://spec.commonmark.org/">CommonMark</a> and <a
 * href="https://github.github.com/gfm/">GFM</a> (tables, task lists, strikethrough, autolinks) it
 * reads footnotes, alerts ({@code > [!NOTE]}), ids ({@code ## Title {#id}}), figures ({@code
 * ![alt](path.svg "caption"){#id}} in a paragraph of its own), captions of tables ({@code 表:
 * caption {#id}} before the table), titles of listings ({@code ```bash title="…" {#id}}), ruby
 * ({@code {漢字|かんじ}}), index terms ({@code {index:語|ご}}) and front matter.
 */
public final class MarkdownChapterReader implements ChapterReader {
  @Override
  public boolean accepts(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  @Override
  public Chapter read(
      SourceText text, Path source, List<Integer> number, Consumer<Problem> problems) {
    SourceText body = new SourceText(text.file(), FrontMatter.blank(text.text()));
    Node document = MarkdownSyntax.PARSER.parse(body.text());
    ChapterScan scan = new ChapterScan(body, problems);
    document.accept(scan);
    if (scan.title().isEmpty()) {
      problems.accept(
          Problem.of(
              ManuscriptRule.TITLE_MISSING,
              body.at(1, 0),
              "the chapter has no title",
              "begin it with a heading of the first level: # Title"));
    }
    return new Chapter(
        number,
        scan.title(),
        source,
        text.file(),
        scan.anchors(),
        scan.references(),
        xhtml(document, scan.ids()));
  }

  private static String xhtml(Node document, Ids ids) {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .nodeRendererFactory(context -> new ChapterHtml(context, ids))
            .attributeProviderFactory(
                context -> (node, tag, attributes) -> addPosition(node, ids, attributes))
            .extensions(MarkdownSyntax.EXTENSIONS)
            .build();
    Document parsed = Jsoup.parseBodyFragment(renderer.render(document));
    parsed
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    RawHtml.clean(parsed.body());
    captionTables(parsed.body());
    return parsed.body().html();
  }

  private static void addPosition(Node node, Ids ids, Map<String, String> attributes) {
    if (node instanceof Block && !node.getSourceSpans().isEmpty()) {
      int line = node.getSourceSpans().get(0).getLineIndex() + 1;
      attributes.put("data-line", Integer.toString(line));
    }
    if (node instanceof Heading) {
      attributes.put("id", ids.of(node));
    }
  }

  private static void captionTables(Element body) {
    for (Element captioned : body.select("div.captioned-table")) {
      Element table = captioned.selectFirst("table");
      table.attr("id", captioned.id());
      Element caption = captioned.selectFirst("p.caption");
      table.prependElement("caption").html(caption.html());
      captioned.replaceWith(table);
    }
  }
}
