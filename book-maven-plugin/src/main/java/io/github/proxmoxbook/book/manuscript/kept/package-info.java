/** Results that are kept from build to build, with everything that they were made from. */
package io.github.proxmoxbook.book.manuscript.kept;
