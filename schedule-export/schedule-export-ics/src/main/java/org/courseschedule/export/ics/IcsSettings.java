package org.courseschedule.export.ics;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.courseschedule.finding.Source;

/**
 * How a feed is written.
 *
 * @param content which part of the schedule it holds
 * @param deadlines as what things due are published
 * @param alarm how long before something with a time of day a calendar reminds of it; no reminder
 *     if empty
 * @param stamp when this version is made; if empty the beginning of the schedule's first day
 * @param previous the feed as it was published last; identities are carried over from it
 * @param address where the feed is published
 * @param color in which color calendars show it
 */
public record IcsSettings(
    FeedContent content,
    DeadlineForm deadlines,
    Optional<Duration> alarm,
    Optional<Instant> stamp,
    Optional<Source> previous,
    Optional<URI> address,
    FeedColor color) {

  /** Everything, as events, published for the first time. */
  public static final IcsSettings DEFAULT =
      new IcsSettings(
          FeedContent.ALL,
          DeadlineForm.EVENT,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          FeedColor.STEELBLUE);

  /** No alarm is earlier than this. */
  public static final Duration MAX_ALARM = Duration.ofDays(28);

  private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if the alarm is negative or over {@link #MAX_ALARM}, the stamp
   *     is before 1970 or after 9998, or the address is not an {@code http} or {@code https}
   *     address with a host
   */
  public IcsSettings {
    if (alarm.isPresent() && (alarm.get().isNegative() || alarm.get().compareTo(MAX_ALARM) > 0)) {
      throw new IllegalArgumentException("alarm is not between 0 and 28 days: " + alarm.get());
    }
    if (stamp.isPresent()
        && (stamp.get().isBefore(Instant.EPOCH) || !stamp.get().isBefore(END_OF_TIME))) {
      throw new IllegalArgumentException("stamp is not between 1970 and 9998: " + stamp.get());
    }
    if (address.isPresent() && !isAddress(address.get())) {
      throw new IllegalArgumentException("not an http or https address: " + address.get());
    }
  }

  private static boolean isAddress(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return address.getHost() != null && (scheme.equals("http") || scheme.equals("https"));
  }

  /** These settings for another part of the schedule. */
  public IcsSettings withContent(FeedContent content) {
    return new IcsSettings(content, deadlines, alarm, stamp, previous, address, color);
  }

  /** These settings with another form of things due. */
  public IcsSettings withDeadlines(DeadlineForm deadlines) {
    return new IcsSettings(content, deadlines, alarm, stamp, previous, address, color);
  }

  /**
   * These settings with a reminder.
   *
   * @throws IllegalArgumentException if it is negative or over {@link #MAX_ALARM}
   */
  public IcsSettings withAlarm(Duration alarm) {
    return new IcsSettings(content, deadlines, Optional.of(alarm), stamp, previous, address, color);
  }

  /**
   * These settings with the time at which this version is made, of which whole seconds count.
   *
   * @throws IllegalArgumentException if it is before 1970 or after 9998
   */
  public IcsSettings withStamp(Instant stamp) {
    return new IcsSettings(content, deadlines, alarm, Optional.of(stamp), previous, address, color);
  }

  /** These settings with the feed as it was published last. */
  public IcsSettings withPrevious(Source previous) {
    return new IcsSettings(content, deadlines, alarm, stamp, Optional.of(previous), address, color);
  }

  /**
   * These settings with the feed's own address.
   *
   * @throws IllegalArgumentException if it is not an {@code http} or {@code https} address with a
   *     host
   */
  public IcsSettings withAddress(URI address) {
    return new IcsSettings(content, deadlines, alarm, stamp, previous, Optional.of(address), color);
  }

  /** These settings with another color. */
  public IcsSettings withColor(FeedColor color) {
    return new IcsSettings(content, deadlines, alarm, stamp, previous, address, color);
  }
}
