import java.security.MessageDigest
import org.apache.pdfbox.Loader

def log = new File(basedir, 'build.log').getText('UTF-8')
def built = new File(basedir, 'target')
def editions = ['packaging-1.pdf', 'packaging-1-print.pdf', 'packaging-1.epub']

// The lifecycle alone has run all goals, in their phases.
for (goal in ['validate-plans', 'convert-diagrams', 'check-references', 'assemble-pdf', 'assemble-epub', 'verify-editions']) {
  assert log.contains(":$goal (default-$goal) @ packaging"): "$goal has not run"
}
assert log.contains('target/packaging-1-print.pdf is valid: PDF/UA-1, PDF/A-2a')

// The same editions are installed, deployed with checksums that are right, and taken elsewhere.
def deployed = new File(built, 'deployed/it/packaging')
def installed = new File(localRepositoryPath, 'it/packaging/1')
def taken = new File(basedir, 'reader/target/dependency')
for (name in editions + 'packaging-1-inventory.json') {
  def file = new File(deployed, "1/$name")
  assert file.length() > 100: "$name is not deployed"
  assert file.bytes == new File(installed, name).bytes: "$name is not installed"
  for (algorithm in ['MD5', 'SHA-1']) {
    def ending = algorithm.toLowerCase(Locale.ROOT).replace('-', '')
    def sum = MessageDigest.getInstance(algorithm).digest(file.bytes).encodeHex().toString()
    assert new File(deployed, "1/${name}.$ending").text.trim() == sum: "$ending of $name"
  }
}
for (name in editions) {
  assert new File(taken, name).bytes == new File(deployed, "1/$name").bytes: "$name is not taken"
}
assert taken.list().toList().sort() == editions.sort(false)

def pom = new groovy.xml.XmlSlurper().parse(new File(deployed, '1/packaging-1.pom'))
assert pom.packaging.text() == 'book'
def metadata = new groovy.xml.XmlSlurper().parse(new File(deployed, 'maven-metadata.xml'))
assert metadata.versioning.release.text() == '1'

// The main artifact is the edition for screens, whose pages begin with the cover.
Loader.loadPDF(new File(deployed, '1/packaging-1.pdf')).withCloseable { screen ->
  Loader.loadPDF(new File(deployed, '1/packaging-1-print.pdf')).withCloseable { print ->
    assert screen.numberOfPages < print.numberOfPages
  }
}

// Without it, Maven would say that the packaging did not assign a file.
assert log.contains("book.skipPdf leaves it:packaging:book:1 without its main artifact, the PDF edition,"
    + " which 'install' needs: run 'mvn verify' instead, or add -Dmaven.install.skip")
assert !log.contains('did not assign')
return true
