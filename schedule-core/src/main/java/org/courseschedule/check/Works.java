package org.courseschedule.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.Milestone.Kind;

/** What becomes of each piece of work in a schedule: when it is released, and when it is due. */
final class Works {

  /** A milestone, and the entry in which it stands. */
  record Step(int index, Milestone milestone) {}

  private static final Map<Pattern, String> SYNONYMS =
      Map.of(
          Pattern.compile("home-?\\s?works?|hwk?"), "hw",
          Pattern.compile("assignments?|asgn|assn"), "a",
          Pattern.compile("problem\\s?-?sets?|psets?|p-sets?"), "ps",
          Pattern.compile("project"), "proj");

  private static final Pattern NOISE =
      Pattern.compile("\\b(the|no|number|is|are|will be)\\b\\.?|[^\\p{Alnum}]+");

  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

  private Works() {}

  /** What is due in an entry. */
  static List<Milestone> due(Entry entry) {
    return entry.milestones().stream().filter(m -> m.kind() == Kind.DUE).toList();
  }

  /** The steps of each work, by its name in a common spelling, in the order listed. */
  static Map<String, List<Step>> of(Subject subject) {
    Map<String, List<Step>> works = new LinkedHashMap<>();
    subject
        .indexes()
        .forEach(
            i ->
                subject
                    .entry(i)
                    .milestones()
                    .forEach(
                        milestone ->
                            works
                                .computeIfAbsent(name(milestone.what()), name -> new ArrayList<>())
                                .add(new Step(i, milestone))));
    return works;
  }

  /** The steps of one kind. */
  static List<Step> ofKind(List<Step> steps, Kind kind) {
    return steps.stream().filter(step -> step.milestone().kind() == kind).toList();
  }

  /** {@code HW 1}, {@code homework #1} and {@code HW01} are one work: {@code hw1}. */
  static String name(String what) {
    String name = what.toLowerCase(Locale.ROOT);
    for (Map.Entry<Pattern, String> synonym : SYNONYMS.entrySet()) {
      name = synonym.getKey().matcher(name).replaceAll(synonym.getValue());
    }
    return LEADING_ZEROS.matcher(NOISE.matcher(name).replaceAll("")).replaceAll("");
  }
}
