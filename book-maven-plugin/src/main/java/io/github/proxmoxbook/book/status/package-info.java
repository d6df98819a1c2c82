/** Plans and chapters at a glance. */
package io.github.proxmoxbook.book.status;
