package org.courseschedule.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Published schedules are read as careful people read them. */
class CorpusTest {

  private static CorpusScore score = new CorpusScore(List.of(), List.of());

  /** Writes the report to {@code target/corpus.txt}; {@code -Dcorpus=print} shows it. */
  @BeforeAll
  static void readCorpus() throws IOException {
    Corpus.assumeHere();
    score = CorpusScore.of(file -> true);
    Files.write(Path.of("target/corpus.txt"), score.report());
    Files.write(Path.of("target/corpus-details.txt"), score.details());
    if (System.getProperty("corpus", "").equals("print")) {
      score.report().forEach(System.out::println);
    }
  }

  @Test
  void datesAreRightWhereTheYearIsGiven() {
    assertThat(score.percent(Label::date)).isGreaterThanOrEqualTo(98);
  }

  @Test
  void kindsAreRight() {
    assertThat(score.percent(Label::kind)).isGreaterThanOrEqualTo(95);
  }

  @Test
  void numbersAreRight() {
    assertThat(score.percent(Label::session)).isGreaterThanOrEqualTo(95);
  }

  @Test
  void topicsAreRight() {
    assertThat(score.percent(Label::topic)).isGreaterThanOrEqualTo(95);
  }

  @Test
  void theYearIsFoundWhereTheTextTellsIt() {
    assertThat(score.percentOfYears()).isGreaterThanOrEqualTo(90);
  }

  @Test
  void noRowIsLostWithoutAFinding() {
    assertThat(score.files())
        .allSatisfy(
            file ->
                assertThat(file.rows().lost() == 0 || file.unread() > 0)
                    .as("rows of " + file.file().path().getFileName())
                    .isTrue());
  }
}
