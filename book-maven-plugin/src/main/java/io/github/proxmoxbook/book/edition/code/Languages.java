package io.github.proxmoxbook.book.edition.code;

import java.util.Locale;
import java.util.Optional;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ActionScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.AssemblerX86TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CPlusPlusTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSSTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSharpTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ClojureTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CsvTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DartTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DelphiTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DockerTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DtdTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.EnvTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.FortranTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GroovyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HandlebarsTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HostsTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HtaccessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JSPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JsonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.KotlinTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LatexTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LispTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LuaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MakefileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MarkdownTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.NSISTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PHPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PerlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PowerShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PropertiesFileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ProtoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RubyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RustTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SASTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SQLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ScalaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TclTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TypeScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.VhdlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.VisualBasicTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.WindowsBatchTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.XMLTokenMaker;

/** The languages by the names that authors write after a fence. */
final class Languages {
  private Languages() {}

  /** Returns a lexer for one listing, or nothing for a language that is not known. */
  static Optional<LineLexer> lexer(String language) {
    String name = language.toLowerCase(Locale.ROOT);
    LineLexer own = own(name);
    if (own != null) {
      return Optional.of(own);
    }
    TokenMaker maker = library(name);
    return maker == null ? Optional.empty() : Optional.of(new LibraryLexer(maker));
  }

  private static LineLexer own(String name) {
    return switch (name) {
      case "bash", "sh", "shell", "zsh", "ksh", "ash", "dash", "bats" -> ShellGrammar.lexer();
      case "console", "shell-session", "shellsession", "sh-session", "bash-session", "terminal" ->
          ConsoleLexer.shell();
      case "pycon", "python-console" -> ConsoleLexer.python();
      case "diff", "patch", "udiff" -> new DiffLexer();
      case "ini", "cfg", "conf", "systemd", "desktop", "editorconfig", "interfaces", "deb822" ->
          SettingsGrammars.ini();
      case "yaml", "yml" -> new YamlLexer();
      case "toml" -> SettingsGrammars.toml();
      case "nginx", "nginxconf" -> SettingsGrammars.nginx();
      case "hcl", "terraform", "tf", "tfvars", "packer", "opentofu" -> SettingsGrammars.hcl();
      case "http", "https" -> SettingsGrammars.http();
      default -> null;
    };
  }

  // A switch loads the classes of the languages used and no other.
  private static TokenMaker library(String name) {
    return switch (name) {
      case "actionscript", "as" -> new ActionScriptTokenMaker();
      case "apache", "apacheconf", "htaccess" -> new HtaccessTokenMaker();
      case "asm", "nasm", "x86asm" -> new AssemblerX86TokenMaker();
      case "bat", "batch", "cmd", "dos" -> new WindowsBatchTokenMaker();
      case "c", "h" -> new CTokenMaker();
      case "clojure", "clj" -> new ClojureTokenMaker();
      case "cpp", "c++", "cc", "hpp", "cxx" -> new CPlusPlusTokenMaker();
      case "csharp", "cs", "c#" -> new CSharpTokenMaker();
      case "css", "scss" -> new CSSTokenMaker();
      case "csv" -> new CsvTokenMaker();
      case "d" -> new DTokenMaker();
      case "dart" -> new DartTokenMaker();
      case "delphi", "pascal" -> new DelphiTokenMaker();
      case "dockerfile", "docker", "containerfile" -> new DockerTokenMaker();
      case "dotenv", "env" -> new EnvTokenMaker();
      case "dtd" -> new DtdTokenMaker();
      case "fortran", "f90" -> new FortranTokenMaker();
      case "go", "golang" -> new GoTokenMaker();
      case "groovy", "gradle", "jenkinsfile" -> new GroovyTokenMaker();
      case "handlebars", "hbs", "mustache" -> new HandlebarsTokenMaker();
      case "hosts" -> new HostsTokenMaker();
      case "html", "xhtml", "htm" -> new HTMLTokenMaker();
      case "java" -> new JavaTokenMaker();
      case "javascript", "js", "mjs", "cjs", "jsx", "node" -> new JavaScriptTokenMaker();
      case "json", "jsonc", "json5", "jsonl" -> new JsonTokenMaker();
      case "jsp" -> new JSPTokenMaker();
      case "kotlin", "kt", "kts" -> new KotlinTokenMaker();
      case "latex", "tex" -> new LatexTokenMaker();
      case "less" -> new LessTokenMaker();
      case "lisp", "elisp", "emacs-lisp", "scheme" -> new LispTokenMaker();
      case "lua" -> new LuaTokenMaker();
      case "make", "makefile", "mk" -> new MakefileTokenMaker();
      case "markdown", "md" -> new MarkdownTokenMaker();
      case "nsis" -> new NSISTokenMaker();
      case "perl", "pl", "pm" -> new PerlTokenMaker();
      case "php" -> new PHPTokenMaker();
      case "powershell", "ps1", "pwsh" -> new PowerShellTokenMaker();
      case "properties" -> new PropertiesFileTokenMaker();
      case "proto", "protobuf" -> new ProtoTokenMaker();
      case "python", "py", "python3" -> new PythonTokenMaker();
      case "ruby", "rb", "vagrantfile" -> new RubyTokenMaker();
      case "rust", "rs" -> new RustTokenMaker();
      case "sas" -> new SASTokenMaker();
      case "scala" -> new ScalaTokenMaker();
      case "sql", "mysql", "postgresql", "plsql" -> new SQLTokenMaker();
      case "tcl" -> new TclTokenMaker();
      case "typescript", "ts", "tsx" -> new TypeScriptTokenMaker();
      case "vb", "vbnet", "visualbasic" -> new VisualBasicTokenMaker();
      case "vhdl" -> new VhdlTokenMaker();
      case "xml", "svg", "xsd", "xsl", "xslt", "pom", "plist" -> new XMLTokenMaker();
      default -> null;
    };
  }
}
