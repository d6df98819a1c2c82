import java.nio.file.Files

// A short path: gpg opens a socket there.
def home = Files.createTempDirectory('gpg').toFile()
def gpg = { String... words ->
  def run = (['gpg', '--homedir', home.path, '--batch', '--quiet'] + words.toList()).execute()
  def out = new ByteArrayOutputStream()
  run.waitForProcessOutput(out, System.err)
  assert run.exitValue() == 0: "gpg ${words.join(' ')}"
  return out.toByteArray()
}
gpg('--passphrase', '', '--quick-generate-key', 'Throw-away <it@example.org>', 'rsa3072', 'sign', 'never')
new File(basedir, 'key.asc').bytes = gpg('--armor', '--export-secret-keys')
['gpgconf', '--homedir', home.path, '--kill', 'all'].execute().waitFor()
home.deleteDir()
return true
