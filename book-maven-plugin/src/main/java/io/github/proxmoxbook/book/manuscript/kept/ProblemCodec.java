package io.github.proxmoxbook.book.manuscript.kept;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How problems are kept: their rules by their ids. */
public final class ProblemCodec implements Codec<Problem> {
  private final Map<String, Rule> rules;

  /**
   * Creates a codec.
   *
   * @param rules all rules that the problems may break
   */
  public ProblemCodec(Collection<Rule> rules) {
    this.rules = rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if its rule is none of those that are known here: it could not
   *     be read again
   */
  @Override
  public void write(Problem value, KeptOutput out) throws IOException {
    if (!rules.containsKey(value.rule().id())) {
      throw new IllegalArgumentException("the rule " + value.rule().id() + " is not kept");
    }
    out.text(value.rule().id());
    out.constant(value.severity());
    LocationCodec.CODEC.write(value.location(), out);
    out.text(value.message());
    out.text(value.hint());
  }

  @Override
  public Problem read(KeptInput in) throws IOException {
    return new Problem(
        rules.get(in.text()),
        in.constant(Severity.class),
        LocationCodec.CODEC.read(in),
        in.text(),
        in.text());
  }
}
