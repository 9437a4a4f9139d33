package org.courseschedule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;

/**
 * One count of class numbers. A table has one, or one for each of its parts.
 *
 * @param subject the schedule
 * @param rows all rows of the count, numbered or not, as time goes
 * @param entries those whose numbers are looked at
 * @param order which of these stray
 */
record Numbering(Subject subject, List<Integer> rows, List<Integer> entries, Order order) {

  /** The counts of a schedule. */
  static List<Numbering> of(Subject subject) {
    List<List<Integer>> counts = new ArrayList<>();
    counts.add(new ArrayList<>());
    List<Integer> sequence = subject.sequence();
    List<Integer> numbered =
        sequence.stream().filter(i -> subject.entry(i).number().isPresent()).toList();
    int next = 0;
    for (int i : sequence) {
      if (next < numbered.size() && numbered.get(next) == i) {
        if (isRestart(subject, numbered, next)) {
          counts.add(new ArrayList<>());
        }
        next++;
      }
      counts.get(counts.size() - 1).add(i);
    }
    return counts.stream().map(rows -> of(subject, rows)).toList();
  }

  /** A count begins anew at 0 or 1 if what follows goes on from there. */
  private static boolean isRestart(Subject subject, List<Integer> numbered, int position) {
    if (position == 0 || position + 1 == numbered.size()) {
      return false;
    }
    ClassNumber before = number(subject, numbered.get(position - 1));
    ClassNumber here = number(subject, numbered.get(position));
    ClassNumber after = number(subject, numbered.get(position + 1));
    return here.value() <= 1
        && before.value() > here.value()
        && after.compareTo(here) > 0
        && after.value() <= here.value() + 1;
  }

  private static Numbering of(Subject subject, List<Integer> rows) {
    Set<ClassNumber> classes =
        rows.stream()
            .filter(i -> subject.entry(i).kind() != EntryKind.DEADLINE)
            .flatMap(i -> subject.entry(i).number().stream())
            .collect(Collectors.toSet());
    List<Integer> entries =
        rows.stream()
            .filter(i -> subject.entry(i).number().isPresent() && isTrusted(subject, i))
            .filter(i -> !isOfClass(subject.entry(i), classes))
            .toList();
    List<Integer> told = withoutSecondRows(subject, entries);
    long[] values = told.stream().mapToLong(i -> value(number(subject, i))).toArray();
    boolean isEachOnce = told.stream().allMatch(i -> countsParts(number(subject, i)));
    return new Numbering(subject, rows, told, Order.of(values, credits(values), isEachOnce));
  }

  /** Work that is due may have the number of the class that it goes with. */
  private static boolean isOfClass(Entry entry, Set<ClassNumber> classes) {
    return entry.kind() == EntryKind.DEADLINE
        && entry.number().filter(classes::contains).isPresent();
  }

  /** A row that was moved as a whole is found by its date. */
  private static boolean isTrusted(Subject subject, int index) {
    return !subject.isAccused(index, Rule.DATE_OUT_OF_ORDER)
        && !subject.isAccused(index, Rule.NUMBER_AGAINST_DATE)
        && !subject.isAccused(index, Rule.BREAK_WITH_NUMBER)
        && !subject.isAccused(index, Rule.NUMBER_REPEATED)
        && !subject.isAccused(index, Rule.NUMBER_OUT_OF_ORDER);
  }

  /** A class told in several rows, one below the other, has its number once. */
  private static List<Integer> withoutSecondRows(Subject subject, List<Integer> entries) {
    List<Integer> told = new ArrayList<>();
    for (int i : entries) {
      boolean isSecond = !told.isEmpty() && isSameClass(subject, told.get(told.size() - 1), i);
      if (!isSecond) {
        told.add(i);
      }
    }
    return told;
  }

  private static boolean isSameClass(Subject subject, int index, int other) {
    Entry first = subject.entry(index);
    Entry second = subject.entry(other);
    if (!isSameNumber(first.number(), second.number())) {
      return false;
    }
    boolean isCopy = first.topic().equals(second.topic()) && first.when().equals(second.when());
    boolean isSameDay =
        second.when().isUndated() || first.when().first().equals(second.when().first());
    String topic = second.topic().plain();
    boolean continues = topic.matches("(?is).*\\b(cont(inued|inuation|'?d)?|part (2|ii|two))\\b.*");
    return !isCopy && (isSameDay || continues);
  }

  /** By comparing: the first call of a record's {@code equals} takes as long as reading a table. */
  private static boolean isSameNumber(Optional<ClassNumber> first, Optional<ClassNumber> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() == second.isEmpty();
    }
    return first.get().compareTo(second.get()) == 0;
  }

  private static int[] credits(long[] values) {
    int[] credits = new int[values.length];
    for (int i = 1; i < values.length; i++) {
      boolean follows = values[i] / PARTS - values[i - 1] / PARTS == 1;
      credits[i] += follows ? 1 : 0;
      credits[i - 1] += follows ? 1 : 0;
    }
    return credits;
  }

  /** More than there are letters, so that a number and its part are one value. */
  private static final long PARTS = 32;

  private static final int MOST_PARTS = 8;

  private static long value(ClassNumber number) {
    return number.value() * PARTS + (countsParts(number) ? part(number) : 0);
  }

  /** A letter that stands too late in the alphabet to count is a weekday's, {@code 5w}. */
  private static boolean countsParts(ClassNumber number) {
    return part(number) <= MOST_PARTS;
  }

  private static int part(ClassNumber number) {
    return number.part().isEmpty() ? 0 : number.part().charAt(0) - '`';
  }

  static ClassNumber number(Subject subject, int index) {
    return subject.entry(index).number().orElseThrow();
  }

  ClassNumber number(int position) {
    return number(subject, entries.get(position));
  }

  /** The entries that are in order, by their numbers. */
  NavigableMap<ClassNumber, Integer> kept() {
    NavigableMap<ClassNumber, Integer> kept = new TreeMap<>();
    order.kept().forEach(k -> kept.put(number(k), entries.get(k)));
    return kept;
  }

  /** The positions of strays whose numbers another class has, and those classes. */
  Map<Integer, Integer> repeated() {
    NavigableMap<ClassNumber, Integer> kept = kept();
    Map<Integer, Integer> repeated = new TreeMap<>();
    for (int stray : order.strays()) {
      Integer owner = kept.putIfAbsent(number(stray), entries.get(stray));
      if (owner != null) {
        repeated.put(stray, owner);
      }
    }
    return repeated;
  }

  /** Whether so few numbers are wrong in a way that it is a mistake and not the table's habit. */
  boolean isException(int count) {
    return count < 3 || count * 4 <= entries.size();
  }

  /** The free numbers that fit where an entry stands, as a help. */
  Finding withHelp(Finding finding, int position) {
    int low = order.keptBefore(position).stream().map(k -> number(k).value()).findFirst().orElse(0);
    int high =
        order.keptAfter(position).stream().map(k -> number(k).value()).findFirst().orElse(low + 2);
    return finding.withHelp(
        high - low == 2
            ? "give this one the number `%d`".formatted(low + 1)
            : "number the classes in the order in which they are listed");
  }
}
