package org.courseschedule.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;

/**
 * Two classes with one number, unless they are one class told in two rows. A table in which many
 * numbers are repeated counts something else.
 */
final class NumberRepeated implements Check {

  @Override
  public List<Finding> check(Subject subject) {
    return Numbering.of(subject).stream().flatMap(NumberRepeated::findings).toList();
  }

  private static Stream<Finding> findings(Numbering numbering) {
    Map<Integer, Integer> repeated = numbering.repeated();
    return numbering.isException(repeated.size())
        ? repeated.entrySet().stream().map(e -> finding(numbering, e.getKey(), e.getValue()))
        : Stream.empty();
  }

  private static Finding finding(Numbering numbering, int position, int owner) {
    Subject subject = numbering.subject();
    int index = numbering.entries().get(position);
    Finding finding =
        Finding.of(
                Rule.NUMBER_REPEATED,
                subject.numberPlace(index),
                "two classes have the number " + Words.number(numbering.number(position)))
            .withRelated(subject.numberPlace(owner), "the other one");
    return numbering.withHelp(finding, position);
  }
}
