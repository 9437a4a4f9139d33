package org.courseschedule.export.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.courseschedule.export.html.page.Fragment;
import org.courseschedule.export.html.page.Page;
import org.courseschedule.model.Schedule;

/**
 * Writes a schedule as a page in one HTML file: no other file, no request, no framework.
 *
 * <p>Text from the schedule is text in the page, whatever it holds; characters that HTML forbids
 * (control codes, halves of surrogate pairs) become U+FFFD. The same schedule gives the same bytes,
 * whatever the clock, the locale and the zone.
 */
public final class HtmlExport {

  private HtmlExport() {}

  /**
   * Writes a schedule in UTF-8.
   *
   * @param out takes the file's bytes; it is flushed and left open
   * @throws IOException if the stream cannot be written
   */
  public static void write(Schedule schedule, HtmlSettings settings, OutputStream out)
      throws IOException {
    String html =
        settings.isFragment()
            ? Fragment.of(schedule).html()
            : Page.of(schedule, settings.feed(), settings.files()).html();
    out.write(html.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
