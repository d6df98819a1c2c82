package io.github.proxmoxbook.book.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Where the pages of a PDF edition begin, so that the EPUB edition can be cited by the same page
 * numbers. Written as text beside the PDF, one page a line, beneath a line that tells from which
 * content the PDF was made: page numbers of other content would be wrong.
 *
 * @param breaks the pages that have a number, in their order
 */
public record PageBreaks(List<PageBreak> breaks) {
  /** No pages are known. */
  public static final PageBreaks NONE = new PageBreaks(List.of());

  private static final String FORMAT = "book-pages 1 ";
  private static final int FIELDS = 4;

  /** Checks the values. */
  public PageBreaks {
    breaks = List.copyOf(breaks);
  }

  /**
   * Returns the blocks that page breaks are counted by.
   *
   * @param body a chapter as the content of the editions has it, nothing added or moved
   * @return its elements that have a place in the sources, in order
   */
  public static List<Element> blocks(Element body) {
    return body.select("[data-line]");
  }

  /**
   * Returns the file with the page breaks of an edition.
   *
   * @param edition the PDF edition
   * @return a file beside it
   */
  public static Path beside(Path edition) {
    return edition.resolveSibling(edition.getFileName() + ".pages");
  }

  /**
   * Reads the page breaks of an edition.
   *
   * @param edition the PDF edition
   * @param content the digest of the content that they are wanted for
   * @return the page breaks; empty if there is no such edition or it was made from other content
   * @throws IOException if the file cannot be read
   */
  public static Optional<PageBreaks> of(Path edition, String content) throws IOException {
    Path file = beside(edition);
    if (!Files.isRegularFile(edition) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return parse(Files.readString(file), content);
  }

  /**
   * Returns the page breaks as text.
   *
   * @param content the digest of the content of the edition
   * @return lines, each with its end
   */
  public String format(String content) {
    StringBuilder text = new StringBuilder(FORMAT).append(content).append('\n');
    for (PageBreak each : breaks) {
      text.append(each.page()).append('\t').append(each.section()).append('\t');
      text.append(each.block()).append('\t').append(each.offset()).append('\n');
    }
    return text.toString();
  }

  /**
   * Reads what {@link #format} wrote.
   *
   * @param text the text
   * @param content the digest of the content that they are wanted for
   * @return the page breaks; empty if they are of other content or are no page breaks
   */
  public static Optional<PageBreaks> parse(String text, String content) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(FORMAT + content)) {
      return Optional.empty();
    }
    List<PageBreak> breaks = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      try {
        if (fields.length != FIELDS) {
          return Optional.empty();
        }
        int block = Integer.parseInt(fields[2]);
        breaks.add(new PageBreak(fields[0], fields[1], block, Integer.parseInt(fields[3])));
      } catch (IllegalArgumentException e) {
        // A file that somebody has changed tells nothing that can be relied on.
        return Optional.empty();
      }
    }
    return Optional.of(new PageBreaks(breaks));
  }
}
