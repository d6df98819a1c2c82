package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.Objects;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Block;

/**
 * Sound and film as marked HTML: no edition plays them, so readers get the address, as in print. A
 * file beside the manuscript has none.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/macros/audio-and-video/">Audio and
 *     Video</a>
 */
final class MediaHtml {
  /** The class of the paragraph with the address. */
  static final String CLASS = "media";

  private static final Pattern ADDRESS = Pattern.compile("https?://.+");

  private MediaHtml() {}

  static String of(Block block) {
    String address = address(block);
    if (address.isEmpty()) {
      Conversion conversion = Conversion.current();
      conversion.report(
          AsciiDocRule.MEDIA_UNSUPPORTED,
          conversion.place(),
          block.getNodeName() + "::" + attribute(block, "target") + "[] is in no edition",
          "show a picture, or give the address at which it can be played: https://…");
      return BlockHtml.title(block);
    }
    String link =
        Html.of("a")
            .with("href", address)
            .with("class", "bare")
            .with(Html.FIND, attribute(block, "target"))
            .holding(InlineHtml.escaped(address));
    return Html.of("div", block, CLASS)
        .block(
            "\n"
                + BlockHtml.title(block)
                + poster(block, address)
                + Html.of("p").with(Html.AT, Html.at(block)).block(link));
  }

  /** Where it can be played; empty if that is a file. */
  private static String address(Block block) {
    String target = InlineHtml.words(attribute(block, "target"));
    String start = attribute(block, "start");
    return switch (service(block)) {
      case "youtube" -> youtube(target) + (start.isEmpty() ? "" : "&t=" + start);
      case "vimeo" -> "https://vimeo.com/" + target + (start.isEmpty() ? "" : "#t=" + start + "s");
      case "wistia" -> "https://fast.wistia.net/embed/iframe/" + target;
      default -> ADDRESS.matcher(target).matches() ? target : "";
    };
  }

  private static String service(Block block) {
    String first = attribute(block, "poster");
    return block.getNodeName().equals("video") ? first : "";
  }

  /** One film, or more than one; a list of films stands behind the first. */
  private static String youtube(String target) {
    String site = "https://www.youtube.com/";
    if (target.indexOf(',') > 0) {
      return site + "watch_videos?video_ids=" + target.replace(" ", "");
    }
    return site + "watch?v=" + target.replaceFirst("/", "&list=");
  }

  /** The picture that stands for a film, if it is a file of the book. */
  private static String poster(Block block, String address) {
    String poster = attribute(block, "poster");
    boolean isFile =
        block.getNodeName().equals("video")
            && !poster.isEmpty()
            && !poster.matches("youtube|vimeo|wistia")
            && !ADDRESS.matcher(poster).matches();
    if (!isFile) {
      return "";
    }
    String words = block.getTitle() == null ? address : InlineHtml.words(block.getTitle());
    String folder = Objects.toString(block.getDocument().getAttribute("imagesdir"), "");
    String image =
        Html.of("img")
            .with("src", Pictures.source(folder, poster))
            .withAny("alt", words)
            .with("width", Pictures.size(block, "width"))
            .with("height", Pictures.size(block, "height"))
            .empty();
    return Html.of("figure").with(Html.AT, Html.at(block)).with("class", "figure").block(image);
  }

  private static String attribute(Block block, String name) {
    return Objects.toString(block.getAttributes().get(name), "");
  }
}
