package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.manuscript.kept.ChapterCodec;
import io.github.proxmoxbook.book.manuscript.kept.Codec;
import io.github.proxmoxbook.book.manuscript.kept.KeptInput;
import io.github.proxmoxbook.book.manuscript.kept.KeptOutput;
import io.github.proxmoxbook.book.manuscript.kept.ProblemCodec;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.SourceRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a file in AsciiDoc.
 *
 * @param chapter the chapter, without number
 * @param problems what is wrong, in the order in which it was found
 */
record ConvertedChapter(Chapter chapter, List<Problem> problems) {
  /** How it is kept. */
  static final Codec<ConvertedChapter> CODEC = new ConvertedCodec();

  /** Checks the values. */
  ConvertedChapter {
    problems = List.copyOf(problems);
  }

  private static final class ConvertedCodec implements Codec<ConvertedChapter> {
    private final Codec<Chapter> chapters = new ChapterCodec();
    private final Codec<Problem> problems = new ProblemCodec(rules());

    /** Returns the rules that a conversion may find broken. */
    private static List<Rule> rules() {
      List<Rule> rules = new ArrayList<>(List.of(AsciiDocRule.values()));
      rules.addAll(List.of(ManuscriptRule.values()));
      rules.addAll(List.of(SourceRule.values()));
      return rules;
    }

    @Override
    public void write(ConvertedChapter value, KeptOutput out) throws IOException {
      chapters.write(value.chapter(), out);
      out.all(value.problems(), problems);
    }

    @Override
    public ConvertedChapter read(KeptInput in) throws IOException {
      return new ConvertedChapter(chapters.read(in), in.all(problems));
    }
  }
}
