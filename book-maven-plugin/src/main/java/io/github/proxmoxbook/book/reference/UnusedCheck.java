package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.SpineEntry;
import io.github.proxmoxbook.book.problem.Location;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what was written or drawn and is in no edition: pictures and chapters. */
final class UnusedCheck {
  /** Pictures that are used without being named in the text. */
  private static final Pattern BY_NAME = Pattern.compile("(?i)(?:cover|favicon)\\b.*");

  /** Chapters, but not README.md, LICENSE.md and the like, nor parts to be included ({@code _}). */
  private static final Pattern CHAPTER =
      Pattern.compile("(?![A-Z_-]+\\.)(?!_).*\\.(?:md|adoc|asciidoc)");

  /** What stands between the signs that end a path in Markdown, AsciiDoc, HTML or a style sheet. */
  private static final Pattern WORD = Pattern.compile("[^\\s\"'()<>\\[\\]{}/\\\\|=:?#,;]++");

  private final Book book;
  private final BookRoot root;
  private final ManuscriptFiles files;
  private final Findings findings;
  private List<String> texts;

  /** What in the texts may be the name of a file, so that a look-up costs no search. */
  private Set<String> words;

  UnusedCheck(Book book, BookRoot root, ManuscriptFiles files, Findings findings) {
    this.book = book;
    this.root = root;
    this.files = files;
    this.findings = findings;
  }

  /** Checks the files of the book, of which those in a set are shown or linked. */
  void check(Set<Path> shown) throws IOException {
    for (Path image : files.images()) {
      String name = image.getFileName().toString();
      if (!shown.contains(image) && !BY_NAME.matcher(name).matches() && !isNamed(name)) {
        findings.add(
            ReferenceRule.IMAGE_UNUSED,
            Location.of(root.display(image)),
            "no chapter shows this picture",
            "show it where the text speaks of it, or delete it");
      }
    }
    checkChapters();
  }

  private void checkChapters() throws IOException {
    Set<String> listed = listed();
    for (Path file : files.inBook()) {
      String name = file.getFileName().toString();
      boolean isChapter = CHAPTER.matcher(name).matches() && !name.equals("README.adoc");
      if (isChapter && !listed.contains(normal(file)) && !isIncluded(name)) {
        findings.add(
            ReferenceRule.CHAPTER_ORPHAN,
            Location.of(root.display(file)),
            "the file is not listed in SUMMARY.md, so it is in no edition",
            "list it, delete it, or begin its name with _ if chapters include it");
      }
    }
  }

  private Set<String> listed() {
    Set<String> listed = new HashSet<>(Set.of(normal(book.order())));
    for (SpineEntry spine : book.spine()) {
      try {
        listed.add(normal(book.directory().resolve(spine.entry().path()).normalize()));
      } catch (InvalidPathException e) {
        // Reported where the chapters are read: such a path can be that of no file.
        continue;
      }
    }
    return listed;
  }

  private static String normal(Path path) {
    return Normalizer.normalize(path.toString(), Normalizer.Form.NFC);
  }

  /** Style sheets, raw HTML and drafts name pictures, too. */
  private boolean isNamed(String name) throws IOException {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    boolean isWord = WORD.matcher(name).matches();
    return words().contains(encoded)
        || (isWord
            ? words().contains(name)
            : texts().stream().anyMatch(text -> text.contains(name)));
  }

  private boolean isIncluded(String name) throws IOException {
    if (!isNamed(name)) {
      return false;
    }
    Pattern include =
        Pattern.compile(
            "(?:\\{\\{\\s*#[a-z_]*include\\s|include::)[^}\\[\\n]*" + Pattern.quote(name));
    return texts().stream().anyMatch(text -> include.matcher(text).find());
  }

  private Set<String> words() throws IOException {
    if (words == null) {
      words = new HashSet<>();
      for (String text : texts()) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
          if (matcher.group().indexOf('.') >= 0) {
            words.add(matcher.group());
          }
        }
      }
    }
    return words;
  }

  /** The texts are read only when there is something to look for. */
  private List<String> texts() throws IOException {
    if (texts == null) {
      texts = files.readTexts();
    }
    return texts;
  }
}
