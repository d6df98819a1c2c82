/** The goals: each turns its parameters into options, calls one class and reports. */
package io.github.proxmoxbook.book.mojo;
