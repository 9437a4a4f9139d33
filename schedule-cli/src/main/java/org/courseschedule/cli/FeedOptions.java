package org.courseschedule.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.cli.Options;
import org.courseschedule.export.ics.DeadlineForm;
import org.courseschedule.export.ics.FeedColor;
import org.courseschedule.export.ics.FeedContent;
import org.courseschedule.export.ics.IcsSettings;
import org.courseschedule.finding.Source;

/** How a calendar feed is written, as options. */
final class FeedOptions {

  /** The moment that a reproducible build takes for now, in seconds since 1970. */
  static final String EPOCH = "SOURCE_DATE_EPOCH";

  /** A longer feed is not a feed of a course. */
  private static final int MAX_BYTES = 16 << 20;

  private static final String CONTENT = "feed";
  private static final String DEADLINES = "deadlines";
  private static final String ALARM = "alarm";
  private static final String PREVIOUS = "previous";
  private static final String STAMP = "stamp";
  private static final String COLOR = "feed-color";

  private static final Pattern LENGTH = Pattern.compile("(\\d{1,5})([mhd])");

  private FeedOptions() {}

  static void addTo(Options options) {
    options.addOption(
        Arguments.valued(
            PREVIOUS, "FEED", "ics: the feed as published last; keeps the identity of its events"));
    options.addOption(
        Arguments.valued(
            CONTENT, "PART", "ics: what it holds: all (the default), classes, deadlines"));
    options.addOption(
        Arguments.valued(DEADLINES, "FORM", "ics: work due as event (the default) or todo"));
    options.addOption(
        Arguments.valued(ALARM, "TIME", "ics: remind so long before what has a time, as in `15m`"));
    options.addOption(
        Arguments.valued(
            COLOR, "NAME", "ics: the color in which calendars show it, as in `seagreen`"));
    options.addOption(
        Arguments.valued(
            STAMP, "INSTANT", "ics: when it is made, as in `2025-09-01T12:00:00Z`; else " + EPOCH));
  }

  static IcsSettings of(Arguments arguments, Environment environment) throws CannotRunException {
    IcsSettings settings =
        IcsSettings.DEFAULT
            .withContent(arguments.choice(CONTENT, FeedContent.ALL))
            .withDeadlines(arguments.choice(DEADLINES, DeadlineForm.EVENT))
            .withColor(arguments.choice(COLOR, FeedColor.STEELBLUE));
    Optional<String> alarm = arguments.value(ALARM);
    if (alarm.isPresent()) {
      settings = settings.withAlarm(alarm(alarm.get()));
    }
    Optional<String> previous = arguments.value(PREVIOUS);
    if (previous.isPresent()) {
      settings = settings.withPrevious(previous(previous.get()));
    }
    return withStamp(settings, arguments, environment);
  }

  private static IcsSettings withStamp(
      IcsSettings settings, Arguments arguments, Environment environment)
      throws CannotRunException {
    Optional<String> stamp = arguments.value(STAMP);
    Optional<String> epoch =
        Optional.ofNullable(environment.variables().get(EPOCH)).filter(text -> !text.isBlank());
    try {
      if (stamp.isPresent()) {
        return settings.withStamp(Instant.parse(stamp.get()));
      }
      return epoch.isPresent()
          ? settings.withStamp(Instant.ofEpochSecond(Long.parseLong(epoch.get())))
          : settings;
    } catch (DateTimeException | IllegalArgumentException notAnInstant) {
      throw new CannotRunException(
          stamp.isPresent()
              ? "`--stamp` does not take `" + stamp.get() + "`"
              : EPOCH + " is no number of seconds from 1970 to 9998: `" + epoch.orElse("") + "`",
          stamp.isPresent()
              ? "for example --stamp 2025-09-01T12:00:00Z"
              : "for example " + EPOCH + "=1756728000, or none");
    }
  }

  private static Duration alarm(String text) throws CannotRunException {
    Matcher matcher = LENGTH.matcher(text);
    if (matcher.matches()) {
      long number = Long.parseLong(matcher.group(1));
      Duration alarm =
          switch (matcher.group(2)) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
          };
      if (alarm.compareTo(IcsSettings.MAX_ALARM) <= 0) {
        return alarm;
      }
    }
    throw new CannotRunException(
        "`--alarm` does not take `" + text + "`",
        "for example --alarm 15m, 2h or 1d; at most " + IcsSettings.MAX_ALARM.toDays() + "d");
  }

  private static Source previous(String name) throws CannotRunException {
    if (name.isBlank()) {
      throw missing(name);
    }
    Path file = Input.path(name);
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new CannotRunException("`" + name + "` is too long for a feed");
      }
      // Bytes that are no text become U+FFFD, and so part of what is not understood.
      return Source.of(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (NoSuchFileException missing) {
      throw missing(name);
    } catch (IOException trouble) {
      throw CannotRunException.of("cannot read `" + name + "`", trouble);
    }
  }

  private static CannotRunException missing(String name) {
    return new CannotRunException(
        "there is no previous feed `" + name + "`",
        "leave --" + PREVIOUS + " out when the feed is published for the first time");
  }
}
