package io.github.proxmoxbook.book.edition.verify;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import io.github.proxmoxbook.book.problem.EntryPlaces;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.w3c.epubcheck.util.url.URLUtils;

/** Collects the messages of EPUBCheck as problems; the reports it has of its own print them. */
final class EpubReport extends MasterReport {
  private final EditionFile edition;
  private final EntryPlaces places;
  private final List<Problem> problems = new ArrayList<>();

  EpubReport(EditionFile edition, EntryPlaces places) {
    super(false);
    this.edition = edition;
    this.places = places;
    // The same words on every machine: EPUBCheck would otherwise speak the default locale.
    setLocale(Locale.ENGLISH);
    // Leaves out INFO (what kind of EPUB it is) and USAGE (advice, off by default in EPUBCheck).
    setReportingLevel(ReportingLevel.Warning);
  }

  /** Returns the problems so far, sorted. */
  List<Problem> problems() {
    Collections.sort(problems);
    return List.copyOf(problems);
  }

  /** Adds a problem that is not a message of EPUBCheck. */
  void add(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void message(Message message, EPUBLocation location, Object... args) {
    boolean isWarning = message.getSeverity() == Severity.WARNING;
    String entry = entry(location);
    String text = message.getID() + ": " + place(entry, location) + message.getMessage(args);
    problems.add(
        Problem.of(
            isWarning ? VerifyRule.EPUB_EPUBCHECK_WARNING : VerifyRule.EPUB_EPUBCHECK,
            places.at(entry, location.getLine(), location.getColumn()).orElseGet(edition::location),
            withoutFullStop(edition.oneLine(text)),
            edition.oneLine(message.getSuggestion())));
  }

  /** Returns the file inside the EPUB; nothing if the message is about the whole file. */
  private static String entry(EPUBLocation location) {
    // Places inside the container have URLs of EPUBCheck's own, the container itself a file URL.
    return String.valueOf(location.url).startsWith("file:")
        ? ""
        : URLUtils.decode(location.getPath());
  }

  /** Returns {@code EPUB/ch02.xhtml:12:3: }; nothing if the message is about the whole file. */
  private static String place(String entry, EPUBLocation location) {
    if (entry.isEmpty()) {
      return "";
    }
    StringBuilder place = new StringBuilder(entry);
    if (location.getLine() > 0) {
      place.append(':').append(location.getLine());
      if (location.getColumn() > 0) {
        place.append(':').append(location.getColumn());
      }
    }
    return place.append(": ").toString();
  }

  private static String withoutFullStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** Features of the publication (fonts, languages, …) are no problems. */
  @Override
  public void info(String resource, FeatureEnum feature, String value) {}

  /** Nothing is prepared: the list is there from the start. */
  @Override
  public void initialize() {}

  /** Nothing is written: the problems are the report. */
  @Override
  public int generate() {
    return 0;
  }
}
