package org.courseschedule.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.courseschedule.model.Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "https://example.org/a%20b?c=d#e > https://example.org/a%20b?c=d#e",
        "slides/week 1.pdf > slides/week%201.pdf",
        "https://example.org/100% > https://example.org/100%25",
        "https://example.org/[a]|{b} > https://example.org/%5Ba%5D%7C%7Bb%7D",
        "https://example.org/\u00FCber/\uD83D\uDE00 > https://example.org/%C3%BCber/%F0%9F%98%80",
        "https://[::1]/x > https://[::1]/x",
        "//example.org/x > https://example.org/x",
        "../x.pdf > ../x.pdf",
        "mailto:a b@example.org > mailto:a%20b@example.org",
      })
  void anAddressIsMadeFitToFollow(String target, String expected) {
    assertThat(Address.of(new Link(target))).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#top", "?q", "/x.pdf", "\\\\host\\share", "http:", "https://", "mailto:", "//"})
  void whatLeadsNowhereIsNoAddress(String target) {
    assertThat(Address.of(new Link(target))).isEmpty();
  }
}
