import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit

// A real mvn book:serve: started, asked, told of a change, ended as by Ctrl-C.
if (System.getProperty('os.name').toLowerCase(Locale.ROOT).startsWith('windows')) {
  // There is no signal there that one process could send to another.
  return true
}

def home = System.getProperty('invoker.mavenHome') ?: System.getProperty('maven.home')
def command = [new File(home, 'bin/mvn').path, '-B', '-ntp', '-s', settings(), '-Dmaven.repo.local=' + localRepositoryPath, 'book:serve']
if (new File('/usr/bin/env').isFile() && System.getProperty('os.name') == 'Linux') {
  // A build in the background ignores the signal, and would hand that down.
  command = ['/usr/bin/env', '--default-signal=INT'] + command
}
def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).start()
def lines = new LinkedBlockingQueue<String>()
def output = new StringBuilder()
def reading = Thread.start {
  process.inputStream.newReader('UTF-8').eachLine { output.append(it).append('\n'); lines.add(it) }
}

try {
  def start = await(lines, output) { it =~ /the book is at (http:\S+)/ }
  def address = new URI((start =~ /(http:\S+)/)[0][1])
  assert address.host == '127.0.0.1'
  assert page(address, 'one.html').contains('初めの文です。')
  assert page(address, 'images/diagrams/all.svg').contains('<svg')

  def chapter = new File(basedir, 'manuscript/ja/one.md')
  chapter.setText(chapter.getText('UTF-8').replace('初めの文', '[次](no.md)の文'), 'UTF-8')
  def problem = await(lines, output) { it.contains('[reference.') }
  assert problem.contains('manuscript/ja/one.md:3:')
  await(lines, output) { it =~ /built in .*\(1 new\)/ }
  assert page(address, 'one.html').contains('次の文です。')

  assert ['kill', '-INT', '' + process.pid()].execute().waitFor() == 0
  assert process.waitFor(60, TimeUnit.SECONDS): 'it does not end\n' + output
  reading.join()
  // 128 and the number of the signal, as with everything that Ctrl-C ends.
  assert process.exitValue() == 130
  assert output.contains('the preview has ended')
  assert !(output =~ /(?m)^\s+at [\w.]+\(|Exception/): output
  new ServerSocket(address.port, 1, InetAddress.getByName('127.0.0.1')).close()
} finally {
  process.destroyForcibly()
}

String settings() {
  def made = new File(basedir, '../interpolated-settings.xml')
  return (made.isFile() ? made : new File(basedir, '../../../src/it/settings.xml')).path
}

static String await(lines, output, wanted) {
  while (true) {
    // Only against a preview that hangs.
    def line = lines.poll(180, TimeUnit.SECONDS)
    assert line != null: 'nothing more after\n' + output
    if (wanted(line)) {
      return line
    }
  }
}

static String page(address, path) {
  return address.resolve(path).toURL().getText('UTF-8')
}
