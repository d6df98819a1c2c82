/** The web edition: the book as a static site, and the pages of the live preview. */
package io.github.proxmoxbook.book.edition.web;
