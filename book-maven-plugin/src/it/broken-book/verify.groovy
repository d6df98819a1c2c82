def log = new File(basedir, 'build.log').getText('UTF-8').replaceAll('\\u001b\\[[0-9;]*m', '')
def lines = log.readLines()

// Each mistake: one line with its place and rule, the source line, a hint.
def expectProblem = { String start, String rule, String source, String hint ->
  def at = lines.findIndexOf { (it.startsWith("[ERROR] $start") || it.startsWith("[WARNING] $start")) && it.endsWith("[$rule]") }
  assert at >= 0: "no '$start … [$rule]' in the log"
  def rest = lines.subList(at + 1, Math.min(at + 4, lines.size())).join('\n')
  assert rest.contains(source): "no source line for $rule:\n$rest"
  assert rest.contains(hint): "no hint for $rule:\n$rest"
}
expectProblem('plans/execplan-ja-one.md:11: error: ', 'plan.section-numbering', '## 4. Context and orientation', 'number the sections 1, 2, 3 and so on')
expectProblem('plans/execplan-ja-one.md:11: error: no section "Constraints and assumptions"', 'plan.section-missing', '## 4.', 'add "## 4. Constraints and assumptions"')
expectProblem('diagrams/broken.svg:4:', 'diagram.malformed', '</svg>', 'a tag that is not closed')
expectProblem('bad/one.md:5:5: error: ', 'reference.anchor-unknown', '詳しくは[ここ](#quorm)', 'did you mean #quorum?')
expectProblem('bad/one.md:7:1: error: ', 'reference.image-missing', '![図](../diagrams/none.svg)', 'mend the path, or draw the image')

expectProblem('good-diagrams/ok.svg: warning: ', 'reference.image-unused', 'show it', 'or delete it')
assert log.contains('the book has 2 errors and 1 warning')
assert !log.contains('NullPointerException')
// What speaks to IDEs would print each problem again, in a form of its own.
assert lines.findAll { it =~ /\.(md|svg|pdf|epub) \[\d+:\d+\]: / }.empty

// Nothing that was built before is lost: no build that failed has touched it.
for (name in ['broken-book-1.pdf', 'broken-book-1.epub']) {
  def now = new File(basedir, "target/$name")
  assert now.length() > 1000
  assert log.findAll("target/$name (has|is built)").size() == 1: "$name was built more than once"
}
// And what can be built is built if nothing may fail.
assert new File(basedir, 'target/never.pdf').length() > 1000
assert new File(basedir, 'target/never.epub').length() > 1000
// The build that failed has left its reports.
def sarif = new File(basedir, 'target/book-reports/check-references.sarif')
assert sarif.length() > 0
return true
