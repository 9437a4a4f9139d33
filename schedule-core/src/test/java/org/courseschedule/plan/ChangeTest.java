package org.courseschedule.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.plan.Listing.FIRST;
import static org.courseschedule.plan.Listing.lesson;
import static org.courseschedule.plan.Listing.noClass;
import static org.courseschedule.plan.Listing.on;
import static org.courseschedule.plan.Listing.renamed;
import static org.courseschedule.plan.Listing.renumbered;
import static org.courseschedule.plan.Listing.term;
import static org.courseschedule.plan.Listing.unnumbered;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.courseschedule.model.Entry;
import org.courseschedule.model.RichText;
import org.courseschedule.plan.Change.Added;
import org.courseschedule.plan.Change.Changed;
import org.courseschedule.plan.Change.Kept;
import org.courseschedule.plan.Change.Removed;
import org.junit.jupiter.api.Test;

class ChangeTest {

  private final List<Entry> before = term();
  private final List<Entry> after = term();

  @Test
  void whatIsEqualIsKept() {
    assertThat(Change.between(before, after)).hasSize(10).hasOnlyElementsOfType(Kept.class);
    assertThat(Change.between(List.of(), List.of())).isEmpty();
  }

  @Test
  void aClassMovedToAnotherDayChangesOnlyThat() {
    after.set(8, on(after.get(8), FIRST.plusDays(1)));

    assertThat(told()).containsExactly("8>8 [WHEN]");
  }

  @Test
  void aClassMovedToAnotherRowIsKept() {
    after.add(2, after.remove(8));

    assertThat(told()).isEmpty();
    assertThat(Change.between(before, after)).contains(new Kept(8, 2, before.get(8)));
  }

  @Test
  void aRenamedClassIsKnownByItsNumberAndPlace() {
    after.set(4, renamed(after.get(4), "Quantum gravity"));

    assertThat(told()).containsExactly("4>4 [TOPIC]");
  }

  @Test
  void aRenamedClassWithoutANumberIsKnownByWhatIsLeftOfItsName() {
    List<Entry> old = List.of(unnumbered(FIRST, "Mamba and hybrid models"), noClass(FIRST));
    List<Entry> now =
        List.of(unnumbered(FIRST.plusDays(2), "Mamba, Mamba 2 and hybrids"), noClass(FIRST));

    assertThat(told(old, now)).containsExactly("0>0 [WHEN, TOPIC]");
  }

  @Test
  void anotherTopicOnTheSameDayIsAnotherClass() {
    List<Entry> old = List.of(unnumbered(FIRST, "Sorting"), noClass(FIRST.plusDays(7)));
    List<Entry> now = List.of(unnumbered(FIRST, "Graph theory"), noClass(FIRST.plusDays(7)));

    assertThat(told(old, now)).containsExactly("-0", "+0");
  }

  @Test
  void aTopicToComeIsReplacedByTheTopic() {
    List<Entry> old = List.of(unnumbered(FIRST, "TBA"), unnumbered(FIRST.plusDays(7), ""));
    List<Entry> now = List.of(unnumbered(FIRST, "Sorting"), unnumbered(FIRST.plusDays(7), "Trees"));

    assertThat(told(old, now)).containsExactly("0>0 [TOPIC]", "1>1 [TOPIC]");
  }

  @Test
  void removingAClassLeavesTheOthersAlone() {
    after.remove(4);

    assertThat(told()).containsExactly("-4");
  }

  @Test
  void removingAClassAndRenumberingTheRestRenumbersThem() {
    after.remove(4);

    assertThat(told(before, renumbered(after)))
        .containsExactly(
            "-4", "5>4 [NUMBER]", "6>5 [NUMBER]", "7>6 [NUMBER]", "8>7 [NUMBER]", "9>8 [NUMBER]");
  }

  @Test
  void aClassRenamedAndRenumberedIsKnownByItsNeighbours() {
    after.set(7, renamed(after.get(7), "Quantum gravity"));
    after.remove(4);

    assertThat(told(before, renumbered(after)))
        .containsExactly(
            "-4",
            "5>4 [NUMBER]",
            "6>5 [NUMBER]",
            "7>6 [NUMBER, TOPIC]",
            "8>7 [NUMBER]",
            "9>8 [NUMBER]");
  }

  @Test
  void anInsertedClassIsNewWhoeverTakesItsNumber() {
    after.add(3, unnumbered(FIRST.plusDays(1), "Guest lecture"));
    assertThat(told()).containsExactly("+3");

    assertThat(told(before, renumbered(after)))
        .startsWith("+3", "3>4 [NUMBER]", "4>5 [NUMBER]")
        .hasSize(8);
  }

  @Test
  void removedOnesStandWhereTheyStood() {
    after.remove(9);
    after.remove(3);
    after.remove(0);

    assertThat(Change.between(before, after))
        .extracting(change -> change.getClass().getSimpleName())
        .containsExactly(
            "Removed", "Kept", "Kept", "Removed", "Kept", "Kept", "Kept", "Kept", "Kept",
            "Removed");
  }

  @Test
  void theStoryOfATermIsTold() {
    after.set(8, on(after.get(8), FIRST.plusDays(3)));
    after.set(9, renamed(after.get(9), "Sharding"));
    after.remove(4);
    after.add(2, unnumbered(FIRST.plusDays(10), "Guest lecture by an astronaut"));

    assertThat(told()).containsExactly("+2", "-4", "8>8 [WHEN]", "9>9 [TOPIC]");
  }

  @Test
  void ofEqualRowsThoseNearestInTimeBelongTogether() {
    List<Entry> old = List.of(noClass(FIRST), noClass(FIRST.plusDays(40)));
    List<Entry> now =
        List.of(noClass(FIRST), noClass(FIRST.plusDays(20)), noClass(FIRST.plusDays(41)));

    assertThat(told(old, now)).containsExactly("+1", "1>2 [WHEN]");
    assertThat(told(now, old)).containsExactly("-1", "2>1 [WHEN]");
  }

  @Test
  void equalRowsShiftedByAWeekDoNotCross() {
    List<Entry> old = List.of(noClass(FIRST), noClass(FIRST.plusDays(7)));
    List<Entry> now = List.of(noClass(FIRST.plusDays(7)), noClass(FIRST.plusDays(14)));

    assertThat(told(old, now)).containsExactly("0>0 [WHEN]", "1>1 [WHEN]");
  }

  @Test
  void numberedRowsWithoutATopicAreKnownByTheirNumber() {
    List<Entry> old = List.of(lesson(1, FIRST, ""), lesson(2, FIRST.plusDays(2), ""));
    List<Entry> now = List.of(lesson(2, FIRST.plusDays(2), ""));

    assertThat(told(old, now)).containsExactly("-0");
  }

  @Test
  void aBreakInTheDayOfAClassIsNotThatClass() {
    after.set(4, noClass(after.get(4).when().first().orElseThrow()));

    assertThat(told()).containsExactly("-4", "+4");
  }

  @Test
  void notesAndOrderOfRowsPlayNoPart() {
    Collections.reverse(after);
    after.set(0, after.get(0).withNotes(RichText.of("bring a laptop")));

    assertThat(told()).containsExactly("9>0 [NOTES]");
  }

  private List<String> told() {
    return told(before, after);
  }

  /** What is not kept: {@code -old}, {@code +new}, {@code old>new [parts]}. */
  private static List<String> told(List<Entry> before, List<Entry> after) {
    List<String> told = new ArrayList<>();
    for (Change change : Change.between(before, after)) {
      if (change instanceof Added added) {
        told.add("+" + added.after());
      } else if (change instanceof Removed removed) {
        told.add("-" + removed.before());
      } else if (change instanceof Changed changed) {
        told.add(changed.before() + ">" + changed.after() + " " + changed.parts());
      }
    }
    return told;
  }
}
