package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.table.Blanks;

/** Cuts parts out of a text, from its start to its end in one pass, however many there are. */
final class TextParts {

  private final String plain;
  private final List<Run> runs;

  /** The first run that reaches into the parts to come, and where it begins. */
  private int run = 0;

  private int runStart = 0;

  TextParts(RichText text) {
    this.plain = text.plain();
    this.runs = text.visible().toList();
  }

  /** What is read, in which the parts are counted. */
  String plain() {
    return plain;
  }

  /** The next part, without the blanks around it; it begins where the one before ends, or later. */
  RichText trimmed(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Blanks.isBlank(plain.charAt(first))) {
      first++;
    }
    while (last > first && Blanks.isBlank(plain.charAt(last - 1))) {
      last--;
    }
    return part(first, last);
  }

  private RichText part(int start, int end) {
    while (run < runs.size() && runStart + length(run) <= start) {
      runStart += length(run);
      run++;
    }
    List<Run> part = new ArrayList<>();
    int offset = runStart;
    for (int i = run; i < runs.size() && offset < end; i++) {
      int from = Math.max(start - offset, 0);
      int to = Math.min(end - offset, length(i));
      if (from < to) {
        part.add(runs.get(i).withText(runs.get(i).text().substring(from, to)));
      }
      offset += length(i);
    }
    return new RichText(part);
  }

  private int length(int index) {
    return runs.get(index).text().length();
  }
}
