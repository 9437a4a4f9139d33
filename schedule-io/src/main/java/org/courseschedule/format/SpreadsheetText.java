package org.courseschedule.format;

import java.util.List;
import java.util.regex.Pattern;
import org.courseschedule.model.RichText;

/**
 * What stands in a cell of a spreadsheet or of a data file: inline Markdown and HTML, since sites
 * put it there, and ordinary text, which stays as it is ({@link SpreadsheetRuns}). A line break is
 * a line break.
 */
final class SpreadsheetText {

  /** Stands for a line break while the text is parsed: a blank of CommonMark that ends no line. */
  static final String LINE_BREAK = "\f";

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

  private static final Pattern MARKUP = Pattern.compile("[*_~`\\[\\]<&\\\\{\\x00\\f]");

  private final InlineText inline = new InlineText(List.of(), SpreadsheetRuns::new);

  /** Reads text; an empty one gives empty text. */
  InlineText.Result read(String text) {
    if (!MARKUP.matcher(text).find()) {
      return new InlineText.Result(RichText.of(LINE_END.matcher(text).replaceAll("\n")), List.of());
    }
    InlineText.Result read = inline.read(LINE_END.matcher(text).replaceAll(LINE_BREAK));
    return new InlineText.Result(
        new RichText(
            read.text().runs().stream()
                .map(run -> run.withText(run.text().replace(LINE_BREAK, "\n")))
                .toList()),
        read.unsafeLinks());
  }
}
