package org.courseschedule.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;
import org.courseschedule.reading.Stated;

/** Compares an edited schedule with what its text says when it is read back. */
final class EditFindings {

  private static final Map<String, Function<Entry, Object>> PARTS = parts();

  /** The cells of the parts that have one of their own. */
  private static final Map<String, Field> FIELDS =
      Map.of(
          "number", Field.NUMBER,
          "topic", Field.TOPIC,
          "reading-text", Field.READINGS,
          "notes", Field.NOTES,
          "milestones", Field.MILESTONES);

  private static final String STATED =
      " or give the table an empty column `"
          + Stated.ENTRY
          + "` and write the edit again, which then states there what the row does not say";

  private static final String WORDS_TELL = "the words of the row tell it: change these,";

  /** What no cell holds alone, and what to do then. */
  private static final Map<String, String> HELP =
      Map.of(
          "date",
          "it follows from other cells, as the date of a week or a time of its own, or has no"
              + " room in its cell, or is written in a way that is not changed: edit the table by"
              + " hand,",
          "kind",
          "the words of the row tell it: change these, as `Midterm` where it is no exam,",
          "presentations",
          WORDS_TELL,
          "milestones",
          WORDS_TELL,
          "readings",
          WORDS_TELL,
          "no-class",
          WORDS_TELL);

  private static final String NO_PLACE =
      "the table has no place for it, or the cell cannot say it: edit the table by hand,";

  private final List<Finding> findings = new ArrayList<>();

  private EditFindings() {}

  private static Map<String, Function<Entry, Object>> parts() {
    Map<String, Function<Entry, Object>> parts = new LinkedHashMap<>();
    parts.put("date", Entry::when);
    parts.put("kind", Entry::kind);
    parts.put("number", Entry::number);
    parts.put("topic", Entry::topic);
    parts.put("presentations", Entry::presentations);
    parts.put("milestones", Entry::milestones);
    parts.put("reading-text", Entry::readingText);
    parts.put("readings", Entry::readings);
    parts.put("notes", Entry::notes);
    parts.put("no-class", Entry::noClass);
    parts.put("extras", Entry::extras);
    return parts;
  }

  /**
   * What the text does not say.
   *
   * @param text the edited text
   * @param read what is read in it, with as many entries
   */
  static List<Finding> of(EditedText text, ScheduleFile read) {
    Schedule wanted = text.wanted();
    EditFindings edit = new EditFindings();
    Schedule is = read.schedule();
    Place start = read.origins().document();
    if (!is.course().equals(wanted.course())) {
      edit.add(start, "the course facts are not read back as edited");
    }
    if (!is.prose().equals(wanted.prose())) {
      edit.add(start, "the text around the table is not changed; it is left as it was");
    }
    for (int i = 0; i < is.entries().size(); i++) {
      Entry entry = is.entries().get(i);
      edit.compare(i, text.entries().expected(i, entry), entry, read.origins());
    }
    return edit.findings;
  }

  private void compare(int index, Entry wanted, Entry read, Origins origins) {
    if (wanted.equals(read)) {
      return;
    }
    PARTS.forEach(
        (name, part) -> {
          if (!part.apply(wanted).equals(part.apply(read))) {
            String message = "`%s` of this row is not read back as edited".formatted(name);
            Place place = origins.place(index, FIELDS.getOrDefault(name, Field.WHEN));
            findings.add(
                Finding.of(Rule.EDIT_UNWRITTEN, place, message)
                    .withHelp(HELP.getOrDefault(name, NO_PLACE) + STATED));
          }
        });
  }

  private void add(Place place, String message) {
    findings.add(
        Finding.of(Rule.EDIT_UNWRITTEN, place, message)
            .withHelp("write a whole new file, or edit this one by hand"));
  }
}
