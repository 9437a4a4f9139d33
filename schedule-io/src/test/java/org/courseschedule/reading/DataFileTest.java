package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.Tables.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.courseschedule.finding.Source;
import org.courseschedule.format.CsvReader;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Extra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows of data files mean, whose columns are named as programs write them. */
class DataFileTest {

  @Test
  void aTermAboveTheNamesOfTheColumnsTellsTheYear() {
    ScheduleReading reading =
        csv(
            "plan.csv",
            "Semester,Spring 2023,,",
            "Date,Topic,Published,Year",
            "1/17,Trees,2017-06-12,2017",
            "1/19,Graphs,2018-10-11,2018",
            "1/24,Flows,2020-05-28,2020");

    assertThat(Tables.days(reading)).containsExactly("2023-01-17", "2023-01-19", "2023-01-24");
    assertThat(Tables.rules(reading)).containsExactly("year-inferred");
  }

  private static ScheduleReading csv(String name, String... lines) {
    Source source = Source.of(name, String.join("\n", lines) + "\n");
    return ScheduleReader.read(CsvReader.read(source), CourseFacts.NONE, Tables.REFERENCE);
  }

  private static List<String> entries(String... lines) {
    return csv("schedule.csv", lines).schedule().entries().stream()
        .map(DataFileTest::told)
        .toList();
  }

  private static String told(Entry entry) {
    String days =
        entry.when().days().stream().map(Object::toString).collect(Collectors.joining(","));
    String number = entry.number().map(number1 -> " " + number1).orElse("");
    return days + " " + entry.kind() + number + " " + entry.topic().plain();
  }

  @ParameterizedTest
  @CsvSource({
    "session_nr,lecture_title,readingsRequired",
    "class-no,lectureTopic,reading_list",
    "lecnum,topic_name,required-reading",
    "class_num,lesson_title,Readings"
  })
  void underscoresHyphensAndCapitalsPartTheWordsOfAHeader(
      String number, String topic, String readings) {
    Entry entry =
        csv("a.csv", number + ",date," + topic + "," + readings, "3,2025-09-02,Trees,Knuth 2.3")
            .schedule()
            .entries()
            .get(0);

    assertThat(told(entry)).isEqualTo("2025-09-02 CLASS 3 Trees");
    assertThat(entry.readingText().plain()).isEqualTo("Knuth 2.3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"date_end", "end", "endDate", "until", "End date"})
  void aSecondColumnHasTheLastDayOfARange(String end) {
    assertThat(
            entries(
                "date," + end + ",title", "2025-10-13,2025-10-17,Projects", "2025-10-20,,Heaps"))
        .containsExactly("2025-10-13/2025-10-17 CLASS Projects", "2025-10-20 CLASS Heaps");
  }

  @Test
  void anEndThatIsATimeOrTheSameDayMakesNoRange() {
    assertThat(entries("date,end,title", "2025-10-13,11:25,Trees", "2025-10-15,2025-10-15,Heaps"))
        .containsExactly("2025-10-13 CLASS Trees", "2025-10-15 CLASS Heaps");
  }

  @ParameterizedTest
  @CsvSource({
    "holiday, BREAK",
    "No class, BREAK",
    "no_class, BREAK",
    "\ud734\uac15, BREAK",
    "exam, EXAM",
    "Midterm, EXAM",
    "due, DEADLINE",
    "assignment, DEADLINE",
    "lecture, CLASS",
    "class_session, CLASS",
    "guest-lecture, CLASS",
    "field trip, CLASS"
  })
  void aColumnOfTypesTellsTheKind(String type, EntryKind kind) {
    for (String header : List.of("type", "kind", "category", "session_type")) {
      Entry entry =
          csv("a.csv", "date,title," + header, "2025-09-02,Green," + type, "2025-09-04,Trees,lab")
              .schedule()
              .entries()
              .get(0);
      assertThat(entry.kind()).as(header).isEqualTo(kind);
      assertThat(entry.extras()).extracting(Extra::name).containsExactly(header);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "dayoff,true",
    "vacances,true",
    "day_off,yes",
    "holiday,x",
    "holiday,Founders' Day",
    "noClass,1"
  })
  void aMarkInAColumnThatIsNamedForBreaksMakesABreak(String header, String mark) {
    assertThat(
            entries(
                "date,name," + header,
                "2025-09-02,Green," + mark,
                "2025-09-04,Trees,false",
                "2025-09-09,Heaps,"))
        .containsExactly(
            "2025-09-02 BREAK Green", "2025-09-04 CLASS Trees", "2025-09-09 CLASS Heaps");
  }

  @Test
  void aCategoryOfManyWordsOfItsOwnIsTheTopic() {
    assertThat(
            entries("date,category", "9/2/2025,Sorting in place", "9/4/2025,Trees and their kin"))
        .containsExactly(
            "2025-09-02 CLASS Sorting in place", "2025-09-04 CLASS Trees and their kin");
  }

  @Test
  void aTimeOrAMarkInAColumnOfDeadlinesMakesTheRowOne() {
    ScheduleReading reading =
        csv(
            "a.csv",
            "date,title,deadline",
            "2025-09-02,Trees,",
            "2025-09-02,Problem set 1,11:59 PM",
            "2025-09-03,Check-in,noon",
            "2025-09-04,Essay,yes",
            "2025-09-09,Heaps,Problem set 2");

    assertThat(reading.schedule().entries().stream().map(DataFileTest::told))
        .containsExactly(
            "2025-09-02 CLASS Trees",
            "2025-09-02 DEADLINE Problem set 1",
            "2025-09-03 DEADLINE Check-in",
            "2025-09-04 DEADLINE Essay",
            "2025-09-09 CLASS Heaps");
    assertThat(reading.schedule().entries())
        .extracting(entry -> entry.when().time().map(Object::toString).orElse(""))
        .containsExactly("", "23:59", "12:00", "", "");
    assertThat(reading.schedule().entries().get(1).milestones())
        .extracting(milestone -> milestone.kind() + " " + milestone.what())
        .containsExactly("DUE Problem set 1");
  }

  @Test
  void aNumberInAColumnOfDeadlinesIsThatOfTheWork() {
    assertThat(entries("date,title,hw_due", "2025-09-02,Trees,1", "2025-09-04,Heaps,2"))
        .containsExactly("2025-09-02 CLASS Trees", "2025-09-04 CLASS Heaps");
  }

  @Test
  void datesLateAtNightAreDeadlinesUnlessTheRowsCountDays() {
    assertThat(entries("name,date", "Parser,2025-09-02 23:59", "Lexer,2025-09-04 23:59"))
        .containsExactly("2025-09-02 DEADLINE Parser", "2025-09-04 DEADLINE Lexer");
    assertThat(
            entries(
                " Day 1 , 2025-09-02 23:59",
                " Day 2 , 2025-09-04 23:59",
                " Day 3 , 2025-09-09 23:59"))
        .containsExactly("2025-09-02 CLASS 1 ", "2025-09-04 CLASS 2 ", "2025-09-09 CLASS 3 ");
    assertThat(entries("name,date", "Parser,2025-09-02 18:00", "Lexer,2025-09-04 18:00"))
        .containsExactly("2025-09-02 CLASS Parser", "2025-09-04 CLASS Lexer");
  }

  @ParameterizedTest
  @CsvSource({
    "_data/assignments.csv, DEADLINE",
    "_data/due-dates.csv, DEADLINE",
    "_data/schedule.csv, CLASS",
    "assignments/schedule.csv, CLASS"
  })
  void aFileThatIsNamedForWorkListsWork(String file, EntryKind kind) {
    assertThat(csv(file, "name,date", "Parser,2025-09-02", "Lexer,2025-09-04").schedule().entries())
        .extracting(Entry::kind)
        .containsOnly(kind);
  }

  @Test
  void aFileThatIsNamedForWorkAndCountsClassesListsClasses() {
    assertThat(
            csv("hw.csv", "Date,Topic", "Class 1 (2025-09-02),Trees", "Class 2 (2025-09-04),Graphs")
                .schedule()
                .entries())
        .extracting(Entry::kind)
        .containsOnly(EntryKind.CLASS);
  }

  @Test
  void aColumnWithoutANameCountsClassesIfItCountsOnAndNotIfItRepeats() {
    assertThat(entries(",date,title", "1,2025-09-02,A", "2,2025-09-04,B", "3,2025-09-09,C"))
        .containsExactly("2025-09-02 CLASS 1 A", "2025-09-04 CLASS 2 B", "2025-09-09 CLASS 3 C");
    assertThat(entries(",date,title", "1,2025-09-02,A", "1,2025-09-04,B", "2,2025-09-09,C"))
        .containsExactly("2025-09-02 CLASS A", "2025-09-04 CLASS B", "2025-09-09 CLASS C");
    assertThat(entries("week,date,title", "1,2025-09-02,A", "2,2025-09-09,B", "3,2025-09-16,C"))
        .containsExactly("2025-09-02 CLASS A", "2025-09-09 CLASS B", "2025-09-16 CLASS C");
  }

  @Test
  void aFullColumnNamedAlikeIsTheTopicInsteadOfOneThatIsNearlyEmpty() {
    assertThat(
            entries(
                "date,slug,title",
                "2025-09-02,Trees,",
                "2025-09-04,Heaps,",
                "2025-09-09,Flows,online",
                "2025-09-11,Cuts,",
                "2025-09-16,Matroids,"))
        .containsExactly(
            "2025-09-02 CLASS Trees",
            "2025-09-04 CLASS Heaps",
            "2025-09-09 CLASS Flows",
            "2025-09-11 CLASS Cuts",
            "2025-09-16 CLASS Matroids");
  }

  @Test
  void aNearlyEmptyTitleBesideAFullColumnOfAnotherNameStaysTheTopic() {
    assertThat(
            entries(
                "date,title,room",
                "2025-09-02,,Hall 1",
                "2025-09-04,,Hall 2",
                "2025-09-09,Flows,Hall 3",
                "2025-09-11,,Hall 4"))
        .containsExactly(
            "2025-09-02 CLASS ",
            "2025-09-04 CLASS ",
            "2025-09-09 CLASS Flows",
            "2025-09-11 CLASS ");
  }

  @Test
  void titlesAboveReadingsAreTheTopicsAndModulesThatRepeatAreNot() {
    ScheduleReading reading =
        csv(
            "a.csv",
            "date,module,readings",
            "2025-09-02,Ancient times,<strong>The cave</strong><ul><li>Plato</li></ul>",
            "2025-09-04,Ancient times,<strong>The soul</strong><ul><li>Aristotle</li></ul>",
            "2025-09-09,Modern times,No class");

    assertThat(reading.schedule().entries().stream().map(DataFileTest::told))
        .containsExactly(
            "2025-09-02 CLASS The cave", "2025-09-04 CLASS The soul", "2025-09-09 BREAK No class");
    assertThat(reading.schedule().entries())
        .extracting(entry -> entry.readingText().plain().strip())
        .containsExactly("Plato", "Aristotle", "");
  }

  @Test
  void strongLettersWithinReadingsAreNoTopicBesideATopic() {
    Entry entry =
        csv("a.csv", "date,topic,readings", "2025-09-02,Plato,**Required** Republic")
            .schedule()
            .entries()
            .get(0);
    assertThat(entry.topic().plain()).isEqualTo("Plato");
    assertThat(entry.readingText().plain()).isEqualTo("Required Republic");
  }

  @Test
  void severalNumberedClassesWithoutADateStayWithoutOne() {
    ScheduleReading reading =
        csv("a.csv", "date,lec,topic", "1/22/2025,1,A", "1/24/2025,2,B", ",3,C", ",4,D", ",5,E");

    assertThat(Tables.days(reading)).containsExactly("2025-01-22", "2025-01-24", "", "", "");
    assertThat(reading.schedule().entries()).extracting(Entry::kind).containsOnly(EntryKind.CLASS);
    assertThat(rules(reading)).containsExactly("date-missing");
  }

  @Test
  void oneNumberedClassWithoutADateIsGivenTheDateAbove() {
    ScheduleReading reading =
        csv("a.csv", "date,lec,topic", "1/22/2025,1,A", "1/24/2025,2,B", ",3,C", "1/29/2025,4,D");
    assertThat(Tables.days(reading))
        .containsExactly("2025-01-22", "2025-01-24", "2025-01-24", "2025-01-29");
  }

  @Test
  void termsInTheNamesOfLinkedFilesSpeakForTheYear() {
    ScheduleReading reading =
        csv(
            "a.csv",
            "date,title,assigned",
            "3-Sep,Trees,[HW1](https://example.org/course/hw1-f23)",
            "5-Sep,Heaps,[HW2](https://example.org/course/hw2-f23)");
    assertThat(Tables.days(reading)).containsExactly("2023-09-03", "2023-09-05");
  }

  @ParameterizedTest
  @CsvSource({
    "Final Test, EXAM",
    "Midterm Test, EXAM",
    "About the Exam, CLASS",
    "Unit tests, CLASS",
    "\uae30\ub9d0\uace0\uc0ac, EXAM",
    "\uc911\uac04\uc2dc\ud5d8, EXAM"
  })
  void anExamIsKnownByItsName(String topic, EntryKind kind) {
    assertThat(csv("a.csv", "date,title", "2025-09-02," + topic).schedule().entries())
        .extracting(Entry::kind)
        .containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last updated: 10/1/2023,",
        "Stand: 1.10.2023,",
        "Dates may change,",
        "* see p. 3,"
      })
  void whatALastRowSaysOfTheTableIsNoClass(String row) {
    assertThat(entries("Date,Topic", "2024-10-14,Trees", "2024-10-21,Heaps", ",", row))
        .containsExactly("2024-10-14 CLASS Trees", "2024-10-21 CLASS Heaps");
  }
}
