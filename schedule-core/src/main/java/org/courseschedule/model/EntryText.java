package org.courseschedule.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is shown of an entry: the cells as published. A schedule that was made by a program may hold
 * items that no cell speaks of; these are added to the cell where they belong.
 */
public final class EntryText {

  private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0]+");

  private EntryText() {}

  /** The topic; of an entry without one why there is no class, and its talks. */
  public static RichText topic(Entry entry) {
    if (!entry.topic().isBlank()) {
      return entry.topic();
    }
    Stream<RichText> talks =
        entry.presentations().stream().map(EntryText::talk).filter(talk -> isMissing(entry, talk));
    Stream<RichText> noClass =
        entry.noClass().stream().filter(why -> entry.notes().isBlank()).map(EntryText::noClass);
    List<RichText> added = Stream.concat(noClass, talks).toList();
    return added.isEmpty() ? entry.topic() : RichText.join(", ", added);
  }

  /** The notes, with the milestones that no cell speaks of, each on a line. */
  public static RichText notes(Entry entry) {
    return with(
        entry.notes(), "\n", missing(entry, entry.milestones().stream().map(Milestone::text)));
  }

  /** The readings, with those that no cell speaks of. */
  public static RichText readings(Entry entry) {
    return with(
        entry.readingText(), ", ", missing(entry, entry.readings().stream().map(Reading::label)));
  }

  /** {@code CG, OO: DeepSeek-v3}. */
  public static RichText talk(Presentation talk) {
    RichText presenters = RichText.of(String.join(", ", talk.presenters()));
    return talk.title().isBlank()
        ? presenters
        : RichText.join(": ", List.of(presenters, talk.title()));
  }

  private static RichText noClass(NoClass noClass) {
    String follows =
        noClass.follows().map(day -> "follows " + title(day) + "'s schedule").orElse("");
    return RichText.of(
        Stream.of("No class", noClass.reason(), follows)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", ")));
  }

  /** The name of a weekday, a month or a kind, {@code Monday}, whatever the default locale. */
  public static String title(Enum<?> value) {
    String name = value.name().toLowerCase(Locale.ROOT);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static RichText with(RichText text, String separator, List<RichText> added) {
    if (added.isEmpty()) {
      return text;
    }
    List<RichText> all = new ArrayList<>(added);
    if (!text.isBlank()) {
      all.add(0, text);
    }
    return RichText.join(separator, all);
  }

  private static List<RichText> missing(Entry entry, Stream<RichText> texts) {
    return texts.filter(text -> isMissing(entry, text)).toList();
  }

  private static boolean isMissing(Entry entry, RichText text) {
    return !text.isBlank()
        && published(entry).noneMatch(cell -> spaced(cell).contains(spaced(text)));
  }

  private static String spaced(RichText text) {
    return WHITE.matcher(text.plain()).replaceAll(" ").strip();
  }

  private static Stream<RichText> published(Entry entry) {
    return Stream.concat(
        Stream.of(entry.topic(), entry.notes(), entry.readingText(), entry.when().text()),
        entry.extras().stream().map(extra -> extra.text()));
  }
}
