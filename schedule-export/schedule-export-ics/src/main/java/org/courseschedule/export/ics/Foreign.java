package org.courseschedule.export.ics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a feed that is given as the previous one is another course's or another term's. To go on
 * from it would cancel that course's classes in every calendar that takes both.
 */
final class Foreign {

  /** Fewer events than this may all have been exchanged for others. */
  private static final int FEW = 3;

  /** A term is not postponed by more days than that. */
  private static final int LONG = 28;

  private Foreign() {}

  /**
   * Why the feed is none of this schedule; empty if it may be.
   *
   * @param name what the new feed is called
   * @param found how many of the previous events are in the schedule
   */
  static Optional<String> why(
      PublishedFeed previous, Optional<String> name, List<Occasion> occasions, long found) {
    long active = previous.items().stream().filter(item -> !item.isCancelled()).count();
    if (active < FEW || occasions.size() < FEW) {
      return Optional.empty();
    }
    if (found == 0 && !sharesName(previous, occasions)) {
      return Optional.of("nothing of the previous feed is in this schedule");
    }
    if (isNamedOtherwise(previous, name) && found * 4 < active) {
      return Optional.of(
          "the previous feed is that of `%s`, with little of `%s` in it"
              .formatted(previous.name().orElse(""), name.orElse("")));
    }
    return otherTerm(previous, occasions);
  }

  private static boolean sharesName(PublishedFeed previous, List<Occasion> occasions) {
    return previous.items().stream()
        .map(PublishedItem::summary)
        .anyMatch(occasions.stream().map(Occasion::summary).collect(Collectors.toSet())::contains);
  }

  private static boolean isNamedOtherwise(PublishedFeed previous, Optional<String> name) {
    return previous.name().isPresent() && name.isPresent() && !previous.name().equals(name);
  }

  private static Optional<String> otherTerm(PublishedFeed previous, List<Occasion> occasions) {
    LocalDate oldFirst = previous.firstDay().orElseThrow();
    LocalDate oldLast = previous.lastDay().orElseThrow();
    LocalDate first = day(occasions, 0);
    LocalDate last = day(occasions, occasions.size() - 1);
    return oldLast.plusDays(LONG).isBefore(first) || last.plusDays(LONG).isBefore(oldFirst)
        ? Optional.of(
            "the previous feed is of another term, `%s` to `%s`".formatted(oldFirst, oldLast))
        : Optional.empty();
  }

  private static LocalDate day(List<Occasion> occasions, int rank) {
    return occasions.stream().map(occasion -> occasion.times().day()).sorted().toList().get(rank);
  }
}
