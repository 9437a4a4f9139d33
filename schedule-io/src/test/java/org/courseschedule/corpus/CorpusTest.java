package org.courseschedule.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Schedules as real courses publish them are read as people read them. */
class CorpusTest {

  private static List<CorpusScore> scores = List.of();
  private static LabelScore labels = LabelScore.total(List.of());

  @BeforeAll
  static void readTheCorpus() throws IOException {
    assumeThat(CorpusFile.CORPUS)
        .as("the corpus of published schedules beside the checkout; without it nothing is scored")
        .exists();
    scores = CorpusScore.all();
    labels = LabelScore.total(scores.stream().flatMap(score -> score.labels().stream()).toList());
  }

  @Test
  void almostAllDatesAreRightOnceTheYearIsGiven() {
    assertThat(labels.percent(labels.dates())).isGreaterThanOrEqualTo(98);
  }

  @Test
  void mostKindsNumbersAndTopicsAreRight() {
    assertThat(labels.percent(labels.kinds())).as("kinds").isGreaterThanOrEqualTo(95);
    assertThat(labels.percent(labels.numbers())).as("numbers").isGreaterThanOrEqualTo(95);
    assertThat(labels.percent(labels.topics())).as("topics").isGreaterThanOrEqualTo(95);
  }

  @Test
  void noLabelledRowIsLost() {
    assertThat(labels.lost()).isZero();
  }

  @Test
  void theYearIsFoundInNineOfTenFilesThatTellIt() {
    List<CorpusScore> telling = scores.stream().filter(score -> score.file().statesYear()).toList();
    long right = telling.stream().filter(CorpusScore::year).count();
    assertThat(100.0 * right / telling.size()).isGreaterThanOrEqualTo(90);
  }

  @Test
  void everyFileIsReadWhole() {
    assertThat(scores)
        .filteredOn(score -> !score.hasAllRows())
        .as("files with fewer entries than rows")
        .isEmpty();
  }
}
