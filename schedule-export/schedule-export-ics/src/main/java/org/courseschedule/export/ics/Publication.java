package org.courseschedule.export.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.model.Schedule;
import org.courseschedule.plan.Identity;
import org.courseschedule.plan.Matching;

/**
 * Gives occasions their identity and version. Those found in the feed published last keep their
 * identity, and also their version unless they say something else than before; those that are gone
 * are kept as cancelled.
 */
final class Publication {

  private final List<Occasion> occasions;
  private final List<List<ContentLine>> lines;
  private final List<PublishedItem> published;
  private final Instant stamp;
  private final ContentLine organizer;
  private final Uids uids;

  private Publication(
      Schedule schedule,
      IcsSettings settings,
      List<Occasion> occasions,
      List<PublishedItem> published) {
    this.occasions = occasions;
    this.published = published;
    this.stamp = settings.stamp().orElseGet(() -> beginning(occasions));
    this.organizer = OrganizerLine.of(schedule.course());
    this.lines =
        occasions.stream()
            .map(occasion -> OccasionLines.of(occasion, organizer, settings.alarm()))
            .toList();
    this.uids =
        new Uids(schedule, published.stream().map(PublishedItem::uid).collect(Collectors.toSet()));
  }

  /**
   * The items of the feed, in the order of the occasions; then what is cancelled, as published.
   *
   * @param findings takes what is strange about the previous feed
   */
  static List<FeedItem> of(
      Schedule schedule, IcsSettings settings, List<Occasion> occasions, List<Finding> findings) {
    Publication anew = new Publication(schedule, settings, occasions, List.of());
    if (settings.previous().isEmpty()) {
      return anew.items(anew.origins());
    }
    Source source = settings.previous().get();
    PublishedFeed previous = PublishedFeed.read(source, findings).only(settings.content());
    Publication next = new Publication(schedule, settings, occasions, previous.items());
    int[] origins = next.origins();
    Optional<String> foreign =
        Foreign.why(
            previous,
            FeedWriter.name(schedule.course(), settings.content()),
            occasions,
            next.active(origins));
    if (foreign.isEmpty()) {
      return next.items(origins);
    }
    findings.add(
        Finding.of(Rule.FEED_FOREIGN, Place.startOf(source), foreign.get() + "; it is passed over")
            .withHelp("give this course's own feed, or none the first time"));
    return anew.items(anew.origins());
  }

  /** How many of what was not cancelled is found again. */
  private long active(int[] origins) {
    return Arrays.stream(origins)
        .filter(origin -> origin != Matching.NONE && !published.get(origin).isCancelled())
        .count();
  }

  /** A time that follows from what the feed holds. */
  private static Instant beginning(List<Occasion> occasions) {
    return occasions.stream()
        .map(occasion -> occasion.times().day())
        .filter(day -> day.getYear() >= 1970)
        .min(LocalDate::compareTo)
        .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
        .orElse(Instant.EPOCH);
  }

  private List<FeedItem> items(int[] origins) {
    List<FeedItem> items = new ArrayList<>();
    for (int index = 0; index < occasions.size(); index++) {
      items.add(
          origins[index] == Matching.NONE
              ? added(index, uids.next(identity(index)))
              : found(index, published.get(origins[index])));
    }
    Set<Integer> kept = Arrays.stream(origins).boxed().collect(Collectors.toSet());
    IntStream.range(0, published.size())
        .filter(index -> !kept.contains(index))
        .forEach(index -> items.add(cancelled(published.get(index))));
    return items;
  }

  /**
   * For each occasion which published item it is; an event never becomes a task. One that was
   * cancelled comes back only if it is the same, not if it is only alike.
   */
  private int[] origins() {
    int[] origins = new int[occasions.size()];
    Arrays.fill(origins, Matching.NONE);
    for (boolean isCancelled : List.of(false, true)) {
      for (boolean isTask : List.of(false, true)) {
        match(origins, isCancelled, isTask);
      }
    }
    return origins;
  }

  private void match(int[] origins, boolean isCancelled, boolean isTask) {
    List<Integer> old =
        IntStream.range(0, published.size())
            .filter(index -> published.get(index).isCancelled() == isCancelled)
            .filter(index -> published.get(index).isTask() == isTask)
            .boxed()
            .toList();
    List<Integer> now =
        IntStream.range(0, origins.length)
            .filter(index -> origins[index] == Matching.NONE)
            .filter(index -> occasions.get(index).isTask() == isTask)
            .boxed()
            .toList();
    List<Identity> before = old.stream().map(index -> published.get(index).identity()).toList();
    List<Identity> after = now.stream().map(index -> identity(index)).toList();
    Matching matching = Matching.of(before, after);
    for (int item = 0; item < old.size(); item++) {
      int found = matching.counterparts().get(item);
      if (found != Matching.NONE && (!isCancelled || isSame(before.get(item), after.get(found)))) {
        origins[now.get(found)] = old.get(item);
      }
    }
  }

  private static boolean isSame(Identity one, Identity other) {
    return one.kind().equals(other.kind())
        && one.number().equals(other.number())
        && one.words().equals(other.words());
  }

  private Identity identity(int index) {
    return occasions.get(index).identity(texts(index));
  }

  private List<String> texts(int index) {
    return lines.get(index).stream().map(ContentLine::text).toList();
  }

  private FeedItem added(int index, String uid) {
    Occasion occasion = occasions.get(index);
    return new FeedItem(
        occasion.isTask(), uid, stamp, stamp, 0, occasion.times(), lines.get(index));
  }

  private FeedItem found(int index, PublishedItem item) {
    boolean isUnchanged = texts(index).equals(item.lines());
    return version(item, !isUnchanged, occasions.get(index).times(), lines.get(index));
  }

  private FeedItem cancelled(PublishedItem item) {
    List<ContentLine> lines = new ArrayList<>();
    if (item.isTask()) {
      lines.add(item.times().dueLine());
    } else {
      lines.addAll(item.times().eventLines());
    }
    lines.add(ContentLine.text("SUMMARY", item.summary()));
    lines.add(organizer);
    item.category()
        .ifPresent(category -> lines.add(ContentLine.text("CATEGORIES", category.label())));
    lines.add(
        item.isTask() ? ContentLine.of("PRIORITY", "0") : ContentLine.of("TRANSP", "TRANSPARENT"));
    lines.add(ContentLine.of("STATUS", "CANCELLED"));
    return version(item, !item.isCancelled(), item.times(), lines);
  }

  /** A changed item is newer than it was, even if the given time is not. */
  private FeedItem version(
      PublishedItem item, boolean isChanged, Times times, List<ContentLine> lines) {
    if (!isChanged) {
      return new FeedItem(
          item.isTask(), item.uid(), item.stamp(), item.modified(), item.sequence(), times, lines);
    }
    Instant later = item.modified().plusSeconds(1);
    Instant modified = stamp.isAfter(later) ? stamp : later;
    return new FeedItem(
        item.isTask(), item.uid(), modified, modified, item.sequence() + 1, times, lines);
  }
}
