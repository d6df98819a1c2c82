/** The text of finished editions as it is read, and what one of them has and the other lacks. */
package io.github.proxmoxbook.book.edition.verify.text;
