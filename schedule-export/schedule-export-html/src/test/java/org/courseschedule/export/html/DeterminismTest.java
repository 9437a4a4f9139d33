package org.courseschedule.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.export.html.Pages.DAY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.junit.jupiter.api.Test;

class DeterminismTest {

  private static final Schedule SCHEDULE =
      Pages.schedule(
          Pages.numbered(1, DAY, "I"),
          Pages.due(DAY.plusDays(30), "i"),
          Entry.on(DAY, EntryKind.BREAK).withWhen(When.on(new DateRange(DAY, DAY.plusDays(3)))));

  @Test
  void theSameScheduleGivesTheSameBytesElsewhere() {
    String here = Pages.html(SCHEDULE, HtmlSettings.DEFAULT);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));

      assertThat(Pages.html(SCHEDULE, HtmlSettings.DEFAULT)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theStreamIsLeftOpen() throws IOException {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new IllegalStateException("closed");
          }
        };
    HtmlExport.write(SCHEDULE, HtmlSettings.DEFAULT, out);

    assertThat(out.size()).isPositive();
  }
}
