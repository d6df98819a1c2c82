package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionPart;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The book as a site: all its files, the same for the same content. */
public final class WebSite {
  private final WebOptions options;
  private final Outline outline;
  private final Surroundings around;
  private final Map<EditionChapter, WebChapter> converted;
  private final Map<String, WebFile> files;
  private final Map<String, String> pages;

  private WebSite(EditionContent content, WebOptions options, Optional<WebSite> before)
      throws IOException {
    this.options = options;
    this.outline = Outline.of(content, options);
    this.around =
        Surroundings.of(
            outline.addresses(),
            SitePictures.sizes(content.assets()),
            content.labels(),
            options.preview().isPresent());
    Making making = new Making(content, before);
    making.addPages();
    making.addParts();
    this.converted = making.converted;
    this.files = Collections.unmodifiableMap(making.files);
    this.pages = Collections.unmodifiableMap(making.pages);
  }

  /**
   * Makes the site.
   *
   * @param content what it holds
   * @param options how it is made
   * @return the site
   * @throws IOException if a picture cannot be read
   */
  public static WebSite of(EditionContent content, WebOptions options) throws IOException {
    return new WebSite(content, options, Optional.empty());
  }

  /**
   * Makes the site of a book that has changed. Chapters that are as before are not converted again.
   *
   * @param content what it holds now
   * @return the site, as {@link #of} would make it
   * @throws IOException if a picture cannot be read
   */
  public WebSite with(EditionContent content) throws IOException {
    return new WebSite(content, options, Optional.of(this));
  }

  /** Returns all files, the title page first. */
  public List<WebFile> files() {
    return List.copyOf(files.values());
  }

  /**
   * Returns a file.
   *
   * @param path its path from the root of the site, not encoded
   * @return the file; empty if there is none
   */
  public Optional<WebFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Returns the pages that are made of a source: its path from the book's root, by their paths. */
  public Map<String, String> pages() {
    return pages;
  }

  /** Puts the files together. */
  private final class Making {
    private final EditionContent content;
    private final Map<EditionChapter, WebChapter> before;
    private final ChapterConverter converter;
    private final PageFrame frame;
    private final Map<EditionChapter, WebChapter> converted = new HashMap<>();
    private final Map<String, WebChapter> byId = new HashMap<>();
    private final Map<String, WebFile> files = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();

    Making(EditionContent content, Optional<WebSite> before) {
      this.content = content;
      this.converter = new ChapterConverter(around);
      this.frame = new PageFrame(content, outline, options);
      this.before =
          before
              .filter(site -> site.around.equals(around))
              .map(site -> site.converted)
              .orElse(Map.of());
    }

    void addPages() {
      OwnPages own = new OwnPages(content, outline);
      add(own.titlePage());
      for (EditionPart part : content.parts()) {
        if (part.isTitled()) {
          add(own.part(part, part.introduction().map(text -> convert(text, part.id()))));
        }
        part.chapters().forEach(this::add);
      }
      own.lists().ifPresent(this::add);
      own.terms().ifPresent(this::add);
      content.colophon().ifPresentOrElse(this::add, () -> add(own.colophon()));
      add(own.notFound());
    }

    private WebChapter convert(EditionChapter chapter, String id) {
      String path = outline.addresses().paths().get(id);
      WebChapter made = before.get(chapter);
      if (made == null) {
        made = converter.convert(chapter, path);
      }
      converted.put(chapter, made);
      byId.put(id, made);
      return made;
    }

    private void add(EditionChapter chapter) {
      WebChapter made = convert(chapter, chapter.id());
      add(
          new Page(
              outline.addresses().paths().get(chapter.id()),
              chapter.heading(),
              made.description(),
              chapter.source(),
              "chapter",
              made.html()));
    }

    private void add(Page page) {
      add(frame.build(page));
      if (!page.source().isEmpty()) {
        pages.put(page.path(), page.source());
      }
    }

    void addParts() throws IOException {
      SiteResources.files().forEach(this::add);
      add(SiteWords.file(content.labels()));
      add(SearchIndex.file(outline, byId, content.index()));
      options.styles().files().forEach(this::add);
      content.assets().forEach(asset -> add(SitePictures.file(asset)));
      options.address().ifPresent(root -> add(SiteMap.file(root, files.keySet())));
    }

    private void add(WebFile file) {
      files.put(file.path(), file);
    }
  }
}
