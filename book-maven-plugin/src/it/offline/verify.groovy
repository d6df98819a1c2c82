def log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'repository/org/asciidoctor').isDirectory(): 'the local repository was not empty at first'
def offline = log.split('Scanning for projects')[2]
assert offline =~ /target.offline-1.pdf has \d+ pages/
assert offline.contains('target/offline-1.epub is valid: EPUB 3')
assert offline.contains('target/offline-1.pdf is valid: PDF/UA-1, PDF/A-2a')
return true
