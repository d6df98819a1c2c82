#!/usr/bin/env perl
# Writes a long book: long-book.pl FOLDER CHAPTERS LINKS. The same arguments give the same book.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use File::Path qw(make_path);

my ($folder, $chapters, $links) = @ARGV;
die "usage: long-book.pl FOLDER CHAPTERS LINKS\n" unless defined $links && !-e $folder;

# An own generator: perl's differs between versions.
my $seed = 42;
sub below {
  $seed = ($seed * 1103515245 + 12345) % 2147483648;
  return int($seed / 65536) % $_[0];
}

sub path { return sprintf('part%d/chapter%d.md', int(($_[0] - 1) / 25) + 1, $_[0]) }

sub write_file {
  my ($file, $text) = @_;
  open my $out, '>', "$folder/$file" or die "$file: $!\n";
  print $out $text;
  close $out or die "$file: $!\n";
}

sub link_from {
  my ($here) = @_;
  my $there = 1 + below($chapters);
  # Every second section has the automatic ids that the third and the fourth name.
  my $section = 2 * (1 + below(10));
  my @ids = ("sec-$section", "sec-$section", "第${section}節の設定-ファイル", "_第${section}節の設定_ファイル", "tbl-a", "fig-a");
  my $id = below(100) == 0 ? "sek-$section" : $ids[below(scalar @ids)];
  my $target = below(5) == 0 ? '' : "#$id";
  return $there == $here ? "[この章](#sec-1)" : '[参照](../' . path($there) . "$target)";
}

make_path("$folder/ja", "$folder/diagrams");
my $summary = "# 長い本\n";
for my $n (1 .. $chapters) {
  my $part = int(($n - 1) / 25) + 1;
  make_path("$folder/ja/part$part");
  $summary .= "\n# 第${part}部\n\n" if ($n - 1) % 25 == 0;
  $summary .= "- [章$n](" . path($n) . ")\n";
  my $text = "# 章$n\n\n図$n.1と[](#tbl-a)に示す。\n\n![図の説明](/diagrams/d$n.svg \"構成\"){#fig-a}\n\n"
    . "表: 一覧 {#tbl-a}\n\n| 項 | 値 |\n|---|---|\n| a | `b` |\n";
  my $per_section = int(($links - 2) / 20);
  for my $s (1 .. 20) {
    my $heading = $s % 2 ? "## 第${s}節 {#sec-$s}" : "## 第${s}節の設定 ファイル {#sec-$s}";
    $text .= "\n$heading\n\nクラスタの全ノードは同じ設定を持つ。書き込みは合意のあとで有効になる。\n";
    $text .= "詳しくは" . link_from($n) . "を参照する。\n" for 1 .. $per_section;
    $text .= "\n```bash\npvecm status --node $s\n```\n" if $s % 5 == 0;
  }
  $text .= "\n" . join("\n", map { link_from($n) } 1 .. $links - 2 - 20 * $per_section) . "\n";
  write_file('ja/' . path($n), $text);
  write_file("diagrams/d$n.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
}
write_file('ja/SUMMARY.md', $summary);
