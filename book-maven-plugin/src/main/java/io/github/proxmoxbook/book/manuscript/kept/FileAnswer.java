package io.github.proxmoxbook.book.manuscript.kept;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What a result depends on besides its own source: what was asked of a file, and the answer.
 *
 * @param question what was asked
 * @param file the file, absolute
 * @param answer the answer at that time
 */
record FileAnswer(FileQuestion question, Path file, String answer) {
  /** The answer of a file system that cannot tell. */
  private static final String UNREADABLE = "unreadable";

  /** How answers are kept. */
  static final Codec<FileAnswer> CODEC =
      new Codec<>() {
        @Override
        public void write(FileAnswer value, KeptOutput out) throws IOException {
          out.constant(value.question());
          out.text(value.file().toString());
          out.text(value.answer());
        }

        @Override
        public FileAnswer read(KeptInput in) throws IOException {
          FileQuestion question = in.constant(FileQuestion.class);
          return new FileAnswer(question, Path.of(in.text()), in.text());
        }
      };

  /** Checks the values. */
  FileAnswer {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(answer, "answer");
  }

  /** Asks a question. */
  static FileAnswer of(FileQuestion question, Path file, BookRoot root) {
    String answer;
    try {
      answer = question.ask(root, file);
    } catch (IOException e) {
      // Whoever reads the file meets the same exception and says so; here it is an answer.
      answer = UNREADABLE;
    }
    return new FileAnswer(question, file, answer);
  }

  /** Returns whether the answer is still the same. */
  boolean holds(BookRoot root) {
    return of(question, file, root).equals(this);
  }
}
