import java.security.MessageDigest

def log = new File(basedir, 'build.log').getText('UTF-8')
// PDF for screens and for print, EPUB, inventory, POM; Maven 4 makes a second POM, for those who depend on the book.
assert log =~ /rebuild comparison result: [56] files match/

def names = ['reproducible-1.pdf', 'reproducible-1-print.pdf', 'reproducible-1.epub', 'book-reports/inventory.json']
def digest = { File file -> MessageDigest.getInstance('SHA-256').digest(file.bytes).encodeHex().toString() }
for (name in names) {
  assert digest(new File(basedir, "target/$name")) == digest(new File(basedir, "another folder/target/$name")): "$name differs"
}

// Another Maven or JDK makes the same: what the first one made is remembered for the others, as long as the plugin is the same.
def target = basedir.parentFile.parentFile
def plugin = digest(new File(localRepositoryPath, 'io/github/proxmoxbook/book-maven-plugin').listFiles()
    .findAll { it.directory }.collectMany { it.listFiles().toList() }.find { it.name.endsWith('.jar') })
def remembered = new File(target, "it-reference/${plugin}.txt")
def made = names.collect { "$it ${digest(new File(basedir, "target/$it"))}" }.join('\n')
if (remembered.isFile()) {
  assert remembered.getText('UTF-8') == made: "another Maven or JDK made other files"
} else {
  remembered.parentFile.mkdirs()
  remembered.setText(made, 'UTF-8')
}
return true
