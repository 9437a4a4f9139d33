package org.courseschedule.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Extra;

/**
 * A gap in the class numbers. A row there whose number is wrong, or which may be counted without
 * bearing its number (a break, an exam), explains the gap; a table with many gaps counts otherwise.
 */
final class NumberMissing implements Check {

  /** The numbers of a row that stands for several classes. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "^(?:\\p{L}{1,12})?[\\s#.]{0,3}(\\d{1,3})\\s?(?:[-\u2013&+,/]|and)\\s?(\\d{1,3})(?!\\d)");

  /** No row stands for more. */
  private static final int MOST_CLASSES = 6;

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    List<Numbering> counts = Numbering.of(subject);
    for (Numbering numbering : counts) {
      if (!numbering.order().isChaos()) {
        List<Finding> gaps = new Count(numbering).gaps();
        findings.addAll(numbering.isException(gaps.size()) ? gaps : List.of());
      }
    }
    return findings;
  }

  /** One count: the places of its numbers among all rows, and which numbers occur at all. */
  private static final class Count {

    private final Subject subject;
    private final List<Integer> rows;

    /** Positions in the rows of the numbers that are in order. */
    private final int[] kept;

    private final Set<Integer> present = new HashSet<>();

    Count(Numbering numbering) {
      subject = numbering.subject();
      rows = numbering.rows();
      Set<Integer> inOrder = new HashSet<>(numbering.kept().values());
      kept = IntStream.range(0, rows.size()).filter(r -> inOrder.contains(rows.get(r))).toArray();
      rows.forEach(i -> present.addAll(numbers(subject.entry(i))));
    }

    /** The entry's number, and the further ones of a row for several classes: {@code 2-3}. */
    private static List<Integer> numbers(Entry entry) {
      if (entry.number().isEmpty()) {
        return List.of();
      }
      int first = entry.number().get().value();
      int last =
          Stream.concat(Stream.of(entry.when().text()), entry.extras().stream().map(Extra::text))
              .flatMap(text -> SEVERAL.matcher(text.plain()).results())
              .filter(several -> Integer.parseInt(several.group(1)) == first)
              .mapToInt(several -> Integer.parseInt(several.group(2)))
              .filter(number -> number > first && number <= first + MOST_CLASSES)
              .findFirst()
              .orElse(first);
      return IntStream.rangeClosed(first, last).boxed().toList();
    }

    List<Finding> gaps() {
      List<Finding> gaps = new ArrayList<>();
      Set<EntryKind> uncounted = uncounted();
      if (kept.length > 0 && number(0) == 2 && !present.contains(1) && isFirstMeeting(kept[0])) {
        gaps.add(finding(0, List.of(1)));
      }
      for (int k = 1; k < kept.length; k++) {
        List<Integer> missing =
            IntStream.range(number(k - 1) + 1, number(k))
                .filter(n -> !present.contains(n))
                .boxed()
                .toList();
        if (missing.size() > explanations(k, uncounted)) {
          gaps.add(finding(k, missing));
        }
      }
      return gaps;
    }

    /** The kinds of rows that stand without a number between one number and the next. */
    private Set<EntryKind> uncounted() {
      Set<EntryKind> kinds = EnumSet.of(EntryKind.DEADLINE, EntryKind.OTHER);
      for (int k = 1; k < kept.length; k++) {
        if (number(k) - number(k - 1) == 1) {
          rows.subList(kept[k - 1] + 1, kept[k]).stream()
              .filter(i -> subject.entry(i).number().isEmpty())
              .forEach(i -> kinds.add(subject.entry(i).kind()));
        }
      }
      return kinds;
    }

    /** How many rows between two numbers may bear a missing number. */
    private long explanations(int k, Set<EntryKind> uncounted) {
      return rows.subList(kept[k - 1] + 1, kept[k]).stream()
          .filter(
              i ->
                  subject.entry(i).number().isPresent()
                      || subject.isAccused(i)
                      || !uncounted.contains(subject.entry(i).kind()))
          .count();
    }

    private boolean isFirstMeeting(int row) {
      return rows.get(row).equals(subject.sequence().get(row))
          && rows.subList(0, row).stream()
              .allMatch(i -> subject.entry(i).kind() == EntryKind.BREAK && !subject.isAccused(i));
    }

    private int number(int k) {
      return Numbering.number(subject, rows.get(kept[k])).value();
    }

    private Finding finding(int k, List<Integer> missing) {
      List<String> names = missing.stream().map(number -> "`" + number + "`").toList();
      String where = k == 0 ? "before" : "between `%d` and".formatted(number(k - 1));
      return Finding.of(
              Rule.NUMBER_MISSING,
              subject.numberPlace(rows.get(kept[k])),
              "%s %s %s missing %s `%d`"
                  .formatted(
                      missing.size() == 1 ? "class" : "classes",
                      Words.list(names),
                      missing.size() == 1 ? "is" : "are",
                      where,
                      number(k)))
          .withHelp("add the row that is missing, or number the classes anew from here on");
    }
  }
}
