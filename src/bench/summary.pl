#!/usr/bin/perl
# The entries of an mdBook SUMMARY.md (file argument), one a line: kind, depth, title, path, with tabs between.
# Kinds: prefix, part (no path), chapter, suffix, draft (a chapter without a file).
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));

my ($numbered, $first) = (0, 1);
my @indents;
while (my $line = <>) {
  next if $line =~ /^\s*$/ || $line =~ /^\s*<!--.*-->\s*$/ || $line =~ /^\s*(?:-{3,}|\*{3,})\s*$/;
  if ($line =~ /^#\s+(.*?)\s*$/) {
    # The first heading is the summary's own title.
    entry('part', 0, $1, '') unless $first;
    $numbered = 1 unless $first;
  } elsif ($line =~ /^(\s*)(?:[-*+]|\d+[.)])\s+\[(.*)\]\(\s*<?(.*?)>?\s*\)\s*$/) {
    my ($indent, $title, $path) = ($1, $2, $3);
    $numbered = 1;
    entry($path eq '' ? 'draft' : 'chapter', depth(length $indent), $title, $path);
  } elsif ($line =~ /^\[(.*)\]\(\s*<?(.*?)>?\s*\)\s*$/) {
    entry($2 eq '' ? 'draft' : $numbered ? 'suffix' : 'prefix', 0, $1, $2);
  } else {
    die "$ARGV:$.: not an entry of a summary: $line";
  }
  $first = 0;
}



# Lists may be indented by any number of columns; deeper means one level more.
sub depth {
  my ($indent) = @_;
  @indents = grep { $_ < $indent } @indents;
  push @indents, $indent;
  return $#indents;
}

sub entry {
  my ($kind, $depth, $title, $path) = @_;
  $path =~ s{^\./}{};
  $path =~ s/%([0-9A-Fa-f]{2})/chr hex $1/ge;
  print join("\t", $kind, $depth, $title, $path), "\n";
}
