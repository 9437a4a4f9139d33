package org.courseschedule.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.courseschedule.check.LinkTargets.Target;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;

/**
 * A relative link to a file that does not exist. What a site's builder fills in, and what starts at
 * the site's root, cannot be told. Where no link leads to a file, the table does not lie where it
 * is published, and nothing is known of its links.
 */
final class LinkTargetMissing implements Check {

  @Override
  public List<Finding> check(Subject subject) {
    Links links = new Links(subject.targets(), new ArrayList<>(), new ArrayList<>());
    subject.indexes().forEach(i -> new Row(subject, i, new HashSet<>(), links).look());
    if (links.missing().isEmpty()) {
      return List.of();
    }
    return links.existing().isEmpty()
        ? List.of(unchecked(links.missing()))
        : found(links.missing());
  }

  private static List<Finding> found(List<Linked> missing) {
    return missing.stream()
        .map(
            linked ->
                Finding.of(
                        Rule.LINK_TARGET_MISSING,
                        linked.place(),
                        "the link `%s` leads to no file".formatted(linked.link()))
                    .withHelp("correct the link, or add the file"))
        .toList();
  }

  private static Finding unchecked(List<Linked> missing) {
    Linked first = missing.get(0);
    return Finding.of(
            Rule.LINKS_UNCHECKED,
            first.place(),
            "no relative link of the table leads to a file (`%s` is the first of `%d`), so none is checked"
                .formatted(first.link(), missing.size()))
        .withHelp("check the table where it lies beside its files");
  }

  /** A link, and the cell in which it stands. */
  private record Linked(Link link, Place place) {}

  /** The links of all entries of which something is known. */
  private record Links(LinkTargets targets, List<Linked> existing, List<Linked> missing) {

    void add(Linked linked) {
      Target target = targets.of(linked.link());
      if (target != Target.UNKNOWN) {
        (target == Target.EXISTS ? existing : missing).add(linked);
      }
    }
  }

  /** The links of one entry; what was understood of a cell repeats the links of the cell. */
  private record Row(Subject subject, int index, Set<Link> seen, Links links) {

    void look() {
      Entry entry = subject.entry(index);
      look(entry.when().text(), subject.place(index, Field.WHEN));
      look(entry.topic(), subject.place(index, Field.TOPIC));
      look(entry.notes(), subject.place(index, Field.NOTES));
      look(entry.readingText(), subject.place(index, Field.READINGS));
      for (int i = 0; i < entry.extras().size(); i++) {
        look(entry.extras().get(i).text(), subject.origins().extra(index, i));
      }
      entry.milestones().forEach(m -> look(m.text(), subject.place(index, Field.MILESTONES)));
      entry.readings().forEach(r -> look(r.label(), subject.place(index, Field.READINGS)));
    }

    private void look(RichText text, Place place) {
      for (Link link : text.links()) {
        if (seen.add(link) && isFile(link)) {
          links.add(new Linked(link, place));
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
