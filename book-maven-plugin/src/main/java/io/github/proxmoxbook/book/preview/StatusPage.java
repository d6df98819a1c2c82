package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.edition.web.WebFile;
import io.github.proxmoxbook.book.status.StatusRow;
import java.util.List;
import java.util.Optional;

/** Plans and chapters at a glance, as {@code book:status} shows them, as a page of the preview. */
final class StatusPage {
  /** Where the page is in the site. */
  static final String PATH = PreviewServer.OWN + "plans.html";

  private static final String HEAD =
      "<thead><tr><th scope=\"col\">chapter</th><th scope=\"col\">plan</th>"
          + "<th scope=\"col\">boxes</th><th scope=\"col\">last entry</th>"
          + "<th scope=\"col\">status</th><th scope=\"col\">characters</th>"
          + "<th scope=\"col\">figures</th><th scope=\"col\">errors / warnings</th></tr></thead>";

  private StatusPage() {}

  /**
   * Makes the page.
   *
   * @param rows the rows of the table
   * @param places knows the pages of the chapters
   */
  static WebFile of(List<StatusRow> rows, ProblemPlaces places) {
    StringBuilder body = new StringBuilder("<p><a href=\"/index.html\">The book</a></p>\n");
    body.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Plans\"><table>");
    body.append(HEAD).append("\n<tbody>\n");
    rows.forEach(row -> append(body, row, places));
    body.append("</tbody></table></div>");
    WebFile page = OwnFiles.page("Plans and chapters", body.toString());
    return new WebFile(PATH, page.mediaType(), page.content());
  }

  private static void append(StringBuilder body, StatusRow row, ProblemPlaces places) {
    String title = OwnFiles.escape((row.number() + " " + row.title()).strip());
    Optional<String> page = places.pageOf(row.chapter());
    body.append("<tr><th scope=\"row\">");
    body.append(
        page.map(
                path ->
                    "<a href=\"/" + OwnFiles.escape(Paths.encoded(path)) + "\">" + title + "</a>")
            .orElse(title.isEmpty() ? "–" : title));
    body.append("</th>");
    boolean isPlanned = !row.plan().isEmpty();
    boolean isWritten = row.characters() > 0;
    cell(body, isPlanned ? row.plan() : "–");
    cell(body, isPlanned ? row.boxesDone() + "/" + row.boxes() : "");
    cell(body, row.lastEntry());
    cell(body, String.join(", ", row.status()));
    cell(body, isWritten ? String.valueOf(row.characters()) : "");
    cell(body, isWritten ? String.valueOf(row.figures()) : "");
    cell(body, row.errors() + " / " + row.warnings());
    body.append("</tr>\n");
  }

  private static void cell(StringBuilder body, String text) {
    body.append("<td>").append(OwnFiles.escape(text)).append("</td>");
  }
}
