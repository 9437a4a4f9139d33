package org.courseschedule.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Extra;
import org.courseschedule.model.When;
import org.courseschedule.reading.DateStyle;

/**
 * Edited entries, and what a text that was written for them is to say.
 *
 * @param old those that were read
 * @param wanted the edited ones
 * @param was for each edited entry the index of the one that it was; -1 for a new one
 */
record EditedEntries(List<Entry> old, List<Entry> wanted, List<Integer> was) {

  /** What is written into cells; the rest is read in these. */
  private static final List<Function<Entry, Object>> WRITTEN =
      List.of(
          Entry::when,
          Entry::number,
          Entry::topic,
          Entry::readingText,
          Entry::notes,
          Entry::extras);

  private boolean isChanged(int entry) {
    return isNew(entry) || !old.get(was.get(entry)).equals(wanted.get(entry));
  }

  /** How many entries a text with as many entries says otherwise, or in another order. */
  ScheduleEdit.Changes changes(List<Entry> read) {
    int added = (int) IntStream.range(0, was.size()).filter(this::isNew).count();
    int changed =
        (int)
            IntStream.range(0, was.size())
                .filter(i -> !isNew(i) && !old.get(was.get(i)).equals(read.get(i)))
                .count();
    return new ScheduleEdit.Changes(
        changed + reordered(read), added, old.size() - (was.size() - added));
  }

  /** The fewest entries that say the same and moved so that these follow each other like this. */
  private int reordered(List<Entry> read) {
    int same = 0;
    // The last entries of the longest rising sequences of each length.
    NavigableSet<Integer> rising = new TreeSet<>();
    for (int i = 0; i < was.size(); i++) {
      if (!isNew(i) && old.get(was.get(i)).equals(read.get(i))) {
        same++;
        Optional.ofNullable(rising.ceiling(was.get(i))).ifPresent(rising::remove);
        rising.add(was.get(i));
      }
    }
    return same - rising.size();
  }

  /**
   * The entries that are not read back on their days: moved ones, and those that have their day
   * from a moved one above.
   */
  Set<Integer> astray(List<Entry> read) {
    Set<Integer> astray = new HashSet<>();
    for (int i = 0; i < Math.min(was.size(), read.size()); i++) {
      When when = wanted.get(i).when();
      boolean isMoved = isNew(i) || !old.get(was.get(i)).when().equals(when);
      boolean follows =
          when.text().isBlank() && (i == 0 || !wanted.get(i - 1).when().days().equals(when.days()));
      if ((isMoved || follows) && !read.get(i).when().days().equals(when.days())) {
        astray.add(i);
      }
    }
    return astray;
  }

  /** The entries that are changed, and those that are read otherwise beside them. */
  Set<Integer> misread(List<Entry> read) {
    Set<Integer> misread = new HashSet<>();
    for (int i = 0; i < was.size(); i++) {
      if (isChanged(i) || i >= read.size() || !read.get(i).equals(expected(i, read.get(i)))) {
        misread.add(i);
      }
    }
    return misread;
  }

  /**
   * The first entry of which a text with as many entries says otherwise what was not edited, or
   * what is new.
   */
  OptionalInt damaged(List<Entry> read) {
    return IntStream.range(0, was.size())
        .filter(i -> isNew(i) ? isLost(i, read.get(i)) : isDamaged(i, read.get(i)))
        .findFirst();
  }

  /** Whether an entry of the edited list is a new one. */
  boolean isNew(int index) {
    return was.get(index) < 0;
  }

  /** The old entry where one of the edited list is, or where a new one was to be. */
  int near(int index) {
    return IntStream.iterate(index, i -> i >= 0, i -> i - 1)
        .map(was::get)
        .filter(i -> i >= 0)
        .findFirst()
        .orElse(0);
  }

  /** Whether a new entry is not found where it was written. */
  private boolean isLost(int index, Entry read) {
    Entry is = wanted.get(index);
    return !is.when().days().equals(read.when().days()) || !is.topic().equals(read.topic());
  }

  private boolean isDamaged(int index, Entry read) {
    Entry before = old.get(was.get(index));
    Entry is = wanted.get(index);
    Entry expected = expected(index, read);
    return WRITTEN.stream()
        .anyMatch(
            part ->
                part.apply(before).equals(part.apply(is))
                    && !part.apply(expected).equals(part.apply(read)));
  }

  /** Whether a text with these entries says all of the edited ones. */
  boolean isSaid(List<Entry> read) {
    return read.size() == was.size()
        && IntStream.range(0, was.size())
            .allMatch(i -> read.get(i).equals(expected(i, read.get(i))));
  }

  /** What the edit left to the table, the words for a day that moved, is as the table has it. */
  Entry expected(int index, Entry read) {
    Entry is = wanted.get(index);
    Entry before = isNew(index) ? read : old.get(was.get(index));
    // A row that had its day from the one above it may state it now.
    boolean isDated = before.when().text().isBlank();
    boolean isMoved =
        isNew(index)
            || isDated
            || !before.when().equals(is.when())
            || !before.number().equals(is.number());
    // A time that is told by another cell is told anew if that one is edited.
    boolean isTimed = before.when().equals(is.when()) && !before.extras().equals(is.extras());
    boolean isThere =
        read.when().days().equals(is.when().days()) && read.when().text().equals(is.when().text());
    if (isTimed && isThere) {
      return is.withWhen(read.when());
    }
    boolean isSame =
        read.when().days().equals(is.when().days()) && read.when().time().equals(is.when().time());
    if (!isMoved || !isSame || RowEdit.saysItself(before, is)) {
      return is;
    }
    return is.withWhen(read.when()).withExtras(extras(before, is, read));
  }

  /** A weekday or a time in a cell of its own moves with the day, and a label with its number. */
  private static List<Extra> extras(Entry before, Entry wanted, Entry read) {
    List<Extra> extras = new ArrayList<>(wanted.extras());
    for (int i = 0; i < Math.min(extras.size(), read.extras().size()); i++) {
      Extra extra = read.extras().get(i);
      String is = extra.text().plain();
      String was = extras.get(i).text().plain();
      if ((DateStyle.isWeekday(is) && DateStyle.isWeekday(was))
          || (DateStyle.isTime(is) && DateStyle.isTime(was))
          || isRenumbered(was, is, before, wanted)) {
        extras.set(i, new Extra(extras.get(i).name(), extra.text()));
      }
    }
    return extras;
  }

  private static boolean isRenumbered(String was, String is, Entry before, Entry wanted) {
    return before
        .number()
        .flatMap(old -> wanted.number().flatMap(number -> RowEdit.renumbered(was, old, number)))
        .equals(Optional.of(is));
  }
}
