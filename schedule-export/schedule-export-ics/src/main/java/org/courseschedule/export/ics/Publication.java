package org.courseschedule.export.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  private final List<PublishedItem> published;
  private final IcsSettings settings;
  private final Instant stamp;
  private final ContentLine organizer;
  private final Uids uids;

  private Publication(
      Schedule schedule,
      List<Occasion> occasions,
      List<PublishedItem> published,
      IcsSettings settings) {
    this.occasions = occasions;
    this.published = published;
    this.settings = settings;
    this.stamp = settings.stamp().orElseGet(() -> beginning(occasions));
    this.organizer = OrganizerLine.of(schedule.course());
    this.uids =
        new Uids(schedule, published.stream().map(PublishedItem::uid).collect(Collectors.toSet()));
  }

  /** The items of the feed, in the order of the occasions; then what is cancelled, as published. */
  static List<FeedItem> of(
      Schedule schedule,
      List<Occasion> occasions,
      List<PublishedItem> published,
      IcsSettings settings) {
    return new Publication(schedule, occasions, published, settings).items();
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

  private List<FeedItem> items() {
    int[] origins = origins();
    List<FeedItem> items = new ArrayList<>();
    for (int index = 0; index < occasions.size(); index++) {
      Occasion occasion = occasions.get(index);
      items.add(
          origins[index] == Matching.NONE
              ? added(occasion)
              : found(occasion, published.get(origins[index])));
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
    List<Identity> after = now.stream().map(index -> occasions.get(index).identity()).toList();
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

  private FeedItem added(Occasion occasion) {
    return new FeedItem(
        occasion.isTask(),
        uids.next(occasion.identity()),
        stamp,
        stamp,
        0,
        occasion.times(),
        OccasionLines.of(occasion, organizer, settings.alarm()));
  }

  private FeedItem found(Occasion occasion, PublishedItem item) {
    List<ContentLine> lines = OccasionLines.of(occasion, organizer, settings.alarm());
    boolean isUnchanged = lines.stream().map(ContentLine::text).toList().equals(item.lines());
    return version(item, !isUnchanged, occasion.times(), lines);
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
