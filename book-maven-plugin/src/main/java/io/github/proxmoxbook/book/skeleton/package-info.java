/** The files with which a new book begins. */
package io.github.proxmoxbook.book.skeleton;
