import java.nio.file.Files

// The same book in a folder of another name, whose files have another time.
def source = basedir.toPath()
for (part in ['.mvn', 'manuscript', 'diagrams', 'pom.xml']) {
  Files.walk(source.resolve(part)).withCloseable { files ->
    files.filter { Files.isRegularFile(it) }.forEach { file ->
      def to = source.resolve('another folder').resolve(source.relativize(file))
      Files.createDirectories(to.parent)
      Files.copy(file, to)
      to.toFile().lastModified = 1_000_000_000_000L
    }
  }
}
return true
