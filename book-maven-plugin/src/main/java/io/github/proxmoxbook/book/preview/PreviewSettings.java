package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionOptions;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.web.WebOptions;
import io.github.proxmoxbook.book.plan.PlanOptions;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * How a book is built, as it is configured.
 *
 * @param edition where everything lies
 * @param plans how plans are validated
 * @param metadata what the book says about itself
 * @param labels the words that it adds to the author's
 * @param web how its pages are made
 * @param longestSentence the longest sentence that is not reported, in characters
 * @param problems what is wrong with files that configure the book, such as its words
 */
public record PreviewSettings(
    EditionOptions edition,
    PlanOptions plans,
    EditionMetadata metadata,
    Labels labels,
    WebOptions web,
    int longestSentence,
    List<Problem> problems) {
  /** Checks the values. */
  public PreviewSettings {
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(plans, "plans");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(labels, "labels");
    Objects.requireNonNull(web, "web");
    problems = List.copyOf(problems);
  }

  /** Reads the settings, since style sheets and words are files that change. */
  @FunctionalInterface
  public interface Source {
    /**
     * Reads the settings.
     *
     * @return the settings as they are now; where things lie is always the same
     * @throws IOException if a file cannot be read, or holds what is no setting
     */
    PreviewSettings read() throws IOException;
  }
}
