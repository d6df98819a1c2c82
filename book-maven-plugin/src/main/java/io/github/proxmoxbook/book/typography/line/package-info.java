/**
 * Lines of Japanese and Latin text: where they end and where each glyph stands (JLReq, UAX #14).
 */
package io.github.proxmoxbook.book.typography.line;
