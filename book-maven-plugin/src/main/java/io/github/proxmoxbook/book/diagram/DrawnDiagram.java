package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is remembered of a diagram that was drawn, so that it need not be parsed again while it
 * stays as it is, neither by this goal nor by the next.
 *
 * @param size its natural size
 * @param title its title; empty if it has none
 * @param desc its description; empty if it has none
 * @param problems what is wrong with it; none of it is an error
 */
record DrawnDiagram(DiagramSize size, String title, String desc, List<Problem> problems) {
  DrawnDiagram {
    problems = List.copyOf(problems);
  }

  /** Returns the diagram for those who use it. */
  Diagram diagram(Path source, DiagramFile files) {
    return new Diagram(
        source, files.svg(), files.pdf(), files.png(), size.width(), size.height(), title, desc);
  }

  /** Writes this to be read by {@link #read}. */
  void writeTo(OutputStream file) throws IOException {
    DataOutputStream out = new DataOutputStream(file);
    out.writeDouble(size.width());
    out.writeDouble(size.height());
    write(title, out);
    write(desc, out);
    out.writeInt(problems.size());
    for (Problem problem : problems) {
      write(((DiagramRule) problem.rule()).name(), out);
      write(problem.severity().name(), out);
      write(problem.location().file(), out);
      out.writeInt(problem.location().line());
      out.writeInt(problem.location().column());
      write(problem.message(), out);
      write(problem.hint(), out);
    }
    out.flush();
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Reads what was written from the same version of this plugin, as its digest tells. */
  static DrawnDiagram read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      DiagramSize size = new DiagramSize(in.readDouble(), in.readDouble());
      String title = text(in);
      String desc = text(in);
      List<Problem> problems = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        DiagramRule rule = DiagramRule.valueOf(text(in));
        Severity severity = Severity.valueOf(text(in));
        Location location = new Location(text(in), in.readInt(), in.readInt());
        problems.add(new Problem(rule, severity, location, text(in), text(in)));
      }
      return new DrawnDiagram(size, title, desc, problems);
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
