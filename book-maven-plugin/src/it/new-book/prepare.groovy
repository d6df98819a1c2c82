// Git keeps no empty folders.
assert new File(basedir, 'ja').mkdir()
return true
