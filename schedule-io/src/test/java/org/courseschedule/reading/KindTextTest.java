package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.courseschedule.model.NoClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Breaks and exams are told by words in the table's language. */
class KindTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No class",
        "Fall reading week",
        "Student holiday",
        "Karneval",
        "2e Paasdag",
        "(Holiday)",
        "Thanksgiving!",
        "Class postponed",
        "We don't meet today",
        "No discussion section",
        "Non-teaching week",
        "Lecture suspended",
        "King's birthday holiday",
        "Keine VL",
        "\ud83c\udf89 Labor Day",
        ":tada: Labor Day",
        "VL entf\u00e4llt",
        "Bu\u00df- und Bettag",
        "S\u00e9ance annul\u00e9e",
        "Pas de TD",
        "Pont de l'Ascension",
        "Clase cancelada",
        "D\u00eda de los Muertos",
        "Aula suspensa",
        "Quarta-feira de Cinzas",
        "Lezione rinviata",
        "Vervalt",
        "Lesvrije week",
        "\u6ca1\u6709\u8bfe",
        "\u4e2d\u79cb\u7bc0",
        "\u5c71\u306e\u65e5",
        "\ucd95\uc81c (\ub300\ub3d9\uc81c)",
        "Trees CANCELLED",
        "Trees (cancelled)",
        "Trees (canceled due to storm)",
        "Heaps \u2013 POSTPONED",
        "Postponed: heaps",
        "Wellbeing Day",
        "No in-person class",
        "Spring Holiday",
        "--- Fall Break ---",
        "Reading period",
        "Wellness day - no meeting",
        "Labour Day",
        "Diwali",
        "Easter",
        "All Saints Day (university closed)",
        "No instruction",
        "Keine Vorlesung",
        "Herbstferien",
        "Die \u00dcbung f\u00e4llt aus",
        "Karfreitag",
        "Allerheiligen (Feiertag)",
        "Pas de cours",
        "Jour f\u00e9ri\u00e9",
        "Toussaint",
        "Feriado",
        "Semana Santa",
        "No hay clase",
        "NO HAY SESION",
        "Libre",
        "Clases suspendidas",
        "Paro nacional",
        "February break",
        "Pause",
        "N\u00e3o haver\u00e1 aulas",
        "Semaine d'activit\u00e9s libres",
        "No section (end of class)",
        "Fall break, no labs",
        "Recesso",
        "N\u00e3o haver\u00e1 aula",
        "Carnaval",
        "Nessuna lezione",
        "Pasquetta",
        "Herfstvakantie",
        "Geen college",
        "Koningsdag",
        "\ud734\uac15",
        "\ucd94\uc11d \uc5f0\ud734",
        "\u56fd\u5e86\u8282\u653e\u5047",
        "\u4f11\u8b1b",
        "\u6587\u5316\u306e\u65e5\uff08\u795d\u65e5\uff09"
      })
  void aBreakIsToldByItsWords(String text) {
    assertThat(KindText.noClass(text)).isPresent();
    assertThat(KindText.isExam(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "\ud83d\udeab No class,''",
    "\u274c no class,''",
    ":tada: Labor Day,Labor Day",
    "\ud83d\udeab No class: retreat,retreat"
  })
  void aPictureIsNoReason(String text, String reason) {
    assertThat(KindText.noClass(text)).map(NoClass::reason).hasValue(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Columbus Day (classes held)",
        "Veterans Day - class meets as usual",
        "Labor Day, regular class",
        "Labor Day makeup: trees"
      })
  void aHolidayOnWhichTheClassMeetsIsNoBreak(String text) {
    assertThat(KindText.noClass(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Columbus Day (class on Tuesday)", "Labor Day: no classes held"})
  void aHolidayWhoseClassMeetsOnAnotherDayIsABreak(String text) {
    assertThat(KindText.noClass(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Midterm exam",
        "Prelim I",
        "Contr\u00f4le sur table",
        "II appello",
        "Toetsweek",
        "Midterm and project demo",
        "Midterm (no class)",
        "Exam 2, no lecture",
        "Exams at noon",
        "Mid-sem exam",
        "Klausurtermin",
        "Examen intra",
        "Prueba de c\u00e1tedra",
        "1\u00ba teste",
        "Secondo appello",
        "Hertoets",
        "\u671f\u4e2d\u6e2c\u9a57",
        "\u5b9a\u671f\u8003\u67fb",
        "--- Finals ---",
        "Final exam, 10:00",
        "Test 1",
        "FINAL Thursday 4/20",
        "Final: Dec 12",
        "Final on Dec 12",
        "Final 3pm",
        "Final\nThu 4/20",
        "Klausur",
        "Nachklausur",
        "M\u00fcndliche Pr\u00fcfungen",
        "Examen partiel",
        "Contr\u00f4le continu",
        "Primer parcial",
        "2do Parcial",
        "Parcial 1",
        "Cinem\u00e1tica / Parcial",
        "Parcial de \u00e1lgebra",
        "\uae30\ub9d0 \ud3c9\uac00",
        "Parcialito 2",
        "Recuperatorio",
        "\u00c9valuation #1 (25%)",
        "Avalia\u00e7\u00e3o bimestral",
        "2\u00aa avalia\u00e7\u00e3o",
        "Prueba final",
        "Prova 1",
        "Avalia\u00e7\u00e3o final",
        "Esame scritto",
        "Deeltentamen",
        "\uc911\uac04\uace0\uc0ac",
        "\u671f\u4e2d\u8003\u8bd5",
        "\u671f\u672b\u8a66\u9a13"
      })
  void anExamIsToldByItsWords(String text) {
    assertThat(KindText.isExam(text)).isTrue();
    assertThat(KindText.noClass(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Breaking symmetric ciphers",
        "No class notes needed",
        "Break-even analysis",
        "Cancelled orders in databases",
        "Election Day: forecasting with polls",
        "Trabalho: entrega",
        "Ponte: disegno",
        "Class moved to Zoom",
        "Medical exams and imaging",
        "Mock exam",
        "Tentamen inzage",
        "Midterm check-in",
        "Pr\u00fcfung von Hypothesen",
        "Ordres partiels",
        "Ecuaciones en derivadas parciales",
        "\u00c9preuves de Bernoulli",
        "\u8a66\u9a13\u306e\u89e3\u8aac",
        "\uc2dc\ud5d8 \ubb38\uc81c \ud480\uc774",
        "No classification without data",
        "Holiday pricing models",
        "Final project presentations",
        "Midterm review",
        "Midterm #1 review",
        "Exam #2 Review",
        "Midterm I Review",
        "Exam II: Review",
        "Exams at scale",
        "Study for the exam",
        "Asynchronous: no in-person class, watch video",
        "Gastvortrag Dr. Feiertag",
        "\u6d4b\u9a8c\u8bb2\u8bc4",
        "\u8f6f\u4ef6\u6d4b\u8bd5\u4e0e\u8003\u8bd5\u7cfb\u7edf\u8bbe\u8ba1",
        "Help on the midterm assignment",
        "A look at the upcoming exam",
        "Midterm 1 Q&A",
        "Q & A for the midterm",
        "Exam 2 topics",
        "Final thoughts",
        "Final marathon of proofs",
        "Final\nproject",
        "Midterm recitation",
        "Final project - final",
        "Temi d'esame",
        "Aula (21 \u00e9 feriado)",
        "Pause and resume",
        "No final exam",
        "No in-class exam, report due",
        "Klausurvorbereitung",
        "Nachbesprechung der Klausur",
        "Retour sur l'examen",
        "Repaso para el parcial",
        "Repaso general / consultas final",
        "Derivadas parciales",
        "Correlaci\u00f3n   parcial",
        "Gr\u00e1ficos de regress\u00e3o parcial",
        "Ordre partiel et treillis",
        "Pr\u00e1ctica pre parcialito",
        "Revis\u00e3o para a prova",
        "Simulazione d'esame",
        "Oefententamen",
        "\uc911\uac04\uace0\uc0ac \ub300\ube44",
        "\u671f\u4e2d\u8003\u8bd5\u590d\u4e60",
        "Presentaci\u00f3n TP final: alcance",
        "Avalia\u00e7\u00e3o de modelos",
        "Sorting (no lab)",
        "Huelgas y paros en la historia",
        "Probeklausur",
        "Prova por indu\u00e7\u00e3o",
        "Natal charts in early astronomy",
        "Test-driven development",
        "Offline algorithms",
        "Carnaval networks"
      })
  void aClassAboutSomethingLikeThemIsNeither(String text) {
    assertThat(KindText.noClass(text)).isEmpty();
    assertThat(KindText.isExam(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          No class                                       => ``
          No class Jan 2                                 => ``
          No classes scheduled today                     => ``
          No class today, Veterans Day                   => Veterans Day
          Fall break, no class                           => Fall break
          Fall recess: no classes scheduled              => Fall recess
          No class or section (Thanksgiving)             => Thanksgiving
          Class canceled due to weather                  => weather
          Bloom filters: no class (instructor away)      => instructor away
          CLASS CANCELLED (she is ill) Hashing           => she is ill
          Retreat (no class)                             => Retreat
          Trees (canceled due to storm)                  => storm
          Trees (cancelled: she is ill)                  => she is ill
          Trees - cancelled because of snow              => snow
          Trees: postponed due to illness                => illness
          Arbres (annul\u00e9 \u00e0 cause de la neige)  => la neige
          Cours annul\u00e9 pour cause de gr\u00e8ve     => gr\u00e8ve
          Holiday: Founders' Day                         => Founders' Day
          University holiday (Founders' Day)             => Founders' Day
          Feiertag: Tag der Arbeit                       => Tag der Arbeit
          Holiday (exercises at home)                    => Holiday (exercises at home)
          Veterans Day - no lecture (section: lab)       => Veterans Day
          No class Founders' Day (observed)              => Founders' Day (observed)
          (Holiday)                                      => Holiday
          Reading day / no class                         => Reading day
          Lecture moved to Friday                        => Lecture moved to Friday
          Keine Vorlesung                                => ``
          Pas de cours (conf\u00e9rence)                  => conf\u00e9rence
          """)
  void aReasonIsWhatIsSaidBesideIt(String text, String reason) {
    assertThat(KindText.noClass(text)).map(NoClass::reason).hasValue(reason);
  }

  @Test
  void aReasonIsThatOfTheFirstLineThatTellsOne() {
    assertThat(KindText.noClass("No school\nHarvest feast\n- exercises online"))
        .map(NoClass::reason)
        .hasValue("Harvest feast");
  }

  @Test
  void wordsFarWithinALongTextTellNothingOfTheRow() {
    String chapter = "words and ".repeat(1000);

    assertThat(KindText.isExam("Midterm " + chapter)).isTrue();
    assertThat(KindText.isExam(chapter + "Midterm")).isFalse();
    assertThat(KindText.noClass(chapter + "no class")).isEmpty();
  }
}
