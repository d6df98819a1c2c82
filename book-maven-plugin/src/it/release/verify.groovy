import java.nio.file.Files
import java.security.MessageDigest

def log = new File(basedir, 'build.log').getText('UTF-8').replaceAll('\\u001b\\[[0-9;]*m', '')
def target = new File(basedir, 'target')

// Checksums as sha256sum reads them: the sum, two spaces, the name.
def info = new Properties()
new File(target, 'release-1.buildinfo').withInputStream { info.load(it) }
for (name in ['release-1.pdf', 'release-1.epub']) {
  def sums = ['SHA-256': 'sha256', 'SHA-512': 'sha512'].collectEntries { algorithm, ending ->
    [ending, MessageDigest.getInstance(algorithm).digest(new File(target, name).bytes).encodeHex().toString()]
  }
  sums.each { ending, sum -> assert new File(target, "${name}.$ending").text.trim() == "$sum  $name" }
  // What the build info says of a file is numbered.
  def number = info.findResult { key, value -> key.endsWith('.filename') && value == name ? key - '.filename' : null }
  assert number: "the build info does not name $name"
  assert info["${number}.checksums.sha512".toString()] == sums.sha512
}

// The first build had no key; the signatures of the second are good, and are installed.
assert log.indexOf(':sign (sign)') > log.indexOf('BUILD SUCCESS')
def installed = new File(localRepositoryPath, 'it/release/1')
def home = Files.createTempDirectory('gpg').toFile()
def gpg = { String... words -> (['gpg', '--homedir', home.path, '--batch', '--quiet'] + words.toList()).execute().waitFor() }
try {
  assert gpg('--import', new File(basedir, 'key.asc').path) == 0
  for (name in ['release-1.pdf', 'release-1.epub', 'release-1.pom']) {
    def file = new File(installed, name)
    assert gpg('--verify', "${file.path}.asc", file.path) == 0: "the signature of $name"
  }
  def other = new File(installed, 'release-1.epub').path
  assert gpg('--verify', new File(installed, 'release-1.pdf.asc').path, other) != 0
} finally {
  ['gpgconf', '--homedir', home.path, '--kill', 'all'].execute().waitFor()
  home.deleteDir()
}

assert log.contains('the book has 0 errors and 1 warning')
assert log.count('BUILD SUCCESS') == 3 && log.count('BUILD FAILURE') == 1
return true
