package org.courseschedule.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

  private static final List<String> HEADER = List.of("Date", "Topic");

  @Test
  void aRecordEndsAsTheRfcHasIt() {
    assertThat(CsvWriter.DEFAULT.write(HEADER, List.of(List.of("Sep 2", "Intro"))))
        .isEqualTo("Date,Topic\r\nSep 2,Intro\r\n");
  }

  @Test
  void onlyACellThatNeedsQuotesHasThem() {
    assertThat(
            CsvWriter.DEFAULT.record(
                List.of("a b", "a,b", "a\"b", "a\nb", "a\rb", " a", "a;b", "")))
        .isEqualTo("a b,\"a,b\",\"a\"\"b\",\"a\nb\",\"a\rb\",\" a\",a;b,\r\n");
  }

  @Test
  void formulasAreDefusedUnlessTheSettingSaysOtherwise() {
    List<String> cells = List.of("=1+1", "'=1", "a=1");

    assertThat(CsvWriter.DEFAULT.record(cells)).isEqualTo("'=1+1,''=1,a=1\r\n");
    assertThat(CsvWriter.DEFAULT.withDefused(false).record(cells)).isEqualTo("=1+1,'=1,a=1\r\n");
  }

  @Test
  void delimiterLineEndAndByteOrderMarkAreSettings() {
    CsvWriter writer =
        CsvWriter.DEFAULT.withDelimiter(';').withLineEnd("\n").withByteOrderMark(true);

    assertThat(writer.write(HEADER, List.of(List.of("a,b", "a;b"))))
        .isEqualTo("\ufeffDate;Topic\na,b;\"a;b\"\n");
  }

  @Test
  void frontMatterStandsAboveTheTable() {
    assertThat(CsvWriter.DEFAULT.write("year: 2025\nterm: Fall\n", HEADER, List.of()))
        .isEqualTo("---\r\nyear: 2025\r\nterm: Fall\r\n---\r\nDate,Topic\r\n");
  }

  @Test
  void anEmptyRecordIsNoBlankLine() {
    assertThat(CsvWriter.DEFAULT.record(List.of(""))).isEqualTo("\"\"\r\n");
  }

  @Test
  void whatIsReadByNobodyIsNoSetting() {
    assertThatThrownBy(() -> CsvWriter.DEFAULT.withDelimiter('x')).hasMessageContaining("`x`");
    assertThatThrownBy(() -> CsvWriter.DEFAULT.withLineEnd("")).hasMessageContaining("line end");
  }
}
