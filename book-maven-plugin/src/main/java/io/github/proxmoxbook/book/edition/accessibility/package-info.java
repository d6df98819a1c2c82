/** What a finished EPUB is like for readers who do not see it, or see it otherwise. */
package io.github.proxmoxbook.book.edition.accessibility;
