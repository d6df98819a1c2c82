def log = new File(basedir, 'build.log').getText('UTF-8').replaceAll('\\u001b\\[[0-9;]*m', '')
def lines = log.readLines()

// Each mistake: one line with its place and rule, the source line, a hint.
def expectProblem = { String start, String rule, String source, String hint ->
  def at = lines.findIndexOf { it.startsWith("[ERROR] $start") && it.endsWith("[$rule]") }
  assert at >= 0: "no '$start … [$rule]' in the log"
  def rest = lines.subList(at + 1, Math.min(at + 4, lines.size())).join('\n')
  assert rest.contains(source): "no source line for $rule:\n$rest"
  assert rest.contains(hint): "no hint for $rule:\n$rest"
}
expectProblem('plans/execplan-ja-one.md', 'plan.section-missing', '', '')
expectProblem('diagrams/broken.svg:4:', 'diagram.malformed', '</svg>', '')
expectProblem('bad/one.md:5:5: error: ', 'reference.anchor-unknown', '詳しくは[ここ](#quorm)', 'did you mean #quorum?')
expectProblem('bad/one.md:7:1: error: ', 'reference.image-missing', '![図](../diagrams/none.svg)', '')

assert log.contains('the book has 2 errors and 0 warnings')
assert !log.contains('NullPointerException')

// Nothing that was built before is lost.
for (name in ['target/broken-book-1.pdf', 'target/broken-book-1.epub']) {
  assert new File(basedir, name).length() > 1000: "$name is gone"
}
return true
