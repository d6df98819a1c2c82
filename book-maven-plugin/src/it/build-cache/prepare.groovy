import java.nio.file.Files

// What is in the cache is found by another clone of the repository, too, but not by one with another chapter.
def source = basedir.toPath()
for (name in ['clone', 'changed']) {
  for (part in ['.mvn', 'manuscript', 'diagrams', 'pom.xml', 'invoker.properties']) {
    Files.walk(source.resolve(part)).withCloseable { files ->
      files.filter { Files.isRegularFile(it) }.forEach { file ->
        def to = source.resolve(name).resolve(source.relativize(file))
        Files.createDirectories(to.parent)
        Files.copy(file, to)
      }
    }
  }
}
new File(basedir, 'changed/manuscript/ja/layout.md').append('\nもう一文です。\n', 'UTF-8')
return true
