package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.Tables.entry;
import static org.courseschedule.reading.Tables.read;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Extra;
import org.courseschedule.model.NoClass;
import org.courseschedule.model.Presentation;
import org.courseschedule.model.Reading;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row says, cell by cell. */
class RowTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          CG, OO: DeepSeek-v3                        => CG+OO DeepSeek-v3
          WL: Decay Regularization, MS: Gluon: Making Muon & Scion Great Again! => WL Decay Regularization / MS Gluon: Making Muon & Scion Great Again!
          DL: Faster Attention , LG: Hashing-Based-Estimators => DL Faster Attention / LG Hashing-Based-Estimators
          AB & CD: One; EF: Two                      => AB+CD One / EF Two
          AB and CD: One<br>EF: Two                  => AB+CD One / EF Two
          AB, CD: *One*, two, and three              => AB+CD One, two, and three
          """)
  void aTopicThatNamesPresentersIsSplitIntoTheirTalks(String topic, String talks) {
    Entry entry = entry("Date | Topic", "Sep 2 | " + topic);

    assertThat(entry.presentations().stream().map(RowTest::told).collect(Collectors.joining(" / ")))
        .isEqualTo(talks);
    assertThat(entry.topic().plain().replace("\n", "<br>")).isEqualTo(topic.replace("*", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LSH: intro",
        "Optimization algorithms: SGD, adaptive optimizers",
        "Distributed training on GPUs: data parallelism, DeepSpeed/ZeRO, FSDP",
        "SVD, PCA and LSH",
        "AI: a history, part 1: the start",
        "Gluon: Making Muon & Scion Great Again!",
        "YK: LLaMA: Open and Efficient"
      })
  void aTopicWithAColonAloneIsLeftWhole(String topic) {
    assertThat(entry("Date | Topic", "Sep 2 | " + topic).presentations()).isEmpty();
  }

  @Test
  void onePresenterIsOneWhereOtherRowsNameSeveral() {
    Schedule schedule =
        read("# Fall 2025\n\n"
                + Tables.dated(
                    "Sep 2 | LSH: intro", "Sep 4 | YK: LLaMA: Open", "Sep 9 | AB, CD: x"))
            .schedule();

    assertThat(schedule.entries())
        .extracting(entry -> entry.presentations().size())
        .containsExactly(0, 1, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          HW1 posted                       => RELEASED HW1
          HW 2 is out                      => RELEASED HW 2
          Assignment 3 released            => RELEASED Assignment 3
          Released: HW1                    => RELEASED HW1
          Project proposal due             => DUE Project proposal
          Project final report due         => DUE Project final report
          HW1 due, HW2 posted              => DUE HW1 / RELEASED HW2
          HW1 due; HW2 out.                => DUE HW1 / RELEASED HW2
          HW1 due<br>HW2 posted            => DUE HW1 / RELEASED HW2
          HW1 due at 11:59pm               => DUE HW1
          Due: HW1 and HW2                 => DUE HW1 and HW2
          **HW1 due**                      => DUE HW1
          Project draft (due)              => DUE Project draft
          Send title of paper you intend to present => TO_DO Send title of paper you intend to present
          Bring a laptop; HW3 due          => DUE HW3
          HW1  (parts 1, 2)   due          => DUE HW1 (parts 1, 2)
          Slides posted                    => ``
          Low memory, Muon                 => ``
          due diligence                    => ``
          """)
  void notesNameMilestones(String notes, String milestones) {
    Entry entry = entry("Date | Topic | Notes", "Sep 2 | x | " + notes);

    assertThat(
            entry.milestones().stream()
                .map(milestone -> milestone.kind() + " " + milestone.what())
                .collect(Collectors.joining(" / ")))
        .isEqualTo(milestones);
    assertThat(entry.notes().plain().replace("\n", "<br>")).isEqualTo(notes.replace("*", ""));
  }

  @Test
  void aColumnOfDeadlinesHoldsNothingElseAndIsKept() {
    Entry entry = entry("Date | Topic | Due | Released", "Sep 2 | x | HW1, HW2; essay | HW3");

    assertThat(entry.milestones())
        .extracting(milestone -> milestone.kind() + " " + milestone.what())
        .containsExactly("RELEASED HW3", "DUE HW1, HW2", "DUE essay");
    assertThat(entry.extras())
        .containsExactly(
            new Extra("Due", RichText.of("HW1, HW2; essay")),
            new Extra("Released", RichText.of("HW3")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          KDE                              => KDE
          Mamba, Mamba2, Nemotron          => Mamba / Mamba2 / Nemotron
          a; b                             => a / b
          a<br>b                           => a / b
          (Narayanan+ 2021), (Korthikanti+ 2022) => (Narayanan+ 2021) {Narayanan+ 2021} / (Korthikanti+ 2022) {Korthikanti+ 2022}
          (Bengio+ 2003) paper, MLP        => (Bengio+ 2003) paper {Bengio+ 2003} / MLP
          Backprop notes (ch7.4), implementation => Backprop notes (ch7.4) [ch7.4] / implementation
          Notes (a, b; c), d               => Notes (a, b; c) / d
          Dao et al., 2022                 => Dao et al., 2022 {Dao+ 2022}
          Kingma and Ba 2015               => Kingma and Ba 2015 {Kingma and Ba 2015}
          Knuth 1997, pp. 3-7              => Knuth 1997 {Knuth 1997} / pp. 3-7 [pp. 3-7]
          Ch. 3, 4 and 5                   => Ch. 3 [Ch. 3] / 4 and 5
          Ch 3, 4                          => Ch 3, 4 [Ch 3]
          §2.1 of the notes                => §2.1 of the notes [§2.1]
          [paper](a.pdf), [code](b)        => paper / code
          -                                => ``
          N/A                              => ``
          TBD                              => ``
          a (b, c                          => a (b, c
          "One, two" by Ada, Turing        => "One, two" by Ada / Turing
          a " b, c                         => a " b / c
          Jones 2011, "On 1999"            => Jones 2011, "On 1999" {Jones 2011}
          Mill, "On Liberty", Smith        => Mill, "On Liberty" / Smith
          "On 1999" by Jones               => "On 1999" by Jones
          a), b                            => a) / b
          """)
  void readingsArePartedOutsideBrackets(String cell, String readings) {
    Entry entry = entry("Date | Topic | Readings", "Sep 2 | x | " + cell);

    assertThat(entry.readings().stream().map(RowTest::told).collect(Collectors.joining(" / ")))
        .isEqualTo(readings);
  }

  @Test
  void aCellOfReadingsThatSaysThereIsNoClassHoldsNone() {
    Entry entry = entry("Date | Topic | Readings", "Sep 2 | | *Founders' Day, no meeting*");

    assertThat(entry.kind()).isEqualTo(EntryKind.BREAK);
    assertThat(entry.readings()).isEmpty();
    assertThat(entry.readingText().plain()).isEqualTo("Founders' Day, no meeting");
  }

  @Test
  void whenWorkWasAssignedIsNoDisagreement() {
    ScheduleReading reading =
        read("# Fall 2025\n\n| Assignment | Assigned | Due |\n|-|-|-|\n| HW1 | Sep 2 | Sep 16 |\n");

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.schedule().entries().get(0).extras())
        .containsExactly(new Extra("Assigned", RichText.of("Sep 2")));
  }

  @Test
  void whatNamesABreakInAListOfDatesIsNotDue() {
    ScheduleReading reading =
        read(
            "# Fall 2025\n\n| Event | Date |\n|-|-|\n| Fall break | Oct 20 |\n| Essay | Oct 27 |\n| Classes end | Dec 5 |\n");

    assertThat(reading.schedule().entries())
        .extracting(entry -> entry.kind() + " " + entry.milestones().size())
        .containsExactly("BREAK 0", "DEADLINE 1", "OTHER 0");
  }

  @Test
  void topicsThatDoNotCountOnNameNoClasses() {
    assertThat(
            read("# Fall 2025\n\n"
                    + Tables.dated(
                        "Sep 2 | Session 1: a",
                        "Sep 4 | Session 2: b",
                        "Sep 9 | Session 1: c",
                        "Sep 11 | Session 2: d"))
                .schedule()
                .entries())
        .allMatch(entry -> entry.number().isEmpty());
  }

  @Test
  void aReadingKeepsItsOwnLink() {
    Entry entry = entry("Date | Topic | Readings", "Sep 2 | x | see [p, q](a.pdf), [code](b)");

    assertThat(entry.readings())
        .extracting(reading -> reading.links().toString())
        .containsExactly("[a.pdf]", "[a.pdf]", "[b]");
    assertThat(entry.readingText().links()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Sep 2 | Intro                    => CLASS
          Class 1 (Sep 2) |                => CLASS
          Oct 14 | No class, Monday schedule => BREAK
          Nov 27 | Thanksgiving            => BREAK
          Oct 10 | Fall break              => BREAK
          Oct 10 | **Class cancelled**     => BREAK
          Oct 21 | Midterm                 => EXAM
          Dec 16 | Final exam              => EXAM
          Oct 16 | Midterm review          => CLASS
          Oct 16 | Trees [No class on 1/16/23] => CLASS
          Oct 16 | No class on Oct 16      => BREAK
          Apr 20 | Patriots' Day Holiday   => BREAK
          Oct 16 | Significance test       => CLASS
          Oct 16 | Test-driven development => CLASS
          Oct 24 | HW1 due                 => DEADLINE
          Oct 24 | <i></i> **HW1 due**     => DEADLINE
          Class 3 (Oct 24) | HW1 due       => CLASS
          Week 3 | Part two                => OTHER
          TBA | Guest lecture              => CLASS
          to be confirmed | Final exam     => EXAM
          TBD | HW1 due                    => DEADLINE
          n/a | Office hours               => OTHER
          Sep 9 | Release HW3, start graphs => CLASS
          Sep 9 | Midterm / no lab         => EXAM
          Sep 9 | ~~Sorting~~ (snow day)   => BREAK
          ~~Sep 9~~ | ~~Sorting~~          => BREAK
          Sep 9 | ~~Sorting~~              => CLASS
          ~~Sep 9~~ | Sorting              => CLASS
          Sep 9 | ~~Midterm~~ Sorting      => CLASS
          Sep 9 (no class) | Sorting       => BREAK
          Sep 9 (Tue) NO CLASS | Sorting   => BREAK
          Sep 9 - holiday | Sorting        => BREAK
          No class: Tue Sep 9 | Sorting    => BREAK
          Sep 9-11 (no class) | Sorting    => BREAK
          Sep 9 ~~(no class)~~ | Sorting   => CLASS
          Sep 9 (no lab) | Sorting         => CLASS
          Sep 9 (holiday week) | Sorting   => CLASS
          Sep 9 *Midterm* |                => EXAM
          Sep 9 *Midterm 1* | Sorting      => EXAM
          Sep 9 (before midterm) | Sorting => CLASS
          Due 9/9 | HW 1                   => DEADLINE
          Sep 9 10:00 am (online) | Sorting => CLASS
          Sep 9, 11 (no class) | Sorting   => CLASS
          """)
  void theKindFollowsFromTheWords(String row, EntryKind kind) {
    Entry entry =
        read("# Fall 2025\n\n" + Tables.dated("Sep 1 | x", row, "Dec 1 | y", "Dec 2 | z"))
            .schedule()
            .entries()
            .get(1);

    assertThat(entry.kind()).isEqualTo(kind);
  }

  @Test
  void aClassNamedLikeItsWorkIsAClass() {
    Entry entry =
        read("| Date | Topic | Due |\n|---|---|---|\n| Sep 2, 2025 | Trees | Trees |\n")
            .schedule()
            .entries()
            .get(0);

    assertThat(entry.kind()).isEqualTo(EntryKind.CLASS);
    assertThat(entry.milestones()).hasSize(1);
  }

  @Test
  void aBreakKeepsItsReasonAndWhoseScheduleTheDayFollows() {
    assertThat(entry("Date | Topic", "Oct 14 | No class, Monday schedule").noClass())
        .map(NoClass::follows)
        .hasValueSatisfying(day -> assertThat(day).hasValue(DayOfWeek.MONDAY));
    assertThat(entry("Date | Topic", "Nov 27 | No class, Thanksgiving").noClass())
        .map(NoClass::reason)
        .hasValue("Thanksgiving");
    assertThat(entry("Date | Topic", "Nov 27 | No class").noClass())
        .map(NoClass::reason)
        .hasValue("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Holiday          => BREAK
          (public holiday) => BREAK
          No class         => BREAK
          ~~No class~~     => CLASS
          ~~cancelled~~    => CLASS
          Labor Day        => CLASS
          holiday homework => CLASS
          """)
  void aRemarkUponTheDayTellsABreakIfItSaysNothingElse(String notes, EntryKind kind) {
    assertThat(entry("Date | Topic | Notes", "Sep 2 | Trees | " + notes).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Exam, Date, Room",
    "Klausur, Datum, Raum",
    "Examen, Fecha, Aula",
    "Examen, Date, Lieu",
    "\u00c9preuve, Date, Salle",
    "Prova, Data, Sala",
    "\u8a66\u9a13, \u65e5\u4ed8, \u6559\u5ba4"
  })
  void aTableOfExamsNamesThemAndNotTheRooms(String exam, String date, String room) {
    Entry entry = entry(exam + " | " + date + " | " + room, "Trees | 2025-12-08 | A2");

    assertThat(entry.kind()).isEqualTo(EntryKind.EXAM);
    assertThat(entry.topic().plain()).isEqualTo("Trees");
    assertThat(entry.extras()).contains(new Extra(room, RichText.of("A2")));
  }

  @Test
  void inATableOfWhatIsMarkedAnExamIsOneAndOtherWorkIsDue() {
    String table =
        """
        # Fall 2025

        | Evaluaci\u00f3n | Fecha |
        |---|---|
        | Certamen 1 | 8 oct |
        | Tarea 2 | 20 oct |
        """;

    assertThat(read(table).schedule().entries())
        .extracting(Entry::kind)
        .containsExactly(EntryKind.EXAM, EntryKind.DEADLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Paper | Published | Link", "Name | Joined | Office", "Version | Date | Change"})
  void datesThatAreNoDaysOfACourseAreLeftOut(String header) {
    ScheduleReading reading =
        read(
            "# Fall 2025\n\n%s\n| %s |\n|---|---|---|\n| a | 2017-06-12 | b |\n"
                .formatted(Tables.dated("Sep 2 | Trees"), header));

    assertThat(reading.schedule().entries()).hasSize(1);
    assertThat(Tables.rules(reading)).contains("table-unread");
  }

  @Test
  void aNumberWithANoteMarkIsStillTheNumber() {
    assertThat(entry("Class | Date | Topic", "13* | Oct 3 | Trees").number())
        .hasValueSatisfying(number -> assertThat(number).hasToString("13"));
  }

  @Test
  void manyRowsThatAreStruckThroughAreOver() {
    assertThat(
            read("# Fall 2025\n\n"
                    + Tables.dated("~~Sep 2~~ | ~~a~~", "~~Sep 4~~ | ~~b~~", "Sep 9 | c"))
                .schedule()
                .entries())
        .extracting(Entry::kind)
        .containsOnly(EntryKind.CLASS);
  }

  @Test
  void columnsMayStandInAnyOrderUnderOtherNames() {
    Entry entry =
        entry(
            "Reading list | Comments | **Lecture topic** | # | Class date | Time",
            "KDE | HW1 due | Intro | 7 | Sep 2 | 10:10-11:25");

    assertThat(entry.topic().plain()).isEqualTo("Intro");
    assertThat(entry.notes().plain()).isEqualTo("HW1 due");
    assertThat(entry.readingText().plain()).isEqualTo("KDE");
    assertThat(entry.number()).map(Object::toString).hasValue("7");
    assertThat(entry.when().days()).hasToString("[2025-09-02]");
    assertThat(entry.when().time()).map(Object::toString).hasValue("10:10-11:25");
  }

  @Test
  void aColumnOfWorkSaysInEachCellWhatHappens() {
    Entry entry = entry("Date | Topic | Homework", "Sep 2 | x | HW2 out, HW1 due");

    assertThat(entry.milestones())
        .extracting(milestone -> milestone.kind() + " " + milestone.what())
        .containsExactly("RELEASED HW2", "DUE HW1");
    assertThat(entry("Date | Topic | HW", "Sep 2 | x | HW1").milestones()).isEmpty();
    assertThat(entry.extras())
        .containsExactly(new Extra("Homework", RichText.of("HW2 out, HW1 due")));
  }

  @Test
  void aColumnOfDatesIsFoundByWhatItHolds() {
    assertThat(entry("Tag | Thema", "Sep 2 | Intro").when().days()).hasToString("[2025-09-02]");
  }

  @Test
  void aColumnNamedForClassesThatHoldsWordsIsTheTopic() {
    assertThat(entry("Date | Lecture", "Sep 2 | Intro").topic().plain()).isEqualTo("Intro");
  }

  @Test
  void aColumnNamedForTwoThingsIsThatWhichIsNamedFirst() {
    assertThat(entry("Week | Date | Topic & Readings", "1 | Sep 2 | Trees").topic().plain())
        .isEqualTo("Trees");
    assertThat(entry("Date | Session | Readings by topic", "Sep 2 | Trees | a, b").readings())
        .hasSize(2);
  }

  @Test
  void columnsWithoutAPlaceInTheModelAreKeptUnderTheirNames() {
    Entry entry = entry("Date | Topic | Room | | Lecturer", "Sep 2 | x | *B1* | y | | z");

    assertThat(entry.extras())
        .extracting(extra -> extra.name() + "=" + extra.text().plain())
        .containsExactly("Room=B1", "column 4=y", "column 6=z");
  }

  @Test
  void anImageWithoutADescriptionIsSomethingToo() {
    Entry entry = entry("Date | Topic | Room", "Sep 2 | x | ![](map.png)");

    assertThat(entry.extras()).extracting(Extra::name).containsExactly("Room");
  }

  @Test
  void eachFieldPointsAtItsCell() {
    ScheduleReading reading =
        read(
            "# Fall 2025\n\n| Date | Topic | Notes | Room |\n|-|-|-|-|\n| Class 1 (Sep 2) | Intro | HW1 due | B1 |\n");

    assertThat(reading.origins().place(0, Field.WHEN).text()).isEqualTo("Class 1 (Sep 2)");
    assertThat(reading.origins().place(0, Field.NUMBER).text()).isEqualTo("Class 1 (Sep 2)");
    assertThat(reading.origins().place(0, Field.TOPIC).text()).isEqualTo("Intro");
    assertThat(reading.origins().place(0, Field.NOTES).text()).isEqualTo("HW1 due");
    assertThat(reading.origins().place(0, Field.MILESTONES).text()).isEqualTo("HW1 due");
    assertThat(reading.origins().extra(0, 0).text()).isEqualTo("B1");
    assertThat(reading.origins().column(Field.NOTES).text()).isEqualTo("Notes");
  }

  private static String told(Presentation talk) {
    return String.join("+", talk.presenters()) + " " + talk.title().plain();
  }

  private static String told(Reading reading) {
    return reading.label().plain()
        + reading.citation().map(citation -> " {" + citation + "}").orElse("")
        + reading.locator().map(locator -> " [" + locator + "]").orElse("");
  }

  @Test
  void aTopicThatGoesOnToWorkIsAClass() {
    assertThat(entry("Date | Topic", "Sep 2 | Rehearsal \u2192 Poster due").kind())
        .isEqualTo(EntryKind.CLASS);
  }

  @Test
  void anExamInsteadOfAClassIsAnExam() {
    Entry entry = entry("Date | Topic", "Sep 2 | Midterm (no class)");

    assertThat(entry.kind()).isEqualTo(EntryKind.EXAM);
    assertThat(entry.noClass()).isEmpty();
  }

  @Test
  void wordsWhereTheNumberOfTheClassBelongsAreTheTopicIfThereIsNone() {
    Schedule schedule =
        read("""
                # Fall 2025

                | Class | Date | Title |
                |---|---|---|
                | 1 | Sep 2 | Trees |
                | 2 | Sep 4 | Graphs |
                | HW1 due | Sep 9 | |
                | Midterm | Sep 11 | |
                """)
            .schedule();

    assertThat(schedule.entries())
        .extracting(entry -> entry.kind() + " " + entry.topic().plain())
        .containsExactly("CLASS Trees", "CLASS Graphs", "DEADLINE HW1 due", "EXAM Midterm");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Lecture => L01 Trees; L02 Heaps; L03 Cuts               => 1 2 3
          Lecture => L1 Trees; L2 Heaps; Midterm                  => 1 2 -
          Topic   => L1: Trees; L2: Heaps; L3: Cuts               => 1 2 3
          Topic   => Class 1. Trees; Session #2: Heaps; Day 3 -- Cuts => 1 2 3
          Topic   => Day 1: Trees; Day 2: Heaps; Day 3: Cuts      => 1 2 3
          Topic   => Trees; Heaps; Cuts; Day 1 - talks; Day 2 - talks => - - - - -
          Topic   => Lecture 1: Trees; Lecture 2: Heaps; Day 1 - talks; Day 2 - talks => 1 2 - -
          Topic   => L1 norms; L2 norms; Cuts                     => - - -
          """)
  void topicsThatBeginWithTheNumbersOfClassesTellThem(
      String header, String topics, String numbers) {
    List<String> told = List.of(topics.split("; ", -1));
    String rows =
        IntStream.range(0, told.size())
            .mapToObj(i -> "| Sep %d | %s |%n".formatted(2 + i, told.get(i)))
            .collect(Collectors.joining());

    assertThat(
            read("# Fall 2025\n\n| Date | " + header + " |\n|-|-|\n" + rows)
                .schedule()
                .entries()
                .stream()
                .map(entry -> entry.number().map(Object::toString).orElse("-"))
                .collect(Collectors.joining(" ")))
        .isEqualTo(numbers);
  }

  @Test
  void numbersBelowNoHeaderGoOnBelowTitles() {
    Schedule schedule =
        read("""
                # Fall 2025

                | | Date | Topic |
                |---|---|---|
                | Unit 1 | | |
                | 1 | Sep 2 | Trees |
                | 2 | Sep 4 | Heaps |
                | Unit 2 | | |
                | 3 | Sep 9 | Graphs |
                """)
            .schedule();

    assertThat(schedule.entries())
        .extracting(
            entry -> entry.number().map(Object::toString).orElse("-") + " " + entry.topic().plain())
        .containsExactly("- Unit 1", "1 Trees", "2 Heaps", "- Unit 2", "3 Graphs");
  }

  @Test
  void aNumberWithADecimalOfNothingIsOne() {
    assertThat(entry("No. | Date | Topic", "7.0 | Sep 2 | Trees").number())
        .map(Object::toString)
        .hasValue("7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Termin", "Sitzung"})
  void theNumberWithWhichADateBeginsIsItsDay(String header) {
    assertThat(entry(header + " | Thema", "6. Oktober | B\u00e4ume").number()).isEmpty();
    assertThat(entry(header + " | Thema", "3: 6. Oktober | B\u00e4ume").number())
        .map(Object::toString)
        .hasValue("3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3: 3 & 5 Sep", "3: 3-5 Sep", "3: 3 Sep, 5 Sep"})
  void theNumberBeforeDaysThatBeginLikeItIsTheClassNumber(String cell) {
    assertThat(entry("Class | Topic", cell + " | Trees").number())
        .map(Object::toString)
        .hasValue("3");
  }

  @Test
  void numbersThatCountClassesBeforeTheirDatesMakeNoYears() {
    assertThat(
            read("# Spring 2025\n\n"
                    + Tables.dated("1. Jan 21 | a", "2. Jan 23 | b", "3. Jan 28 | c"))
                .schedule()
                .entries())
        .extracting(entry -> entry.number().orElseThrow() + " " + entry.when().days())
        .containsExactly("1 [2025-01-21]", "2 [2025-01-23]", "3 [2025-01-28]");
    assertThat(
            read(Tables.dated("1 Dec 21 | a", "2 Dec 21 | b", "3 Dec 22 | c")).schedule().entries())
        .extracting(entry -> entry.when().days().toString())
        .containsExactly("[2021-12-01]", "[2021-12-02]", "[2022-12-03]");
  }
}
