import org.apache.pdfbox.Loader
import org.apache.pdfbox.text.PDFTextStripper

def log = new File(basedir, 'build.log').getText('UTF-8').replaceAll('\\u001b\\[[0-9;]*m', '')

def expectBook = { String folder, List<String> words ->
  for (name in ['.gitignore', 'README.md', 'diagrams/flow.svg', "manuscript/$folder/SUMMARY.md",
      "manuscript/$folder/chapter1-first-steps.md", "plans/execplan-$folder-ch1-first-steps.md"]) {
    assert new File(basedir, "$folder/$name").length() > 0: "no $folder/$name"
  }
  // The coordinates are those of the folder.
  def pdf = new File(basedir, "$folder/target/$folder-1.0-SNAPSHOT.pdf")
  assert new File(basedir, "$folder/target/$folder-1.0-SNAPSHOT.epub").length() > 0
  Loader.loadPDF(pdf).withCloseable { document ->
    assert document.documentCatalog.language == folder
    def text = new PDFTextStripper().getText(document).replaceAll(/\s+/, '')
    words.each { assert text.contains(it): "no '$it' in $pdf" }
  }
  assert log.contains("target/$folder-1.0-SNAPSHOT.pdf is valid")
  assert log.contains("target/$folder-1.0-SNAPSHOT.epub is valid")
}
expectBook('ja', ['新しい本', '図1.1', '表1.1', 'リスト1.1', '補足', '索引'])
expectBook('en', ['Trees', 'Figure1.1', 'Table1.1', 'Listing1.1', 'Note', 'Index'])

// Nothing is wrong with a book that has just begun; its first pages have none to be compared with.
def problems = log.readLines().findAll { it =~ /\[(plan|diagram|reference|manuscript|terminology|language|index|pdf|epub)\.[a-z-]+\]$/ }
assert problems.every { it.endsWith('[pdf.page-count]') }: problems.join('\n')

// What is there is named, and stays alone.
assert log.contains('taken is not empty, it holds notes.txt: begin the book in an empty folder')
assert new File(basedir, 'taken').list().toList() == ['notes.txt']
return true
