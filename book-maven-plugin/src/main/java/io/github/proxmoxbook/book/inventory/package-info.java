/** What a book offers to references from elsewhere, and how its chapters refer to each other. */
package io.github.proxmoxbook.book.inventory;
