package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.manuscript.ChapterReader;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.manuscript.ProseBlock;
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
import org.jsoup.nodes.Entities;

/**
 * Reads a chapter in Markdown.
 *
 * <p>Beyond <a href="https://spec.commonmark.org/">CommonMark</a> and <a
 * href="https://github.github.com/gfm/">GFM</a> (tables, task lists, strikethrough, autolinks) it
 * reads footnotes, lists of definitions ({@code : text}), alerts ({@code > [!NOTE]}), ids ({@code
 * ## Title {#id}}), figures ({@code ![alt](path.svg "caption"){#id}} in a paragraph of its own),
 * captions of tables ({@code 表: caption {#id}} before the table), titles of listings ({@code
 * ```bash title="…" {#id}}), ruby ({@code {漢字|かんじ}}, {@code {漢字|かん|じ}}), emphasis marks ({@code
 * 《《強調》》}), marks for the index ({@code {index:語|ご}}) and front matter.
 *
 * <p>Front matter begins with {@code ---} in the first line, looks like YAML and is closed by
 * {@code ---} or {@code ...}; anything else is text after a thematic break. What stands in braces
 * ends in its line and has at most 200 characters. The kind of an alert may be written small.
 *
 * <p>The title is the first heading of the first level. A chapter whose first heading is of a lower
 * level, and above all others, is read as if it began with {@code #}.
 *
 * <p>Every id of a chapter is given once. Headings without an explicit id get the one that GitHub
 * makes, with {@code -1}, {@code -2}… where that is taken by another heading, a footnote or an
 * explicit id anywhere in the chapter; the ids of GitHub and of mdBook are aliases. Of an explicit
 * id given twice the first counts, and the second is reported; ids such as {@code fn-x}, {@code
 * fn1} or {@code fnref-x} belong to footnotes.
 *
 * <p>Of raw HTML only elements and attributes that both editions show are kept. Headings, {@code
 * style}, event handlers, {@code data-} attributes, classes by which later stages know the
 * structures above, CDATA sections, processing instructions and declarations are reported with
 * their places and left out; comments are left out without a word. {@code <a name>} becomes an id.
 *
 * <p>Footnotes that are defined twice, that are not defined (in text, not in code) or that nothing
 * refers to are reported. So is what CommonMark drops or reads otherwise than it was surely meant:
 * link definitions given twice, unused or missing, fences never closed, rows with too many cells,
 * headings that are none and paragraphs that become headings, and nesting beyond 100 levels.
 */
public final class MarkdownChapterReader implements ChapterReader {
  @Override
  public boolean accepts(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  @Override
  public boolean readsTextAlone() {
    return true;
  }

  @Override
  public Chapter read(
      SourceText text, Path source, ChapterNumber number, Consumer<Problem> problems) {
    SourceText body = new SourceText(text.file(), FrontMatter.blank(text.text()));
    Node document = MarkdownSyntax.PARSER.parse(body.text());
    TitleLevel.raise(document, body, problems);
    DefinitionCheck.check(document, body, problems);
    BlockSlips.check(document, body, problems);
    NestingCheck.check(document, body, problems);
    UnclosedTags.check(document, body, problems);
    FootnoteCheck.check(document, body, problems);
    IndexSlips.check(document, body, problems);
    List<ProseBlock> prose = ProseScan.of(document, body);
    ChapterScan scan = new ChapterScan(body, ReservedIds.of(document), problems);
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
        "",
        scan.title(),
        source,
        source,
        text.file(),
        scan.anchors(),
        scan.references(),
        prose,
        scan.index(),
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
    ChapterTree.finish(parsed.body());
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
}
