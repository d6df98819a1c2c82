/** Ways to show problems to people and to tools. */
package io.github.proxmoxbook.book.problem.report;
