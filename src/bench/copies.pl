#!/usr/bin/perl
# A longer book: copies.pl ROOT COPIES adds the copies 2 … COPIES of every chapter and diagram to the book in ROOT.
#
# Copy 3 of part1/ is copy3-part1/ beside it, so relative links keep their depth; only the names inside them change.
# The summary (standard input, as summary.pl prints it) is written anew with all copies, numbered ones together.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use File::Basename qw(basename dirname);
use File::Copy qw(copy);
use File::Find qw(find);
use File::Path qw(make_path);
use File::Spec;

my ($root, $copies) = @ARGV;
my @folders = ('manuscript/ja', 'diagrams');
my @entries = map { chomp; [split /\t/, $_, -1] } <STDIN>;

my @files;
find({ no_chdir => 1, wanted => sub { push @files, File::Spec->abs2rel($_, $root) if -f } },
  map { "$root/$_" } grep { -d "$root/$_" } @folders);

for my $copy (2 .. $copies) {
  for my $file (grep { basename($_) ne 'SUMMARY.md' } @files) {
    my $target = renamed($file, $copy);
    make_path(dirname("$root/$target"));
    if ($file =~ /\.md$/) {
      copy_chapter($file, $target, $copy);
    } else {
      copy("$root/$file", "$root/$target") or die "$target: $!\n";
    }
  }
}
write_summary();

# The path in the given copy; a path outside the copied folders stays.
sub renamed {
  my ($path, $copy) = @_;
  return $path if $copy == 1;
  for my $folder (@folders) {
    return $path if $path =~ s{^\Q$folder\E/}{$folder/copy$copy-};
  }
  return $path;
}

sub copy_chapter {
  my ($file, $target, $copy) = @_;
  open my $in, '<', "$root/$file" or die "$file: $!\n";
  open my $out, '>', "$root/$target" or die "$target: $!\n";
  my $fence = '';
  while (my $line = <$in>) {
    if ($fence ne '') {
      $fence = '' if $line =~ /^[\s>]*\Q$fence\E[`~]*\s*$/;
    } elsif ($line =~ /^(?:[\s>]|[-*+] |\d+[.)] )*(`{3,}|~{3,})(?!.*`)/) {
      $fence = $1;
    } else {
      $line =~ s{(\]\(\s*<?|^\[[^\]]+\]:\s*<?)([^)>\s#]+)}{$1 . link_in_copy($2, $file, $target, $copy)}ge;
    }
    print $out $line;
  }
  close $out or die "$target: $!\n";
}

sub link_in_copy {
  my ($link, $file, $target, $copy) = @_;
  return $link if $link =~ /^[a-zA-Z][\w+.-]*:/;
  my @parts;
  for my $part (split m{/}, dirname($file) . "/$link") {
    if ($part eq '..') { pop @parts }
    elsif ($part ne '.') { push @parts, $part }
  }
  return File::Spec->abs2rel('/' . renamed(join('/', @parts), $copy), '/' . dirname($target));
}

sub write_summary {
  my $path = "$root/manuscript/ja/SUMMARY.md";
  open my $out, '>', $path or die "$path: $!\n";
  print $out "# Summary\n\n";
  for my $kinds ('prefix', 'part|chapter|draft', 'suffix') {
    for my $copy (1 .. $copies) {
      for my $entry (grep { $_->[0] =~ /^(?:$kinds)$/ } @entries) {
        print $out summary_line($copy, @$entry);
      }
    }
    print $out "\n";
  }
  close $out or die "$path: $!\n";
}

sub summary_line {
  my ($copy, $kind, $depth, $title, $path) = @_;
  return "\n# $title" . ($copy > 1 ? " ($copy)" : '') . "\n\n" if $kind eq 'part';
  # A draft has no file to repeat.
  return $copy == 1 ? "- [$title]()\n" : '' if $kind eq 'draft';
  my $link = "[$title](" . ($copy > 1 ? "copy$copy-" : '') . "$path)\n";
  return $kind eq 'chapter' ? '  ' x $depth . "- $link" : "$link\n";
}
