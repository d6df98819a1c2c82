import java.nio.file.Files

// The plugin as it is built here, and nothing else, is in the local repository of this case.
def from = localRepositoryPath.toPath().resolve('io/github/proxmoxbook')
def to = basedir.toPath().resolve('repository/io/github/proxmoxbook')
Files.walk(from).withCloseable { files ->
  files.filter { Files.isRegularFile(it) }.forEach { file ->
    def copy = to.resolve(from.relativize(file))
    Files.createDirectories(copy.parent)
    Files.copy(file, copy)
  }
}
return true
