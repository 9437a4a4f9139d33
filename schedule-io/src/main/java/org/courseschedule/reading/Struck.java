package org.courseschedule.reading;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/** Text that is struck through: what was planned and no longer holds. */
final class Struck {

  /** What is struck through, as Markdown and HTML write it. */
  static final Pattern MARKUP =
      Pattern.compile("~~[^~]+~~|<(s|del|strike)>.*?</\\1>", Pattern.CASE_INSENSITIVE);

  private Struck() {}

  /** What is read beside what is struck through; all of it if nothing stands beside. */
  static String rest(RichText text) {
    String rest =
        text.visible()
            .filter(Predicate.not(Struck::is))
            .map(Run::text)
            .collect(Collectors.joining());
    return RowText.says(rest) ? rest : text.plain();
  }

  /** Whether a text says something, and all of that is struck through. */
  static boolean isWhole(RichText text) {
    return RowText.says(text.plain())
        && text.visible().filter(run -> RowText.says(run.text())).allMatch(Struck::is);
  }

  private static boolean is(Run run) {
    return run.styles().contains(Style.STRIKE);
  }
}
