/** The repository that a book lies in: its files, its history, the commands it offers. */
package io.github.proxmoxbook.book.repository;
