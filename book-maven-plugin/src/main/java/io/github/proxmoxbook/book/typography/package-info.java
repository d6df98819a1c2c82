/** Fonts that are resolved and never assumed, and the rules of Japanese line breaking. */
package io.github.proxmoxbook.book.typography;
