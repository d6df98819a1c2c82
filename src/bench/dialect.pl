#!/usr/bin/perl
# The parts of the book's Markdown that pandoc does not know, in pandoc's notation; a filter from stdin to stdout.
#
#   ```bash title="…" {#id}   ->  ``` {.bash title="…" #id}
#   {index:語|よみ}            ->  [語]{.index}
#   {漢字|かんじ}              ->  [漢字]{.ruby reading="かんじ"}
#   ~~…~~ at a line's start   ->  [~~…~~]{.struck}, for pandoc reads a definition's mark there
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));

my $fence = '';
while (my $line = <STDIN>) {
  if ($fence ne '') {
    $fence = '' if $line =~ /^[\s>]*\Q$fence\E[`~]*\s*$/;
  } elsif ($line =~ /^((?:[\s>]|[-*+] |\d+[.)] )*)(`{3,}|~{3,})(?!.*`)\s*(.*?)\s*$/) {
    my ($start, $info) = ($1, $3);
    $fence = $2;
    my $language = $info =~ s/^([\w+#-]+)(?:\s+|$)// ? ".$1 " : '';
    $info =~ s/\{(.*?)\}/$1/;
    $line = "$start$fence {$language$info}\n" if "$language$info" ne '';
  } else {
    $line = prose($line);
  }
  print $line;
}

sub prose {
  my ($text) = @_;
  # An index term may hold a code span; a bar in a table cell is escaped.
  $text =~ s/\{index:([^{}|\\]+)(?:\\?\|[^{}]*)?\}/[$1]{.index}/g;
  $text =~ s/\{([^\x00-\x7f{}|]+)\\?\|([^\x00-\x7f{}|]+)\}/[$1]{.ruby reading="$2"}/g;
  $text =~ s/^~~([^~]+)~~/[~~$1~~]{.struck}/;
  return $text;
}
