package org.courseschedule.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.io.ReadOptions;
import org.courseschedule.io.ScheduleFile;
import org.courseschedule.io.ScheduleFiles;
import org.courseschedule.io.TextFormat;

/**
 * One example of the documentation: a document, and what is read.
 *
 * @param place where it stands
 * @param fence what stands behind the opening fence: the language, perhaps {@code file=} and {@code
 *     encoding=}
 * @param document the document; {@code ⇥} is a tab, {@code ␍} a carriage return
 * @param expected what is read, told as {@link ToldSchedule} does
 */
record DocumentedExample(String place, String fence, String document, List<String> expected) {

  private static final Pattern FENCE =
      Pattern.compile(
          "(?<language>markdown|csv|yaml|json)(?: file=(?<file>\\S+))?(?: encoding=(?<encoding>.+))?");

  private static final String MARKED = " with a byte order mark";

  /** What the document is read as, of the kinds of lines that are expected. */
  List<String> told() throws IOException {
    return ToldSchedule.tell(read(), expected);
  }

  private ScheduleFile read() throws IOException {
    return ScheduleFiles.read(new ByteArrayInputStream(bytes()), file(), ReadOptions.DEFAULT);
  }

  private Matcher fenced() {
    Matcher matcher = FENCE.matcher(fence);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(place + ": what is `" + fence + "`?");
    }
    return matcher;
  }

  private String file() {
    String language = fenced().group("language");
    String suffix = language.equals("markdown") ? "md" : language;
    return fenced().group("file") == null ? "schedule." + suffix : fenced().group("file");
  }

  /** The format in which the document is read. */
  TextFormat format() {
    return TextFormat.of(file()).orElseThrow();
  }

  private byte[] bytes() {
    String encoding = fenced().group("encoding");
    String text = document.replace("⇥", "\t").replace("␍\n", "\r");
    if (encoding == null) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    Charset charset = Charset.forName(encoding.replace(MARKED, ""));
    return (encoding.endsWith(MARKED) ? '\ufeff' + text : text).getBytes(charset);
  }

  @Override
  public String toString() {
    return place + " " + document.lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> b);
  }
}
