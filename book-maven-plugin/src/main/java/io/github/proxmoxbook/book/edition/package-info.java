/** The book as its readers get it: numbered, with references resolved, whatever the file format. */
package io.github.proxmoxbook.book.edition;
