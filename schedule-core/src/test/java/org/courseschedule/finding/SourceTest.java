package org.courseschedule.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTest {

  @Test
  void linesEndInAnyWay() {
    Source source = Source.of("x", "one\ntwo\r\nthree\rfour");
    assertThat(source.lineCount()).isEqualTo(4);
    assertThat(source.lineText(1)).isEqualTo("one");
    assertThat(source.lineText(2)).isEqualTo("two");
    assertThat(source.lineText(3)).isEqualTo("three");
    assertThat(source.lineText(4)).isEqualTo("four");
  }

  @Test
  void anOffsetHasALineAndAColumnFromOne() {
    Source source = Source.of("x", "ab\r\ncd");
    assertThat(source.line(0)).isEqualTo(1);
    assertThat(source.column(1)).isEqualTo(2);
    assertThat(source.line(3)).as("within the line's end").isEqualTo(1);
    assertThat(source.line(4)).isEqualTo(2);
    assertThat(source.column(4)).isEqualTo(1);
    assertThat(source.line(6)).as("the end of the text").isEqualTo(2);
  }

  @Test
  void columnsCountCodePoints() {
    Source source = Source.of("x", "\uD83D\uDE00ab");
    assertThat(source.column(2)).isEqualTo(2);
    assertThat(source.column(3)).isEqualTo(3);
  }

  @Test
  void noTextIsOneEmptyLine() {
    Source source = Source.of("x", "");
    assertThat(source.lineCount()).isEqualTo(1);
    assertThat(source.lineText(1)).isEmpty();
    assertThat(source.line(0)).isEqualTo(1);
    assertThat(source.column(0)).isEqualTo(1);
  }

  @Test
  void aLastLineEndBeginsAnEmptyLine() {
    Source source = Source.of("x", "one\n");
    assertThat(source.lineCount()).isEqualTo(2);
    assertThat(source.lineText(2)).isEmpty();
  }

  @Test
  void equalNamesAndTextsAreEqual() {
    assertThat(Source.of("x", "a"))
        .isEqualTo(Source.of("x", "a"))
        .hasSameHashCodeAs(Source.of("x", "a"));
    assertThat(Source.of("x", "a"))
        .isNotEqualTo(Source.of("y", "a"))
        .isNotEqualTo(Source.of("x", "b"));
  }

  @Test
  void aPlaceLiesInItsSource() {
    Source source = Source.of("schedule.md", "one\ntwo");
    Place two = new Place(source, new Span(4, 7));
    assertThat(two).hasToString("schedule.md:2:1");
    assertThat(two.text()).isEqualTo("two");
    assertThat(Place.of(source).contains(two)).isTrue();
    assertThat(two.contains(Place.of(source))).isFalse();
    assertThat(Place.of(Source.of("other.md", "one\ntwo")).contains(two)).isFalse();
    assertThatThrownBy(() -> new Place(source, new Span(4, 8)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aSpanIsHalfOpen() {
    assertThat(new Span(2, 5).length()).isEqualTo(3);
    assertThat(new Span(2, 5).contains(new Span(5, 5))).isTrue();
    assertThat(new Span(2, 5).contains(new Span(4, 6))).isFalse();
    assertThat(new Span(2, 5)).isLessThan(new Span(3, 3)).isLessThan(new Span(2, 6));
    assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findingsAreOrderedByPlaceThenTheGraverFirst() {
    Source source = Source.of("schedule.md", "one\ntwo");
    Place one = new Place(source, new Span(0, 3));
    Place two = new Place(source, new Span(4, 7));
    Finding note = Finding.of(Rule.CELL_MISSING, one, "short");
    Finding error = Finding.of(Rule.DATE_IMPOSSIBLE, one, "no such day");
    Finding later = Finding.of(Rule.CELL_MISSING, two, "short");
    assertThat(java.util.stream.Stream.of(later, note, error).sorted(Finding.ORDER))
        .containsExactly(error, note, later);
    assertThat(error).hasToString("schedule.md:1:1: error: no such day [date-impossible]");
    assertThat(error.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(note.isAtLeast(Severity.WARNING)).isFalse();
  }
}
