package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.manuscript.kept.Codec;
import io.github.proxmoxbook.book.manuscript.kept.KeptInput;
import io.github.proxmoxbook.book.manuscript.kept.KeptOutput;
import io.github.proxmoxbook.book.manuscript.kept.ProblemCodec;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.util.List;

/**
 * What a goal found.
 *
 * @param news what it tells besides problems, each a line
 * @param problems what is wrong, before severities are configured
 * @param isLasting whether the same is found as long as no source changes
 */
record Found(List<String> news, List<Problem> problems, boolean isLasting) {
  static final Codec<Found> CODEC = new FoundCodec();

  Found {
    news = List.copyOf(news);
    problems = List.copyOf(problems);
  }

  /** What holds as long as no source changes. */
  Found(List<String> news, List<Problem> problems) {
    this(news, problems, true);
  }

  private static final class FoundCodec implements Codec<Found> {
    private final ProblemCodec problem = new ProblemCodec(Rules.all());

    @Override
    public void write(Found value, KeptOutput out) throws IOException {
      out.texts(value.news());
      out.all(value.problems(), problem);
    }

    @Override
    public Found read(KeptInput in) throws IOException {
      return new Found(in.texts(), in.all(problem));
    }
  }
}
