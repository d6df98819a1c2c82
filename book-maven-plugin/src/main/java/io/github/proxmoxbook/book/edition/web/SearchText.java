package io.github.proxmoxbook.book.edition.web;

/**
 * What can be found under one heading.
 *
 * @param id the id of the heading; empty for what stands before the first one that has an id
 * @param title the heading with its label
 * @param text the text below it, up to the next heading
 */
record SearchText(String id, String title, String text) {}
