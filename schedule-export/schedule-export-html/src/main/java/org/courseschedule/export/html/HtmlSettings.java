package org.courseschedule.export.html;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a page is written.
 *
 * @param isFragment whether the table alone is written, to be put into a page of someone else
 * @param feed where the calendar feed is published; the page offers to subscribe to it
 * @param files other forms of the same schedule that the page leads to, relative to the page
 */
public record HtmlSettings(boolean isFragment, Optional<URI> feed, List<URI> files) {

  /** A whole page that leads nowhere else. */
  public static final HtmlSettings DEFAULT = new HtmlSettings(false, Optional.empty(), List.of());

  /**
   * Checks the feed's address.
   *
   * @throws IllegalArgumentException if it is not an {@code http} or {@code https} address with a
   *     host
   */
  public HtmlSettings {
    files = List.copyOf(files);
    if (feed.isPresent() && !isAddress(feed.get())) {
      throw new IllegalArgumentException("not an http or https address: " + feed.get());
    }
  }

  private static boolean isAddress(URI feed) {
    String scheme = String.valueOf(feed.getScheme()).toLowerCase(Locale.ROOT);
    return feed.getHost() != null && (scheme.equals("http") || scheme.equals("https"));
  }

  /** These settings, for the table alone or for a whole page. */
  public HtmlSettings withFragment(boolean isFragment) {
    return new HtmlSettings(isFragment, feed, files);
  }

  /**
   * These settings with the feed's address.
   *
   * @throws IllegalArgumentException if it is not an {@code http} or {@code https} address with a
   *     host
   */
  public HtmlSettings withFeed(URI feed) {
    return new HtmlSettings(isFragment, Optional.of(feed), files);
  }

  /** These settings with other forms of the same schedule. */
  public HtmlSettings withFiles(List<URI> files) {
    return new HtmlSettings(isFragment, feed, files);
  }
}
