package io.github.proxmoxbook.book;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.proxmoxbook.book.problem.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The package table of ARCHITECTURE.md as a test. */
class ArchitectureTest {
  private static final String BASE = "io.github.proxmoxbook.book";
  private static JavaClasses code;

  @BeforeAll
  static void readClasses() {
    code =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(code);
  }

  @Test
  void onlyTheGoalsKnowMaven() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + ".mojo")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.maven..",
            "org.eclipse.aether..",
            "org.codehaus.plexus..",
            "org.sonatype.plexus..",
            "javax.inject..")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage(BASE + ".mojo")
        .check(code);
  }

  @Test
  void problemsKnowNothingElse() {
    onlyKnows("problem..", "problem..");
  }

  @Test
  void finishedFilesKnowNothingElse() {
    onlyKnows("output..", "output..");
  }

  @Test
  void theManuscriptKnowsProblemsOnly() {
    onlyKnows("manuscript..", "manuscript..", "formula", "output", "problem..", "progress");
    onlyKnows("manuscript", "manuscript", "problem..", "progress");
    onlyKnows("manuscript.kept..", "manuscript.kept..", "manuscript", "output", "problem..");
    onlyKnows(
        "manuscript.asciidoc..",
        "manuscript.asciidoc..",
        "manuscript",
        "manuscript.kept",
        "formula",
        "output",
        "problem..");
    onlyKnows("manuscript.markdown..", "manuscript.markdown..", "manuscript", "problem..");
  }

  /** What a kept chapter depends on is known only if everything is asked through AskedFiles. */
  @Test
  void chaptersInAsciiDocAskForFilesInOnePlace() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".manuscript.asciidoc..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Files.class)
        .orShould()
        .callMethod(SourceText.class, "read", Path.class, String.class, Consumer.class)
        .check(code);
  }

  @Test
  void formulasKnowFontsOnlyToBeDrawn() {
    onlyKnows("formula", "formula");
    onlyKnows("formula.drawing", "formula.drawing", "formula", "typography");
  }

  @Test
  void fontsKnowNothingElse() {
    onlyKnows("typography", "typography");
    onlyKnows("typography.line", "typography.line");
  }

  @Test
  void theRepositoryKnowsNothingElse() {
    onlyKnows("repository..", "repository..");
  }

  @Test
  void progressKnowsNothingElse() {
    onlyKnows("progress..", "progress..");
  }

  @Test
  void plansKnowTheManuscriptAndTheRepository() {
    onlyKnows("plan..", "plan..", "manuscript", "repository", "problem..");
  }

  @Test
  void newBooksKnowPlansAndFiles() {
    onlyKnows("skeleton..", "skeleton..", "plan", "output");
  }

  @Test
  void theStatusKnowsPlansAndChapters() {
    onlyKnows("status..", "status..", "plan", "manuscript", "problem..");
  }

  @Test
  void referencesKnowTheManuscript() {
    onlyKnows("reference", "reference", "manuscript", "problem..");
    onlyKnows(
        "reference.external..",
        "reference.external..",
        "manuscript",
        "output",
        "problem..",
        "progress");
  }

  @Test
  void theInventoryKnowsNumbersAndChapters() {
    onlyKnows("inventory..", "inventory..", "edition", "manuscript", "problem..");
  }

  @Test
  void diagramsKnowFontsAndFiles() {
    onlyKnows("diagram..", "diagram..", "problem..", "progress", "typography", "output");
  }

  @Test
  void editionsKnowEverythingBelowThem() {
    onlyKnows(
        "edition",
        "edition",
        "edition.code",
        "diagram",
        "manuscript",
        "output",
        "problem..",
        "progress",
        "reference",
        "typography");
  }

  @Test
  void theEditionsNeverSeeEachOther() {
    onlyKnows(
        "edition.pdf..",
        "edition.pdf..",
        "edition",
        "formula..",
        "manuscript",
        "output",
        "problem..",
        "progress",
        "typography..");
    onlyKnows(
        "edition.epub..",
        "edition.epub..",
        "edition",
        "edition.accessibility",
        "edition.sheet",
        "manuscript",
        "output",
        "problem..",
        "progress",
        "typography");
    onlyKnows(
        "edition.web..",
        "edition.web..",
        "edition",
        "edition.sheet",
        "manuscript",
        "output",
        "problem..",
        "typography");
    onlyKnows(
        "edition.verify..",
        "edition.verify..",
        "edition.accessibility",
        "diagram.css",
        "problem..");
    onlyKnows("edition.accessibility..", "edition.accessibility..", "diagram.css", "problem..");
    onlyKnows("edition.code..", "edition.code..");
    onlyKnows("edition.sheet..", "edition.sheet..", "manuscript", "problem..");
  }

  @Test
  void thePreviewKnowsTheSiteAndAllThatIsChecked() {
    onlyKnows(
        "preview..",
        "preview..",
        "diagram",
        "edition",
        "edition.web",
        "manuscript",
        "output",
        "plan",
        "problem..",
        "reference..",
        "status",
        "typography");
  }

  /** Maven configures by the names of fields: of two that are the same it would fill in one. */
  @Test
  void noGoalHidesAParameterOfAllGoals() {
    for (String name : List.of("AbstractBookMojo", "AbstractSourcesMojo")) {
      JavaClass base = code.get(BASE + ".mojo." + name);
      Set<String> names =
          base.getFields().stream().map(JavaField::getName).collect(Collectors.toSet());
      assertThat(base.getAllSubclasses()).isNotEmpty();
      for (JavaClass goal : base.getAllSubclasses()) {
        assertThat(goal.getFields())
            .extracting(JavaField::getName)
            .doesNotContainAnyElementsOf(names);
      }
    }
  }

  @Test
  void eachLibraryHasItsPlace() {
    onlyIn("org.commonmark..", "manuscript..", "plan..");
    onlyIn("org.asciidoctor..", "manuscript.asciidoc..");
    onlyIn("org.jruby..");
    onlyIn("org.apache.batik..", "diagram..");
    onlyIn("com.ibm.icu..", "typography..");
    onlyIn("org.apache.fontbox..", "typography..", "diagram..");
    onlyIn("com.openhtmltopdf..", "edition.pdf..");
    onlyIn("org.fife..", "edition.code..");
    onlyIn("org.apache.pdfbox.pdmodel..", "edition.pdf..", "edition.verify..", "diagram..");
    onlyIn("com.adobe.epubcheck..", "edition.verify..");
    onlyIn("org.verapdf..", "edition.verify..");
    onlyIn(
        "com.fasterxml.jackson..",
        "inventory..",
        "preview..",
        "problem.report..",
        "repository..",
        "status..");
    onlyIn("com.sun.net.httpserver..", "preview..");
    onlyIn("java.net.http..", "reference.external..");
    onlyIn("org.snakeyaml..", "reference..");
    onlyIn(
        "org.jsoup..",
        "formula..",
        "manuscript..",
        "edition",
        "edition.accessibility..",
        "edition.pdf..",
        "edition.epub..",
        "edition.web..");
  }

  private static void onlyKnows(String from, String... known) {
    noClasses()
        .that()
        .resideInAPackage(BASE + "." + from)
        .should()
        .dependOnClassesThat(
            resideInAPackage(BASE + "..").and(not(resideInAnyPackage(inBase(known)))))
        .check(code);
  }

  private static void onlyIn(String library, String... homes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(inBase(homes))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(code);
  }

  private static String[] inBase(String... packages) {
    return Stream.of(packages).map(name -> BASE + "." + name).toArray(String[]::new);
  }
}
