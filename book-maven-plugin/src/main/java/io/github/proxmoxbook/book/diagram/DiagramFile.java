package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.output.UpToDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that belong to one diagram.
 *
 * @param output the folder of all results
 * @param name the path of the diagram below the folder of all diagrams, without {@code .svg}
 */
record DiagramFile(Path output, String name) {
  /** The folder below the results in which their fingerprints are kept. */
  static final String STATE = ".state";

  /** The ending of the files there. */
  static final String RECORD = ".fingerprint";

  Path svg() {
    return output.resolve(name + ".svg");
  }

  Path pdf() {
    return output.resolve(name + ".pdf");
  }

  Path png() {
    return output.resolve(name + ".png");
  }

  private Path record() {
    return output.resolve(STATE).resolve(name + RECORD);
  }

  /** What is remembered of the diagram itself. */
  Path notes() {
    return output.resolve(STATE).resolve(name + ".notes");
  }

  UpToDate upToDate() {
    return new UpToDate(record(), List.of(svg(), pdf(), png(), notes()));
  }

  void write(Rendering rendering, DrawnDiagram drawn) throws IOException {
    OutputFile.write(svg(), out -> out.write(rendering.svg()));
    OutputFile.write(pdf(), out -> out.write(rendering.pdf()));
    OutputFile.write(png(), out -> out.write(rendering.png()));
    OutputFile.write(notes(), drawn::writeTo);
  }

  /** Removes the results, the record last: an interrupted removal is taken up the next time. */
  void delete() throws IOException {
    for (Path file : List.of(svg(), pdf(), png(), notes(), record())) {
      Files.deleteIfExists(file);
    }
  }
}
