// The signatures are read by the program that others will read them with.
try {
  return ['gpg', '--version'].execute().waitFor() == 0
} catch (IOException e) {
  println "gpg is not installed, so that this case is left out: $e.message"
  return false
}
