#!/usr/bin/perl
# Cross references of the converted chapters (files in place): a link to a chapter's title becomes a link to the
# chapter, and a reference without a target is reported, for AsciiDoc would print it raw. Exit 1 if there is one.
use strict;
use warnings;

my (%same, %known, %text);
for my $file (@ARGV) {
  open my $in, '<', $file or die "$file: $!\n";
  local $/;
  $text{$file} = <$in>;
  $same{$1} = $2 while $text{$file} =~ m{^// same: (\S+) (\S+)$}mg;
  $known{$1} = 1 while $text{$file} =~ /^\[#([^\]]+)\]$/mg;
  $known{$1} = 1 while $text{$file} =~ /\[\[([^\]]+)\]\]/g;
}

my $dangling = 0;
for my $file (sort keys %text) {
  # Not in listings: a here-document is no reference.
  $text{$file} =~ s{(^(-{4,})\n.*?^\2$)|<<([^,>]+)}{$1 // '<<' . target($3, $file)}gmse;
  open my $out, '>', $file or die "$file: $!\n";
  print $out $text{$file};
  close $out or die "$file: $!\n";
}
exit($dangling > 0);

sub target {
  my ($id, $file) = @_;
  $id = $same{$id} // $id;
  return $id if $known{$id};
  print STDERR "$file: warning: reference without a target: $id\n";
  $dangling++;
  return $id;
}
