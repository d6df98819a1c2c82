package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.reference.external.ExternalOptions;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The settings of the check of external links as a POM gives them.
 *
 * <pre>
 * &lt;externalLinks&gt;
 *   &lt;timeoutSeconds&gt;20&lt;/timeoutSeconds&gt;
 *   &lt;retries&gt;2&lt;/retries&gt;
 *   &lt;hostDelayMillis&gt;1000&lt;/hostDelayMillis&gt;
 *   &lt;redirects&gt;10&lt;/redirects&gt;
 *   &lt;cacheDays&gt;7&lt;/cacheDays&gt;
 *   &lt;cache&gt;links.txt&lt;/cache&gt;
 *   &lt;allow&gt;&lt;glob&gt;https://*.proxmox.com/*&lt;/glob&gt;&lt;/allow&gt;
 *   &lt;deny&gt;&lt;glob&gt;*.iso&lt;/glob&gt;&lt;/deny&gt;
 *   &lt;privateAddresses&gt;false&lt;/privateAddresses&gt;
 * &lt;/externalLinks&gt;
 * </pre>
 */
public final class ExternalLinkSettings {
  private static final Duration BACK_OFF = Duration.ofSeconds(2);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private int timeoutSeconds = 20;
  private int retries = 2;
  private int hostDelayMillis = 1000;
  private int redirects = 10;
  private int cacheDays = 7;
  private File cache;
  private List<String> allow = List.of();
  private List<String> deny = List.of();
  private boolean privateAddresses;

  /**
   * Returns how servers are asked.
   *
   * @param otherwise the cache if the POM names none
   * @return the options
   * @throws IllegalArgumentException if a setting is wrong, naming it
   */
  ExternalOptions options(Path otherwise) {
    return new ExternalOptions(
        Duration.ofSeconds(timeoutSeconds),
        retries,
        BACK_OFF,
        LONGEST_WAIT,
        Duration.ofMillis(hostDelayMillis),
        redirects,
        Duration.ofDays(cacheDays),
        cache == null ? otherwise : cache.toPath(),
        allow,
        deny,
        privateAddresses);
  }
}
