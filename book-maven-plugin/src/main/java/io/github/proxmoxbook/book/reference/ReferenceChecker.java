package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.LinkResolver;
import io.github.proxmoxbook.book.manuscript.LinkTarget;
import io.github.proxmoxbook.book.manuscript.Reference;
import io.github.proxmoxbook.book.problem.Nearest;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the links, anchors and images within and across the chapters of a book. */
public final class ReferenceChecker {
  private static final Set<String> IMAGE_FORMATS = Set.of("svg", "png", "jpg", "jpeg", "gif");

  private final Book book;
  private final BookRoot root;
  private final Path diagrams;
  private final LinkResolver resolver;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Creates a checker.
   *
   * @param book the book
   * @param root its root
   * @param diagrams the folder whose SVGs are converted; SVGs elsewhere are in no edition
   */
  public ReferenceChecker(Book book, BookRoot root, Path diagrams) {
    this.book = book;
    this.root = root;
    this.diagrams = diagrams.toAbsolutePath().normalize();
    this.resolver = new LinkResolver(book, root);
  }

  /**
   * Checks every reference.
   *
   * @return what is wrong, in the order of the book
   * @throws IOException if the file system cannot tell whether a file exists
   */
  public List<Problem> check() throws IOException {
    problems.clear();
    for (Chapter chapter : book.chapters()) {
      for (Reference reference : chapter.references()) {
        if (reference.kind() == Reference.Kind.LINK) {
          checkLink(chapter, reference);
        } else {
          checkImage(chapter, reference);
        }
      }
    }
    return List.copyOf(problems);
  }

  private void checkLink(Chapter chapter, Reference link) throws IOException {
    LinkTarget target = resolver.resolve(chapter, link.target());
    if (link.text().isBlank() && !namesItself(target)) {
      report(
          ReferenceRule.TEXT_MISSING,
          link,
          "the link to " + link.target() + " has no text, and its target has no title",
          "write a text between the brackets: [text](" + link.target() + ")");
    }
    if (target instanceof LinkTarget.AnchorUnknown unknown) {
      reportAnchor(chapter, link, unknown);
    } else if (target instanceof LinkTarget.FileUnknown unknown) {
      report(
          ReferenceRule.FILE_UNKNOWN,
          link,
          root.display(unknown.file()) + " does not exist",
          nearestFile(unknown.file(), chapterFiles())
              .orElse("mend the path, or write the chapter"));
    } else if (target instanceof LinkTarget.InFile file) {
      report(
          ReferenceRule.NOT_IN_EDITION,
          link,
          root.display(file.file()) + " is in no edition, so readers cannot follow the link",
          "list the chapter in SUMMARY.md, or link to a public address");
    } else {
      checkCommon(link, target);
    }
  }

  /** Whether a text can be filled in, or another problem says more. */
  private static boolean namesItself(LinkTarget target) {
    if (target instanceof LinkTarget.InBook inBook) {
      return inBook
          .anchor()
          .map(a -> a.kind() != Anchor.Kind.PLACE || !a.title().isBlank())
          .orElse(true);
    }
    return !(target instanceof LinkTarget.External);
  }

  private void checkImage(Chapter chapter, Reference image) throws IOException {
    if (image.text().isBlank()) {
      report(
          ReferenceRule.ALT_MISSING,
          image,
          "the image " + image.target() + " has no alternative text",
          "say in one sentence what it shows: ![text](" + image.target() + ")");
    }
    LinkTarget target = resolver.resolve(chapter, image.target());
    if (target instanceof LinkTarget.External) {
      report(
          ReferenceRule.SCHEME_REFUSED,
          image,
          "the image " + image.target() + " is not part of the book, and nothing is fetched",
          "put the file into the book and name its path");
    } else if (target instanceof LinkTarget.FileUnknown unknown) {
      report(
          ReferenceRule.IMAGE_MISSING,
          image,
          "the image " + root.display(unknown.file()) + " does not exist",
          nearestFile(unknown.file(), neighbours(unknown.file()))
              .orElse("mend the path, or draw the image"));
    } else if (target instanceof LinkTarget.InFile file) {
      checkFormat(image, file.file());
    } else if (target instanceof LinkTarget.InBook || target instanceof LinkTarget.AnchorUnknown) {
      report(ReferenceRule.IMAGE_FORMAT, image, image.target() + " is no image", "");
    } else {
      checkCommon(image, target);
    }
  }

  private void checkFormat(Reference image, Path file) throws IOException {
    String format = ending(file);
    if (!Files.isRegularFile(file) || !IMAGE_FORMATS.contains(format)) {
      report(
          ReferenceRule.IMAGE_FORMAT,
          image,
          root.display(file) + " is in no format that the editions carry",
          "use SVG, PNG, JPEG or GIF");
    } else if (!format.equals("svg")) {
      Optional<String> complaint = ImageHeader.complaint(file);
      complaint.ifPresent(
          words ->
              report(
                  ReferenceRule.IMAGE_UNREADABLE,
                  image,
                  root.display(file) + " " + words,
                  "save it again as a PNG or JPEG of the size it is shown in"));
    } else if (!file.startsWith(diagrams)) {
      report(
          ReferenceRule.IMAGE_FORMAT,
          image,
          root.display(file) + " is not among the diagrams, so it is in no edition",
          "move it below " + root.display(diagrams));
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private void checkCommon(Reference reference, LinkTarget target) {
    if (target instanceof LinkTarget.OutsideBook outside) {
      report(
          ReferenceRule.OUTSIDE_BOOK,
          reference,
          outside.path() + " leads out of the book",
          "everything that the book shows must lie below " + root.path().getFileName());
    } else if (target instanceof LinkTarget.SchemeRefused refused) {
      report(
          ReferenceRule.SCHEME_REFUSED,
          reference,
          "addresses that begin with " + refused.scheme() + " are in no edition",
          "use https:, mailto: or tel:, or a path in the book");
    } else if (target instanceof LinkTarget.Malformed malformed) {
      report(
          ReferenceRule.MALFORMED,
          reference,
          "the target '" + reference.target() + "' is no address: " + malformed.reason(),
          "");
    }
  }

  private void reportAnchor(Chapter chapter, Reference link, LinkTarget.AnchorUnknown unknown) {
    List<String> known =
        unknown.chapter().anchors().stream()
            .flatMap(anchor -> Stream.concat(Stream.of(anchor.id()), anchor.aliases().stream()))
            .map(id -> "#" + id)
            .toList();
    String where = unknown.chapter() == chapter ? "this chapter" : unknown.chapter().file();
    report(
        ReferenceRule.ANCHOR_UNKNOWN,
        link,
        "no anchor #" + unknown.id() + " in " + where,
        Nearest.to("#" + unknown.id(), known)
            .or(() -> elsewhere(unknown.id()))
            .map(near -> "did you mean " + near + "?")
            .orElse("give the place an id: ## Title {#" + unknown.id() + "}"));
  }

  /** The same anchor in another chapter: it was probably moved. */
  private Optional<String> elsewhere(String id) {
    return book.chapters().stream()
        .filter(chapter -> chapter.anchor(id).isPresent())
        .map(chapter -> chapter.file() + "#" + id)
        .findFirst();
  }

  /** A slip is in the name of a file far more often than in its folders. */
  private static Optional<String> nearestFile(Path missing, List<String> candidates) {
    List<String> names = candidates.stream().map(ReferenceChecker::lastPart).toList();
    return Nearest.to(missing.getFileName().toString(), names)
        .map(name -> "did you mean " + candidates.get(names.indexOf(name)) + "?");
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private List<String> chapterFiles() {
    return book.chapters().stream().map(Chapter::file).toList();
  }

  private List<String> neighbours(Path file) throws IOException {
    Path folder = file.getParent();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(path -> IMAGE_FORMATS.contains(ending(path)))
          .map(root::display)
          .sorted()
          .toList();
    }
  }

  private void report(ReferenceRule rule, Reference reference, String message, String hint) {
    problems.add(Problem.of(rule, reference.location(), message, hint));
  }
}
