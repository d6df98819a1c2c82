/** How far long work is, told to those who wait for it. */
package io.github.proxmoxbook.book.progress;
