package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "kitten,sitting,3",
    "check,check,0",
    "'',abc,3",
    "abc,'',3",
    "chek,check,1",
    "chekc,check,1"
  })
  void distanceCountsChangedLetters(String a, String b, int changes) {
    assertThat(Nearest.distance(a, b)).isEqualTo(changes);
  }

  @Test
  void theNearestWins() {
    assertThat(Nearest.of("date-imposible", List.of("date-ambiguous", "date-impossible")))
        .contains("date-impossible");
  }

  @Test
  void nothingNearIsNothing() {
    assertThat(Nearest.of("publish", List.of("check", "convert", "rules"))).isEmpty();
  }
}
