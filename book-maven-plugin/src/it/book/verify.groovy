import org.apache.pdfbox.Loader
import org.apache.pdfbox.text.PDFTextStripper

def log = new File(basedir, 'build.log').getText('UTF-8')
def pdf = new File(basedir, 'target/book-1.pdf')
def epub = new File(basedir, 'target/book-1.epub')
assert pdf.isFile() && epub.isFile()

// Each of the two builds that make something ends with what it made, and says it once.
def lines = log.replaceAll('\\u001b\\[[0-9;]*m', '').readLines()
def summaries = lines.findIndexValues { it.startsWith('[INFO]   problems: ') }
assert summaries.size() == 2
for (at in summaries) {
  assert lines[(int) at - 1] =~ /^\[INFO\] .*: 3 chapters, [\d,]+ characters, /
  assert lines[(int) at + 1] =~ /target\/book-1\.pdf: \d+ pages, [\d.]+ [kM]B$/
  assert lines[(int) at + 4] =~ /time: .*verify-editions \d+\.\d s$/
}

Loader.loadPDF(pdf).withCloseable { document ->
  // The quarter em between Japanese and Latin characters is read as a space.
  def text = new PDFTextStripper().getText(document).replaceAll(/(?<=[第図]) | (?=部)/, '')
  for (words in ['見本の本', '第I部', '図2.1', '管理層', 'pvecm status', '補足']) {
    assert text.contains(words): "no '$words' in the PDF"
  }
  assert document.documentCatalog.language == 'ja'
}

Loader.loadPDF(new File(basedir, 'target/book-1-print.pdf')).withCloseable { document ->
  assert new PDFTextStripper().getText(document) =~ /→ ?p\. ?\d/
  assert document.documentCatalog.pageLabels.labelsByPageIndices[2] == 'i'
}

new java.util.zip.ZipFile(epub).withCloseable { zip ->
  def nav = zip.getInputStream(zip.getEntry('EPUB/nav.xhtml')).getText('UTF-8')
  // The print variant is made, so its pages are those that are cited.
  assert nav =~ /<a href="chapter-02.xhtml#page-\d+">\d+<\/a>/
  def opf = zip.getInputStream(zip.getEntry('EPUB/package.opf')).getText('UTF-8')
  assert opf.contains('<meta property="pageBreakSource">book-1-print.pdf</meta>')
  assert opf.contains('properties="cover-image"')
  assert opf.contains('schema:accessibilitySummary')
}

for (words in [
    'target/book-1-print.pdf is valid: PDF/UA-1, PDF/A-2a',
    'target/book-1-print.pdf is up to date',
    'target/book-1.pdf is valid: PDF/UA-1, PDF/A-2a',
    'target/book-1.epub is valid: EPUB 3',
    'target/book-1.pdf and target/book-1.epub say the same',
    'target/book-1.pdf is up to date',
    'target/book-1.epub is up to date',
    ' pages; there is no earlier build to compare with [pdf.page-count]',
    'target/book-1.pdf is verified and unchanged',
    '0 diagrams converted, 1 unchanged',
    'skipped (book.skip)',
    'User property: book.failOn',
    'wrote plans/execplan-ja-two.md',
    'manuscript/ja/preface.md has no plan [plan.chapter-unplanned]',
    'plans/execplan-ja-two.md exists already; it was not changed']) {
  assert log.contains(words): "no '$words' in the log"
}
assert log.findAll('has \\d+ pages').size() == 2
assert log =~ /2 構成 +execplan-ja-two +0\/6/
assert !log.contains('SLF4J')

// What other tools read is there, whatever the problems were.
for (name in ['check-references.sarif', 'TEST-book-check-references.xml', 'verify-editions.sarif',
    'TEST-book-validate-plans.xml', 'inventory.json', 'references.svg', 'references.dot']) {
  assert new File(basedir, "target/book-reports/$name").length() > 0: "no $name"
}
return true
