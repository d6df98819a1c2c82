/** Cascading style sheets as far as drawings need them: syntax, selectors, colours and lengths. */
package io.github.proxmoxbook.book.diagram.css;
