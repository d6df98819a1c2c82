def log = new File(basedir, 'build.log').getText('UTF-8')
def file = { String name -> new File(basedir, name) }

// The clone made nothing itself, and has the same.
for (name in ['build-cache-1.pdf', 'build-cache-1-print.pdf', 'build-cache-1.epub', 'book-reports/inventory.json',
    'book-reports/check-references.sarif']) {
  assert file("target/$name").length() > 0
}
def builds = log.split('Scanning for projects')
assert builds.size() == 5
assert builds[1].contains('has 10 pages') && !builds[1].contains('(cached)')
assert builds[2].contains('Skipping plugin execution (cached): book:assemble-pdf')
assert builds[2].contains('Skipping plugin execution (cached): book:verify-editions')
assert !builds[2].contains('--- book:')
// A changed chapter, and a parameter of the command line, are not overlooked.
assert builds[3].contains('--- book:') && !builds[3].contains('(cached): book:assemble')
assert file('changed/target/build-cache-1.epub').bytes != file('target/build-cache-1.epub').bytes
assert builds[4].contains('--- book:')
assert file('clone/target/build-cache-1.pdf').bytes != file('target/build-cache-1.pdf').bytes
return true
