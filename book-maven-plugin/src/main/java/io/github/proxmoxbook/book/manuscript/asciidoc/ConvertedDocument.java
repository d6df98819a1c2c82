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
 * What becomes of a document in AsciiDoc: a function of its text, of the attributes, and of the
 * files for which it asks.
 *
 * @param parts the parts of a book; a single chapter, which has no number here, is one part
 * @param problems what is wrong, in the order in which it was found
 */
record ConvertedDocument(List<Part> parts, List<Problem> problems) {
  /** How it is kept. */
  static final Codec<ConvertedDocument> CODEC = new DocumentCodec();

  /** Checks the values. */
  ConvertedDocument {
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
  }

  /** Converts a document that is one chapter, for which Asciidoctor is started. */
  static ConvertedDocument ofChapter(
      SourceText text, Path source, Map<String, String> attributes, AskedFiles files) {
    List<Problem> problems = new ArrayList<>();
    Conversion conversion = new Conversion(text, source, false, files, problems::add);
    DocumentReading document = DocumentReading.of(conversion, attributes);
    String title = ChapterTitle.of(document.body(), document.marks(), problems::add);
    Chapter chapter = document.chapter(document.body(), 0, ChapterNumber.NONE, "", title);
    Location place = Location.of(text.file());
    Part part = new Part(Matter.MAIN, 0, "", place, Optional.empty(), List.of(chapter));
    return new ConvertedDocument(List.of(part), problems);
  }

  /** Converts a document that is a whole book, for which Asciidoctor is started. */
  static ConvertedDocument ofBook(
      SourceText text, Path source, Map<String, String> attributes, AskedFiles files) {
    List<Problem> problems = new ArrayList<>();
    Conversion conversion = new Conversion(text, source, true, files, problems::add);
    DocumentReading document = DocumentReading.of(conversion, attributes);
    List<Part> parts = new Divisions(document, conversion.sources()).parts();
    return new ConvertedDocument(parts, problems);
  }

  /** Returns the chapter of a document that is one chapter. */
  Chapter chapter() {
    return parts.get(0).chapters().get(0);
  }

  private static final class DocumentCodec implements Codec<ConvertedDocument> {
    private static final Codec<Part> PART = new PartCodec();
    private static final Codec<Problem> PROBLEM = new ProblemCodec(rules());

    /** Returns the rules that a conversion may find broken. */
    private static List<Rule> rules() {
      List<Rule> rules = new ArrayList<>(List.of(AsciiDocRule.values()));
      rules.addAll(List.of(ManuscriptRule.values()));
      rules.addAll(List.of(SourceRule.values()));
      return rules;
    }

    @Override
    public void write(ConvertedDocument value, KeptOutput out) throws IOException {
      out.all(value.parts(), PART);
      out.all(value.problems(), PROBLEM);
    }

    @Override
    public ConvertedDocument read(KeptInput in) throws IOException {
      return new ConvertedDocument(in.all(PART), in.all(PROBLEM));
    }
  }
}
