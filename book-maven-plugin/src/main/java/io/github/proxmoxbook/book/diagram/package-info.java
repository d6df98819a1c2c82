/** Diagrams: reads, checks and sanitises SVG files and draws them as vector PDF and as PNG. */
package io.github.proxmoxbook.book.diagram;
