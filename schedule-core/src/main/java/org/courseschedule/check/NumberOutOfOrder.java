package org.courseschedule.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;

/** A class number that does not ascend. A table in which many do not counts something else. */
final class NumberOutOfOrder implements Check {

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Numbering numbering : Numbering.of(subject)) {
      if (!numbering.order().isChaos()) {
        findings.addAll(findings(numbering));
      }
    }
    return findings;
  }

  private static List<Finding> findings(Numbering numbering) {
    Order order = numbering.order();
    Map<Integer, Integer> exchanges = order.exchanges();
    Set<Integer> told = new HashSet<>(exchanges.values());
    told.addAll(numbering.repeated().keySet());
    List<Finding> findings = new ArrayList<>();
    for (int stray : order.strays()) {
      if (!told.contains(stray)) {
        Integer partner = exchanges.get(stray);
        findings.add(
            partner == null ? stray(numbering, stray) : exchange(numbering, stray, partner));
      }
    }
    return findings;
  }

  private static Finding exchange(Numbering numbering, int first, int second) {
    return Finding.of(
            Rule.NUMBER_OUT_OF_ORDER,
            place(numbering, first),
            "class numbers %s and %s stand in each other's place"
                .formatted(number(numbering, first), number(numbering, second)))
        .withRelated(place(numbering, second), "the other one")
        .withHelp("exchange the two numbers, or the two rows");
  }

  private static Finding stray(Numbering numbering, int stray) {
    Order order = numbering.order();
    OptionalInt before = order.keptBefore(stray);
    boolean isLate = before.isPresent() && order.value(before.getAsInt()) > order.value(stray);
    int witness = isLate ? before.getAsInt() : order.keptAfter(stray).orElse(stray);
    Subject subject = numbering.subject();
    int index = numbering.entries().get(stray);
    int other = numbering.entries().get(witness);
    if (MovedClass.is(subject, index, other)) {
      return MovedClass.finding(subject, index, other);
    }
    Finding finding =
        Finding.of(
                Rule.NUMBER_OUT_OF_ORDER,
                place(numbering, stray),
                "class number %s comes %s %s"
                    .formatted(
                        number(numbering, stray),
                        isLate ? "after" : "before",
                        number(numbering, witness)))
            .withRelated(
                place(numbering, witness), isLate ? "the higher number" : "the lower number");
    return order.neighbourToExchange(stray).isPresent()
        ? finding.withHelp("exchange the two, or correct the one that is wrong")
        : numbering.withHelp(finding, stray);
  }

  private static String number(Numbering numbering, int position) {
    return Words.number(numbering.number(position));
  }

  private static Place place(Numbering numbering, int position) {
    return numbering.subject().numberPlace(numbering.entries().get(position));
  }
}
