def log = new File(basedir, 'build.log').getText('UTF-8')

// Side by side or one after the other: the same books.
for (name in ['screen/%s/screen-1.pdf', 'screen/%s/screen-1.epub', 'paper/%s/paper-1-print.pdf', 'paper/%s/paper-1.epub']) {
  def parallel = new File(basedir, String.format(name, 'target'))
  def serial = new File(basedir, String.format(name, 'serial'))
  assert parallel.length() > 1000
  assert parallel.bytes == serial.bytes: "$parallel differs from $serial"
}

// Each was made twice, by the first and the second build.
assert log.findAll('has \\d+ pages').size() == 4
assert log.findAll('\\.epub is built').size() == 4
assert log.findAll('pdf is up to date').size() == 2

// Maven names goals that are not marked as safe, and lets no others run beside them.
assert !log.contains('not marked as @threadSafe') && !log.contains('not marked as thread-safe')
assert !(log =~ /(?i)\[WARNING\]|\[ERROR\]/)
return true
