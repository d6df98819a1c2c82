package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/** Asks veraPDF about PDF/UA-1 and PDF/A-2a, in one parse of the file. */
final class PdfStandards {
  /** The parent of all loggers of veraPDF; held, as a logger nobody holds forgets its level. */
  private static final Logger LOGGER = Logger.getLogger("org.verapdf");

  private static final List<PDFAFlavour> FLAVOURS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  /** One failed check of a rule is described; the others are counted. */
  private static final int SHOWN_CHECKS = 1;

  private final EditionFile edition;

  PdfStandards(EditionFile edition) {
    this.edition = edition;
  }

  /**
   * Returns one problem a broken rule, or one that the file is unreadable.
   *
   * @throws IOException if the parsed file cannot be closed
   */
  List<Problem> problems() throws IOException {
    // veraPDF warns through java.util.logging, that is on the console by default, about every
    // oddity it meets; what breaks a rule comes back as a result too. Only its loggers, only now.
    Level before = LOGGER.getLevel();
    LOGGER.setLevel(Level.OFF);
    try {
      return validated();
    } catch (EncryptedPdfException e) {
      return List.of(PdfVerifier.unreadable(edition, "it is encrypted"));
    } catch (ModelParsingException | ValidationException | RuntimeException e) {
      // RuntimeException: the parser, other than the validator, lets them out on broken files.
      Throwable reason = e.getCause() == null ? e : e.getCause();
      return List.of(PdfVerifier.unreadable(edition, "veraPDF gave up with " + reason));
    } finally {
      LOGGER.setLevel(before);
    }
  }

  private List<Problem> validated()
      throws ModelParsingException, EncryptedPdfException, ValidationException, IOException {
    VeraGreenfieldFoundryProvider.initialise();
    VeraPDFFoundry foundry = Foundries.defaultInstance();
    List<Problem> problems = new ArrayList<>();
    // A file, not a stream: of a stream veraPDF makes a temporary copy.
    try (PDFAParser parser = foundry.createParser(edition.file().toFile(), FLAVOURS.get(0));
        PDFAValidator validator =
            foundry.createValidator(FLAVOURS, SHOWN_CHECKS, false, true, false)) {
      for (ValidationResult result : validator.validateAll(parser)) {
        Map<RuleId, Integer> failed = result.getFailedChecks();
        for (TestAssertion first : result.getTestAssertions()) {
          problems.add(
              PdfFinding.of(result.getPDFAFlavour(), first, failed.get(first.getRuleId()))
                  .problem(edition));
        }
      }
    }
    return problems;
  }
}
