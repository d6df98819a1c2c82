/**
 * Reads Markdown chapters: CommonMark and GFM, with ids, captions, alerts, ruby and index terms as
 * small extensions.
 */
package io.github.proxmoxbook.book.manuscript.markdown;
