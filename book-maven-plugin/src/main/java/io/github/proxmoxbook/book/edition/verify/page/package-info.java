/** The pages of a finished PDF as text lines and pictures, each with its place and its tags. */
package io.github.proxmoxbook.book.edition.verify.page;
