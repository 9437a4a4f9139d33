package org.courseschedule.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RuleTest {

  /** People write these into their settings: a new one may be added, none may change. */
  private static final String[] IDS = {
    "encoding-invalid",
    "limit-exceeded",
    "table-missing",
    "table-unread",
    "delimiter-mismatched",
    "delimiter-missing",
    "cell-missing",
    "cell-surplus",
    "cell-shifted",
    "span-overlong",
    "quote-unclosed",
    "link-unsafe",
    "document-unreadable",
    "key-unknown",
    "key-repeated",
    "value-invalid",
    "facts-unreadable",
    "fact-unknown",
    "fact-invalid",
    "date-unreadable",
    "date-missing",
    "date-derived",
    "class-undated",
    "date-impossible",
    "date-ambiguous",
    "time-impossible",
    "range-reversed",
    "work-on-another-day",
    "year-inferred",
    "year-assumed",
    "year-contradicted",
    "weekday-mismatched",
    "date-out-of-order",
    "date-far-off",
    "date-repeated",
    "number-repeated",
    "number-missing",
    "number-out-of-order",
    "meeting-off-pattern",
    "meeting-day-empty",
    "holiday-misdated",
    "follows-own-weekday",
    "meeting-on-holiday",
    "meeting-on-break",
    "meeting-outside-term",
    "break-with-number",
    "break-with-reading",
    "deadline-on-break",
    "deadline-outside-term",
    "due-before-released",
    "released-never-due",
    "topic-missing",
    "readings-in-notes",
    "link-target-missing",
    "links-unchecked",
    "edit-unwritten",
    "sheet-cell-too-long",
    "sheet-links-too-many",
    "event-left-out",
    "zone-missing",
    "feed-unnamed",
    "feed-unreadable",
    "feed-foreign",
    "number-against-date"
  };

  @Test
  void theIdsAreFrozen() {
    assertThat(Arrays.stream(Rule.values()).map(Rule::id)).contains(IDS).doesNotHaveDuplicates();
  }

  @Test
  void anIdNamesItsRule() {
    assertThat(Rule.values()).allSatisfy(rule -> assertThat(Rule.of(rule.id())).hasValue(rule));
    assertThat(Rule.of("no-such-rule")).isEmpty();
  }

  @Test
  void idsAreKebabCaseInAnyLocale() {
    assertThat(Rule.values()).allSatisfy(rule -> assertThat(rule.id()).matches("[a-z]+(-[a-z]+)+"));
  }
}
