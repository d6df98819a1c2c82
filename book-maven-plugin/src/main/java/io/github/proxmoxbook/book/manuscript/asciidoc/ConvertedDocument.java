package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.manuscript.Matter;
import io.github.proxmoxbook.book.manuscript.Part;
import io.github.proxmoxbook.book.manuscript.kept.AskedFiles;
import io.github.proxmoxbook.book.manuscript.kept.Codec;
import io.github.proxmoxbook.book.manuscript.kept.KeptInput;
import io.github.proxmoxbook.book.manuscript.kept.KeptOutput;
import io.github.proxmoxbook.book.manuscript.kept.PartCodec;
import io.github.proxmoxbook.book.manuscript.kept.ProblemCodec;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.SourceRule;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of a file in AsciiDoc.
 *
 * @param parts the parts of a whole book; otherwise one with one chapter, which has no number
 * @param problems what is wrong, in the order in which it was found
 */
record ConvertedDocument(List<Part> parts, List<Problem> problems) {
  /** How it is kept. */
  static final Codec<ConvertedDocument> CODEC = new ConvertedCodec();

  /** Checks the values. */
  ConvertedDocument {
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
  }

  /**
   * Converts a document, which starts Asciidoctor.
   *
   * @param text its text
   * @param source its file, absolute and normalised
   * @param isBook whether it is a whole book
   * @param attributes the attributes that the document cannot change
   * @param files where it asks for other files
   */
  static ConvertedDocument of(
      SourceText text,
      Path source,
      boolean isBook,
      Map<String, String> attributes,
      AskedFiles files) {
    List<Problem> problems = new ArrayList<>();
    Conversion conversion = new Conversion(text, source, isBook, files, problems::add);
    DocumentReading document = DocumentReading.of(conversion, attributes);
    List<Part> parts =
        isBook
            ? new Divisions(document).parts()
            : List.of(chapter(document, text.file(), problems));
    return new ConvertedDocument(parts, problems);
  }

  private static Part chapter(DocumentReading document, String file, List<Problem> problems) {
    String title = ChapterTitle.of(document.body(), document.marks(), problems::add);
    String kind = DivisionHtml.takeKind(document.body());
    Chapter chapter = document.chapter(document.body(), 0, ChapterNumber.NONE, kind, title);
    return new Part(Matter.MAIN, 0, "", Location.of(file), Optional.empty(), List.of(chapter));
  }

  /** Returns the one chapter of what is no book. */
  Chapter chapter() {
    return parts.get(0).chapters().get(0);
  }

  private static final class ConvertedCodec implements Codec<ConvertedDocument> {
    private final Codec<Part> parts = new PartCodec();
    private final Codec<Problem> problems = new ProblemCodec(rules());

    /** Returns the rules that a conversion may find broken. */
    private static List<Rule> rules() {
      List<Rule> rules = new ArrayList<>(List.of(AsciiDocRule.values()));
      rules.addAll(List.of(ManuscriptRule.values()));
      rules.addAll(List.of(SourceRule.values()));
      return rules;
    }

    @Override
    public void write(ConvertedDocument value, KeptOutput out) throws IOException {
      out.all(value.parts(), parts);
      out.all(value.problems(), problems);
    }

    @Override
    public ConvertedDocument read(KeptInput in) throws IOException {
      return new ConvertedDocument(in.all(parts), in.all(problems));
    }
  }
}
