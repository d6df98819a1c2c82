/** What can be wrong with a book: one model for every rule, with its place in the sources. */
package io.github.proxmoxbook.book.problem;
