package org.courseschedule.export.ics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;

/** The feed as it was published last. */
final class PublishedFeed {

  private PublishedFeed() {}

  /**
   * Its events and tasks, in order. What cannot be understood is left out, with a finding.
   *
   * @param findings takes at most {@value FeedReader#MAX_FINDINGS} and one that says how many more
   */
  static List<PublishedItem> read(Source source, List<Finding> findings) {
    List<Finding> trouble = new ArrayList<>();
    List<PublishedItem> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (FeedReader.Component component : FeedReader.read(source, trouble)) {
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
    return items;
  }
}
