package org.courseschedule.export.html.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A link to another form of the schedule.
 *
 * @param href where it lies
 * @param label what it is
 * @param isFeed whether calendars can subscribe to it
 */
public record Download(String href, String label, boolean isFeed) {

  /** The feed in both ways, then the files; a file of the feed's kind is the feed itself. */
  static List<Download> all(Optional<URI> feed, List<URI> files) {
    List<Download> all = new ArrayList<>();
    feed.ifPresent(
        address -> {
          String shown = address.toASCIIString();
          String subscribed = "webcal" + shown.substring(address.getScheme().length());
          all.add(new Download(subscribed, "Subscribe", false));
          all.add(new Download(shown, "Calendar file", false));
        });
    files.stream()
        .map(Download::of)
        .filter(file -> feed.isEmpty() || !file.isFeed())
        .forEach(all::add);
    return all;
  }

  private static Download of(URI file) {
    String href = file.toASCIIString();
    String suffix = href.substring(href.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (suffix) {
      case "ics" -> new Download(href, "Calendar file", true);
      case "xlsx" -> new Download(href, "Spreadsheet", false);
      case "html" -> new Download(href, "Page", false);
      default -> new Download(href, suffix.toUpperCase(Locale.ROOT), false);
    };
  }
}
