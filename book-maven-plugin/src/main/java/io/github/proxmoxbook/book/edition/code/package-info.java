/**
 * The lexing of code listings: which words of a language are its keywords, strings and comments.
 *
 * <p>Most languages are read by RSyntaxTextArea's token makers; the ones it lacks or paints badly,
 * by small tables of patterns. Whatever happens in there, the text of a listing comes out
 * unchanged.
 */
package io.github.proxmoxbook.book.edition.code;
