package org.courseschedule.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> WORDS = List.of("title", "term", "meets", "year");

  @Test
  void aSlipIsUnderstood() {
    assertThat(Nearest.to("titel", WORDS)).hasValue("title");
    assertThat(Nearest.to("meet", WORDS)).hasValue("meets");
    assertThat(Nearest.to("yeer", WORDS)).hasValue("year");
    assertThat(Nearest.suggestion("trem", WORDS)).isEqualTo("; did you mean `term`?");
  }

  @Test
  void anotherWordIsNotTakenForASlip() {
    assertThat(Nearest.to("instructor", WORDS)).isEmpty();
    assertThat(Nearest.suggestion("x".repeat(1_000_000), WORDS)).isEmpty();
  }
}
