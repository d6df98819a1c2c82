package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** The dialect: which extensions are on, for parsing and for rendering. */
final class MarkdownSyntax {
  /** How deep blocks may be nested, and what is inside a paragraph; deeper they are plain text. */
  static final int DEEPEST_NESTING = 100;

  static final List<Extension> EXTENSIONS =
      List.of(
          AutolinkExtension.create(),
          FootnotesExtension.builder().inlineFootnotes(true).build(),
          StrikethroughExtension.create(),
          TablesExtension.create(),
          TaskListItemsExtension.create());

  static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .customInlineContentParserFactory(new BraceParser.Factory())
          .customInlineContentParserFactory(new EmphasisMarks.Factory())
          .extensions(EXTENSIONS)
          .maxOpenBlockParsers(DEEPEST_NESTING)
          .maxInlineNesting(DEEPEST_NESTING)
          .postProcessor(new Structure())
          .build();

  static final TextContentRenderer TEXT =
      TextContentRenderer.builder()
          .nodeRendererFactory(PlainText::new)
          .extensions(EXTENSIONS)
          .build();

  private MarkdownSyntax() {}
}
