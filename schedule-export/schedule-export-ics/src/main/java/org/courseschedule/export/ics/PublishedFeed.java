package org.courseschedule.export.ics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;

/**
 * The feed as it was published last.
 *
 * @param name what it is called, if it says so
 * @param items its events and tasks, in order
 */
record PublishedFeed(Optional<String> name, List<PublishedItem> items) {

  PublishedFeed {
    items = List.copyOf(items);
  }

  /**
   * Reads a feed. What cannot be understood is left out, with a finding.
   *
   * @param findings takes at most {@value FeedReader#MAX_FINDINGS} and one that says how many more
   */
  static PublishedFeed read(Source source, List<Finding> findings) {
    List<Finding> trouble = new ArrayList<>();
    List<PublishedItem> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    FeedReader reader = FeedReader.read(source, trouble);
    for (FeedReader.Component component : reader.components()) {
      Optional<PublishedItem> item = PublishedProperties.item(component, trouble);
      if (item.isPresent() && !seen.add(item.get().uid())) {
        trouble.add(
            FeedReader.finding(
                component.place(),
                "an identity stands twice in the previous feed: `" + item.get().uid() + "`"));
      } else {
        item.ifPresent(items::add);
      }
    }
    findings.addAll(trouble.subList(0, Math.min(trouble.size(), FeedReader.MAX_FINDINGS)));
    int untold = trouble.size() - FeedReader.MAX_FINDINGS;
    if (untold > 0) {
      String message = "`" + untold + "` more parts of the previous feed are not understood";
      findings.add(FeedReader.finding(Place.startOf(source), message));
    }
    return new PublishedFeed(reader.name(), items);
  }

  /**
   * This feed without what another part of the schedule publishes: a feed of everything may be
   * continued by two, and neither cancels what the other holds.
   */
  PublishedFeed only(FeedContent content) {
    return new PublishedFeed(
        name,
        items.stream()
            .filter(item -> item.category().map(kind -> kind.isIn(content)).orElse(true))
            .toList());
  }

  Optional<LocalDate> firstDay() {
    return items.stream().map(item -> item.times().day()).min(LocalDate::compareTo);
  }

  Optional<LocalDate> lastDay() {
    return items.stream().map(item -> item.times().lastDay()).max(LocalDate::compareTo);
  }
}
