package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.LinkResolver.Trace;
import io.github.proxmoxbook.book.manuscript.LinkTarget;
import io.github.proxmoxbook.book.manuscript.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the images of a book: whether each is there, can be shown, and is described. */
final class ImageCheck {
  static final Set<String> FORMATS = Set.of("svg", "png", "jpg", "jpeg", "gif");

  private final BookRoot root;
  private final Path diagrams;
  private final Findings findings;
  private final Map<Path, Optional<String>> complaints = new HashMap<>();
  private final Map<Path, List<String>> folders = new HashMap<>();

  ImageCheck(BookRoot root, Path diagrams, Findings findings) {
    this.root = root;
    this.diagrams = diagrams;
    this.findings = findings;
  }

  void check(Reference image, Trace trace) throws IOException {
    LinkTarget target = trace.target();
    checkAlternative(image, target);
    if (target instanceof LinkTarget.External) {
      findings.add(
          ReferenceRule.SCHEME_REFUSED,
          image,
          "the image " + image.target() + " is not part of the book, and nothing is fetched",
          "put the file into the book and name its path");
    } else if (target instanceof LinkTarget.FileUnknown unknown) {
      findings.add(
          ReferenceRule.IMAGE_MISSING,
          image,
          "the image " + root.display(unknown.file()) + " does not exist",
          Candidates.file(unknown.file(), neighbours(unknown.file()))
              .orElse("mend the path, or draw the image"));
    } else if (target instanceof LinkTarget.InFile file) {
      checkFormat(image, file.file());
    } else if (target instanceof LinkTarget.InBook || target instanceof LinkTarget.AnchorUnknown) {
      findings.add(
          ReferenceRule.IMAGE_FORMAT,
          image,
          image.target() + " is no image",
          "name an image, or leave out the ! of a link");
    } else {
      findings.addCommon(image, target);
    }
    findings.addSpelling(image, trace);
  }

  private void checkAlternative(Reference image, LinkTarget target) {
    String text = image.text().strip();
    if (text.isEmpty()) {
      findings.add(
          ReferenceRule.ALT_MISSING,
          image,
          "the image " + image.target() + " has no alternative text",
          "say in one sentence what it shows: "
              + SourceSyntax.image(image.location().file(), image.target()));
    } else if (target instanceof LinkTarget.InFile file
        && FORMATS.contains(ending(file.file()))
        && isNameOf(file.file(), text)) {
      findings.add(
          ReferenceRule.ALT_MISSING,
          image,
          "the alternative text of " + image.target() + " is only the name of its file",
          "say in one sentence what it shows: "
              + SourceSyntax.image(image.location().file(), image.target()));
    }
  }

  /** What editors fill in says nothing to a reader who does not see the image. */
  private static boolean isNameOf(Path file, String text) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return text.equalsIgnoreCase(name) || dot > 0 && text.equalsIgnoreCase(name.substring(0, dot));
  }

  private void checkFormat(Reference image, Path file) throws IOException {
    String format = ending(file);
    if (!Files.isRegularFile(file) || !FORMATS.contains(format)) {
      findings.add(
          ReferenceRule.IMAGE_FORMAT,
          image,
          root.display(file) + " is in no format that the editions carry",
          "use SVG, PNG, JPEG or GIF");
    } else if (!format.equals("svg")) {
      complaint(file)
          .ifPresent(
              words ->
                  findings.add(
                      ReferenceRule.IMAGE_UNREADABLE,
                      image,
                      root.display(file) + " " + words,
                      "save it again as a PNG or JPEG of the size it is shown in"));
    } else if (!file.startsWith(diagrams)) {
      findings.add(
          ReferenceRule.IMAGE_FORMAT,
          image,
          root.display(file) + " is not among the diagrams, so it is in no edition",
          "move it below " + root.display(diagrams) + ", or name its folder in book.diagrams");
    }
  }

  private Optional<String> complaint(Path file) throws IOException {
    Optional<String> known = complaints.get(file);
    if (known == null) {
      known = ImageHeader.complaint(file);
      complaints.put(file, known);
    }
    return known;
  }

  /** Returns the ending of a file's name in lower case. */
  static String ending(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private List<String> neighbours(Path file) throws IOException {
    List<String> known = folders.get(file.getParent());
    if (known == null) {
      known = images(file.getParent());
      folders.put(file.getParent(), known);
    }
    return known;
  }

  private List<String> images(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(path -> FORMATS.contains(ending(path)))
          .map(root::display)
          .sorted()
          .toList();
    }
  }
}
