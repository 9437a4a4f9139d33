package org.courseschedule.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.courseschedule.export.html.HtmlSettings;
import org.courseschedule.export.ics.IcsSettings;

/**
 * How the outputs are written, and what they know of each other.
 *
 * @param isFragment whether a page is its table alone
 * @param isMarked whether CSV begins with a byte order mark
 * @param feed where the calendar feed is published
 * @param files the names of the files that are written into one folder
 * @param calendar how a calendar feed is written
 */
record OutputSettings(
    boolean isFragment,
    boolean isMarked,
    Optional<URI> feed,
    List<URI> files,
    IcsSettings calendar) {

  private static final String FRAGMENT = "fragment";
  private static final String MARK = "bom";
  private static final String FEED = "feed-url";

  static void addTo(Options options) {
    options.addOption(
        Arguments.flag(null, FRAGMENT, "html: the table alone, for a page of your own"));
    options.addOption(
        Arguments.flag(
            null, MARK, "csv: begin with a byte order mark, without which Excel takes no UTF-8"));
    options.addOption(
        Arguments.valued(
            FEED,
            "ADDRESS",
            "html, ics: where the calendar feed is published, to subscribe to it"));
    FeedOptions.addTo(options);
  }

  static OutputSettings of(Arguments arguments, List<Output> outputs, Environment environment)
      throws CannotRunException {
    List<URI> files = new ArrayList<>();
    if (outputs.size() > 1) {
      for (Output output : outputs) {
        files.add(relative(String.valueOf(Input.path(output.name()).getFileName())));
      }
    }
    Optional<String> feed = arguments.value(FEED);
    return new OutputSettings(
        arguments.has(FRAGMENT),
        arguments.has(MARK),
        feed.isPresent() ? Optional.of(feed(feed.get())) : Optional.empty(),
        files,
        FeedOptions.of(arguments, environment));
  }

  /** CSV as it is written. */
  String csv(String text) {
    return isMarked ? "\ufeff" + text : text;
  }

  /** The settings of a calendar feed. */
  IcsSettings ics() {
    return feed.map(calendar::withAddress).orElse(calendar);
  }

  /** The settings of a page; it leads to the files beside it, not to itself. */
  HtmlSettings html() {
    List<URI> others =
        files.stream()
            .filter(file -> !file.getPath().endsWith(OutputFormat.HTML.suffix()))
            .toList();
    return new HtmlSettings(isFragment, feed, others);
  }

  private static URI feed(String typed) throws CannotRunException {
    // Calendars name the address so; it is the same feed.
    String address = typed.replaceFirst("(?i)^webcal:", "https:");
    try {
      URI feed = new URI(address);
      IcsSettings.DEFAULT.withAddress(feed);
      return feed;
    } catch (URISyntaxException | IllegalArgumentException noAddress) {
      throw new CannotRunException(
          "`" + typed + "` is no address of a feed",
          "as in --" + FEED + " https://example.org/schedule.ics");
    }
  }

  private static URI relative(String name) throws CannotRunException {
    try {
      return new URI(null, null, "./" + name, null);
    } catch (URISyntaxException noPath) {
      throw new CannotRunException("`" + name + "` cannot be linked to: " + noPath.getReason());
    }
  }
}
