package io.github.proxmoxbook.book.edition.web;

/**
 * What is the page's own, without what stands around it on every page.
 *
 * @param path its path from the root of the site
 * @param title its title as one line
 * @param description one or two sentences for search engines; may be empty
 * @param source the file it is made of, from the book's root; empty if there is none
 * @param kind what it is, as a class for style sheets, for example {@code chapter}
 * @param html its content: the children of {@code article}
 */
record Page(
    String path, String title, String description, String source, String kind, String html) {}
