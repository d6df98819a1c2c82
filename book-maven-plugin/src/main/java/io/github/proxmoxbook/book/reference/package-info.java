/** Checks that every reference of a book leads where its author meant. */
package io.github.proxmoxbook.book.reference;
