package org.courseschedule.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Entry;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchingTest {

  /** An item that remembers which it was, to compare the matching with the truth. */
  private record Traced(int origin, Entry entry) {}

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomEditsAreFoundAgain(int seed) {
    Random random = new Random(seed);
    List<Entry> before = distinctTerm(random);
    List<Traced> after = edited(before, random);
    Integer[] truth = new Integer[before.size()];
    Arrays.fill(truth, Matching.NONE);
    for (int now = 0; now < after.size(); now++) {
      if (after.get(now).origin() != Matching.NONE) {
        truth[after.get(now).origin()] = now;
      }
    }

    assertThat(matching(before, after.stream().map(Traced::entry).toList()).counterparts())
        .containsExactly(truth);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void exchangingTheListsInvertsTheMatching(int seed) {
    Random random = new Random(seed);
    List<Identity> one = muddle(random);
    List<Identity> other = muddle(random);
    Matching there = Matching.of(one, other);
    Matching back = Matching.of(other, one);

    for (int item = 0; item < one.size(); item++) {
      if (there.after(item).isPresent()) {
        assertThat(back.after(there.after(item).getAsInt())).hasValue(item);
      }
    }
    assertThat(back.counterparts().stream().filter(item -> item != Matching.NONE))
        .hasSameSizeAs(
            there.counterparts().stream().filter(item -> item != Matching.NONE).toList());
  }

  @Test
  void equalListsAreMatchedInOrderHoweverEqualTheirItems() {
    List<Identity> items = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      items.add(item(i % 3 == 0 ? "" : "no class", i));
    }

    assertThat(Matching.of(items, items).counterparts())
        .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
  }

  @Test
  void whatOnlyTheHourTellsApartIsFoundByIt() {
    Identity morning = lab("09:00");
    Identity noon = lab("12:00");
    Identity evening = lab("18:00");

    assertThat(Matching.of(List.of(morning, noon, evening), List.of(evening, noon)).counterparts())
        .containsExactly(Matching.NONE, 1, 0);
  }

  private static Identity lab(String hour) {
    return new Identity(
        "CLASS", Optional.empty(), List.of("lab"), Optional.of(Listing.FIRST), hour);
  }

  @Test
  void largeListsStayWithinABound() {
    List<Identity> before = new ArrayList<>();
    List<Identity> after = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      before.add(item("no class", i));
      after.add(item("no class", i));
      before.add(item(numbered("alpha", i), i));
      after.add(item(numbered("omega", i), i));
    }
    after.remove(0);

    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThatCode(() -> Matching.of(before, after)).doesNotThrowAnyException());
  }

  @Test
  void wordsKnowNoCaseOrderOrPunctuation() {
    assertThat(Identity.words("Q&A: the na\u00EFve I/O, Q"))
        .isEqualTo(Identity.words("I o q a q, THE NAI\u0308VE"));
    assertThat(Identity.words("TBA")).isEmpty();
    assertThat(Identity.words("\u6A5F\u68B0\u5B66\u7FD2")).hasSize(4);
  }

  @Test
  void wordsOfAnyTextAreFewAndFoundInTime() {
    String hostile = "a1 ".repeat(1_000_000) + "\uD800\u0301".repeat(100_000);

    assertThat(Identity.words(hostile)).hasSizeLessThanOrEqualTo(Identity.MAX_WORDS);
    assertThat(Identity.words(distinctWords(5_000))).hasSize(Identity.MAX_WORDS);
  }

  private static String distinctWords(int count) {
    return String.join(" ", IntStream.range(0, count).mapToObj(i -> "w" + i).toList());
  }

  private static String numbered(String word, int number) {
    return word + number;
  }

  private static Identity item(String words, int day) {
    return new Identity(
        "CLASS",
        Optional.empty(),
        Identity.words(words),
        Optional.of(Listing.FIRST.plusDays(day)),
        "");
  }

  private static Matching matching(List<Entry> before, List<Entry> after) {
    return Matching.of(
        before.stream().map(Identity::of).toList(), after.stream().map(Identity::of).toList());
  }

  /** Few words, numbers and days, so that many items are alike. */
  private static List<Identity> muddle(Random random) {
    return IntStream.range(0, random.nextInt(20))
        .mapToObj(
            any ->
                new Identity(
                    random.nextInt(4) == 0 ? "BREAK" : "CLASS",
                    random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(ClassNumber.of(random.nextInt(6))),
                    Identity.words(phrase(random, 4, random.nextInt(3))),
                    random.nextInt(5) == 0
                        ? Optional.empty()
                        : Optional.of(Listing.FIRST.plusDays(random.nextInt(9))),
                    random.nextInt(3) == 0 ? "" : phrase(random, 2, 1)))
        .toList();
  }

  private static List<Entry> distinctTerm(Random random) {
    List<Entry> entries = new ArrayList<>();
    boolean isNumbered = random.nextBoolean();
    int size = 3 + random.nextInt(40);
    for (int i = 0; i < size; i++) {
      String topic = phrase(random, 100_000, 3 + random.nextInt(4));
      LocalDate day = Listing.FIRST.plusDays(2L * i);
      entries.add(isNumbered ? Listing.lesson(i + 1, day, topic) : Listing.unnumbered(day, topic));
    }
    return entries;
  }

  private static String phrase(Random random, int vocabulary, int length) {
    return String.join(
        " ",
        IntStream.range(0, length)
            .mapToObj(any -> Integer.toString(1_000_000 + random.nextInt(vocabulary), 36))
            .toList());
  }

  /** Moves to other days and rows, renames by a word, removes, inserts; sometimes renumbers. */
  private static List<Traced> edited(List<Entry> before, Random random) {
    List<Traced> after = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      after.add(new Traced(i, before.get(i)));
    }
    int edits = random.nextInt(before.size());
    for (int edit = 0; edit < edits && !after.isEmpty(); edit++) {
      int at = random.nextInt(after.size());
      Traced traced = after.get(at);
      switch (random.nextInt(5)) {
        case 0 -> after.remove(at);
        case 1 -> after.add(at, new Traced(Matching.NONE, inserted(random)));
        case 2 -> after.add(random.nextInt(after.size()), after.remove(at));
        case 3 ->
            after.set(
                at,
                new Traced(
                    traced.origin(),
                    Listing.on(traced.entry(), Listing.FIRST.plusDays(random.nextInt(80)))));
        default -> after.set(at, new Traced(traced.origin(), extended(traced.entry(), random)));
      }
    }
    return before.get(0).number().isPresent() && random.nextBoolean() ? renumbered(after) : after;
  }

  /** On a day of its own: what takes another's day and number cannot be told from a new name. */
  private static Entry inserted(Random random) {
    return Listing.unnumbered(Listing.FIRST.plusDays(101), phrase(random, 100_000, 4));
  }

  private static Entry extended(Entry entry, Random random) {
    return Listing.renamed(entry, entry.topic().plain() + " " + phrase(random, 100_000, 1));
  }

  private static List<Traced> renumbered(List<Traced> items) {
    List<Entry> entries = Listing.renumbered(items.stream().map(Traced::entry).toList());
    return IntStream.range(0, items.size())
        .mapToObj(i -> new Traced(items.get(i).origin(), entries.get(i)))
        .toList();
  }
}
