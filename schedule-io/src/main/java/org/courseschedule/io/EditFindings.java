package org.courseschedule.io;

import java.util.ArrayList;
import java.util.List;
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

  private static final String STATED =
      " or give the table an empty column `"
          + Stated.ENTRY
          + "` and write the edit again, which then states there what the row does not say";

  private static final String FOLLOWS =
      "it follows from other cells, as the date of a week or a time of its own, or has no room in"
          + " its cell, or is written in a way that is not changed: edit the table by hand,";

  private static final String KIND_TOLD =
      "the words of the row tell it: change these, as `Midterm` where it is no exam,";

  private static final String WORDS_TELL = "the words of the row tell it: change these,";

  private static final String NO_PLACE =
      "the table has no place for it, or the cell cannot say it: edit the table by hand,";

  /**
   * What an entry is compared by.
   *
   * @param cell where it is told
   * @param help what to do if it cannot be told there
   */
  private record Part(String name, Function<Entry, Object> of, Field cell, String help) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("date", Entry::when, Field.WHEN, FOLLOWS),
          new Part("kind", Entry::kind, Field.WHEN, KIND_TOLD),
          new Part("number", Entry::number, Field.NUMBER, NO_PLACE),
          new Part("topic", Entry::topic, Field.TOPIC, NO_PLACE),
          new Part("presentations", Entry::presentations, Field.WHEN, WORDS_TELL),
          new Part("milestones", Entry::milestones, Field.MILESTONES, WORDS_TELL),
          new Part("reading-text", Entry::readingText, Field.READINGS, NO_PLACE),
          new Part("readings", Entry::readings, Field.WHEN, WORDS_TELL),
          new Part("notes", Entry::notes, Field.NOTES, NO_PLACE),
          new Part("no-class", Entry::noClass, Field.WHEN, WORDS_TELL),
          new Part("extras", Entry::extras, Field.WHEN, NO_PLACE));

  private final List<Finding> findings = new ArrayList<>();

  private EditFindings() {}

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
    for (Part part : PARTS) {
      if (!part.of().apply(wanted).equals(part.of().apply(read))) {
        String message = "`%s` of this row is not read back as edited".formatted(part.name());
        findings.add(
            Finding.of(Rule.EDIT_UNWRITTEN, origins.place(index, part.cell()), message)
                .withHelp(part.help() + STATED));
      }
    }
  }

  private void add(Place place, String message) {
    findings.add(
        Finding.of(Rule.EDIT_UNWRITTEN, place, message)
            .withHelp("write a whole new file, or edit this one by hand"));
  }
}
