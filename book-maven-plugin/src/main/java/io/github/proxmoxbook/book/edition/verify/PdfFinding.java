package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * A rule of a PDF standard that is broken, in words.
 *
 * @param rule {@link VerifyRule#PDF_UA} or {@link VerifyRule#PDF_A}
 * @param clause the clause of the standard and veraPDF's number of the test in it
 * @param description what the clause asks for
 * @param error what veraPDF says about the first breach; empty if nothing
 * @param checks how often it is broken, 1 or more
 * @param context veraPDF's path to the object of the first breach
 */
record PdfFinding(
    VerifyRule rule, String clause, String description, String error, int checks, String context) {
  private static final int DESCRIPTION_LENGTH = 160;
  private static final int ERROR_LENGTH = 160;
  private static final int CONTEXT_LENGTH = 120;
  private static final Pattern PAGE = Pattern.compile("/pages\\[(\\d+)\\]");
  private static final String RULES =
      "https://github.com/veraPDF/veraPDF-validation-profiles/wiki/";

  /** Puts together what veraPDF knows of a broken rule from the first breach of it. */
  static PdfFinding of(PDFAFlavour flavour, TestAssertion first, int checks) {
    return new PdfFinding(
        flavour == PDFAFlavour.PDFUA_1 ? VerifyRule.PDF_UA : VerifyRule.PDF_A,
        first.getRuleId().getClause() + " test " + first.getRuleId().getTestNumber(),
        first.getMessage(),
        first.getErrorMessage() == null ? "" : first.getErrorMessage(),
        checks,
        first.getLocation().getContext());
  }

  /** Returns the finding as a problem of an edition. */
  Problem problem(EditionFile edition) {
    StringBuilder message = new StringBuilder(rule == VerifyRule.PDF_UA ? "PDF/UA-1" : "PDF/A-2a");
    message.append(" clause ").append(clause).append(": ");
    message.append(head(edition.oneLine(description), DESCRIPTION_LENGTH));
    message.append(checks == 1 ? " (once" : " (" + checks + " times, first");
    Matcher page = PAGE.matcher(context);
    if (page.find()) {
      message.append(" on page ").append(Long.parseLong(page.group(1)) + 1);
    }
    if (!error.isBlank()) {
      message.append(", ").append(head(edition.oneLine(error), ERROR_LENGTH));
    }
    message.append("; at ").append(tail(edition.oneLine(context), CONTEXT_LENGTH)).append(')');
    return Problem.of(
        rule,
        edition.location(),
        message.toString(),
        "the clause is explained at "
            + RULES
            + (rule == VerifyRule.PDF_UA ? "PDFUA-Part-1-rules" : "PDFA-Parts-2-and-3-rules"));
  }

  private static String head(String text, int length) {
    String line = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    if (line.length() <= length) {
      return line;
    }
    int space = line.lastIndexOf(' ', length);
    return line.substring(0, space > length / 2 ? space : length) + " …";
  }

  /** The end of a path names the object; the beginning is the same for all. */
  private static String tail(String path, int length) {
    int cut = path.length() - length;
    return cut <= 0 ? path : "…" + path.substring(Math.max(cut, path.indexOf('/', cut)));
  }
}
