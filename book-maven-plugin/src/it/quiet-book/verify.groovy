def log = new File(basedir, 'build.log').getText('UTF-8').replaceAll('\\u001b\\[[0-9;]*m', '')

// What Maven and the JDK say of themselves: without a network Maven 3.10 cannot ask repositories for their prefixes; Maven 4 attaches
// its consumer POM to each part of a build; newer JDKs complain of what libraries of Maven and JRuby call.
def others = [~/.*:pom:consumer:1' already attached.*/, ~/.*Could not transfer metadata .*prefixes\.txt.*/, ~/^WARNING: (A|Please|sun\.misc\.Unsafe|Use|Restricted|java\.lang\.System).*/]
def warnings = log.readLines().findAll { line ->
  line =~ /^(\[WARNING\]|\[WARN\]|\[ERROR\]|WARNING)|SLF4J|Plugin validation issues/ && !others.any { line ==~ it }
}
assert warnings.isEmpty(): "a good build warns:\n${warnings.join('\n')}"

assert log.findAll('has \\d+ pages').size() == 2: 'what was up to date is made again'
assert log.findAll('target/quiet-book-1.pdf is up to date').size() == 3
return true
