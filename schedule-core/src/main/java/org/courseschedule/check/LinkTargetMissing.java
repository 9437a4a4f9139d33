package org.courseschedule.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;

/**
 * A relative link to a file that does not exist. What a site's builder fills in, and what starts at
 * the site's root, cannot be told.
 */
final class LinkTargetMissing implements Check {

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    subject.indexes().forEach(i -> new Row(subject, i, new HashSet<>(), findings).check());
    return findings;
  }

  /** The links of one entry; what was understood of a cell repeats the links of the cell. */
  private record Row(Subject subject, int index, Set<Link> seen, List<Finding> findings) {

    void check() {
      Entry entry = subject.entry(index);
      check(entry.when().text(), subject.place(index, Field.WHEN));
      check(entry.topic(), subject.place(index, Field.TOPIC));
      check(entry.notes(), subject.place(index, Field.NOTES));
      check(entry.readingText(), subject.place(index, Field.READINGS));
      for (int i = 0; i < entry.extras().size(); i++) {
        check(entry.extras().get(i).text(), subject.origins().extra(index, i));
      }
      entry.milestones().forEach(m -> check(m.text(), subject.place(index, Field.MILESTONES)));
      entry.readings().forEach(r -> check(r.label(), subject.place(index, Field.READINGS)));
    }

    private void check(RichText text, Place place) {
      for (Link link : text.links()) {
        if (seen.add(link) && isFile(link) && !subject.targets().mayExist(link)) {
          findings.add(
              Finding.of(
                      Rule.LINK_TARGET_MISSING,
                      place,
                      "the link `%s` leads to no file".formatted(link))
                  .withHelp("correct the link, or add the file"));
        }
      }
    }

    private static boolean isFile(Link link) {
      String target = link.target();
      return link.isRelative()
          && "#?/".indexOf(target.charAt(0)) < 0
          && !target.contains("{{")
          && !target.contains("{%");
    }
  }
}
