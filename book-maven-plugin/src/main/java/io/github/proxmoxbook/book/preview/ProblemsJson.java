package io.github.proxmoxbook.book.preview;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes problems for the pages, which show them at their places. */
final class ProblemsJson {
  private ProblemsJson() {}

  /**
   * Writes problems.
   *
   * @param problems the problems in order
   * @param places knows on which page each is seen; empty where there is no book
   * @param failure why the book could not be built; empty if it could
   * @return an object with {@code failure} and {@code problems}
   */
  static String of(List<Problem> problems, Optional<ProblemPlaces> places, String failure) {
    return Messages.object(
        json -> {
          json.writeStringField("failure", failure);
          json.writeArrayFieldStart("problems");
          for (Problem problem : problems) {
            write(problem, places, json);
          }
          json.writeEndArray();
        });
  }

  private static void write(Problem problem, Optional<ProblemPlaces> places, JsonGenerator json)
      throws IOException {
    Location place = problem.location();
    json.writeStartObject();
    json.writeStringField("severity", problem.severity().toString());
    json.writeStringField("rule", problem.rule().id());
    json.writeStringField("message", problem.message());
    json.writeStringField("hint", problem.hint());
    json.writeStringField("file", place.file());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeStringField("page", places.flatMap(known -> known.page(place)).orElse(""));
    json.writeStringField("picture", places.flatMap(known -> known.picture(place)).orElse(""));
    json.writeEndObject();
  }
}
