package org.courseschedule.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.Milestone.Kind;
import org.courseschedule.model.RichText;

/**
 * Work that a cell says is released, due or to do: {@code HW1 posted}, {@code Project proposal
 * due}, {@code Send title of paper you intend to present}. A new way to say it is one more phrase.
 */
final class MilestoneText {

  /** Signs between clauses; of an arrow in two signs each is one. */
  private static final Pattern PART_END =
      Pattern.compile("[;\n\u00b7\u2022\uff1b\u3002\u2192\u21d2]|[.!](?=\\s)|[-=](?=>)|(?<=[-=])>");

  /** What joins two milestones in one sentence. */
  private static final Pattern JOINT =
      Pattern.compile("(?iU)\\s(?:[/&+|\u2013\u2014-]|and|und|et|y|e|en)\\s");

  /** What people write where there is no work. */
  private static final Pattern NOTHING =
      Pattern.compile("(?i)[\\s(\\[]*+(?:no\\b.*|nothing\\b.*|none|tb[ad]|n/?a|-+)\\s*");

  /** Every blank that a phrase knows: a run of blanks that stays long makes phrases slow. */
  private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

  /** The shortest that say what is due: {@code A\u622a\u6b62}. */
  private static final int SHORTEST = 3;

  /** No phrase for work is longer; to look for one in a whole chapter takes long. */
  private static final int LONGEST = 1000;

  private MilestoneText() {}

  /** The milestones that a cell of notes names; what is none of them is left alone. */
  static List<Milestone> read(RichText cell) {
    List<Milestone> milestones = new ArrayList<>();
    for (RichText part : split(cell, MilestoneText::partEnds)) {
      WorkTail tail = WorkTail.of(part);
      List<Milestone> inTail = tail.isBesideTheRest() ? inPart(tail.text()) : List.of();
      milestones.addAll(inTail.isEmpty() ? inPart(part) : inTail);
    }
    return milestones;
  }

  private static List<Milestone> inPart(RichText part) {
    List<Milestone> joined = joined(part);
    if (!joined.isEmpty()) {
      return joined;
    }
    List<Milestone> byComma =
        split(part, MilestoneText::commas).stream()
            .flatMap(piece -> phrase(piece).stream())
            .toList();
    return byComma.size() > 1
        ? byComma
        : phrase(part).or(() -> byComma.stream().findFirst()).stream().toList();
  }

  /** A text without the words that join milestones. */
  static String withoutJoints(String text) {
    return JOINT.matcher(text).replaceAll(" ");
  }

  /** Of a text whose parts, joined by a word or a sign, each name a milestone, these. */
  private static List<Milestone> joined(RichText part) {
    TextParts parts = new TextParts(part);
    List<Milestone> milestones = new ArrayList<>();
    int start = 0;
    Matcher matcher = JOINT.matcher(parts.plain());
    while (matcher.find()) {
      Optional<Milestone> milestone = phrase(parts.trimmed(start, matcher.start()));
      if (milestone.isEmpty()) {
        return List.of();
      }
      milestones.add(milestone.get());
      start = matcher.end();
    }
    Optional<Milestone> last =
        start == 0 ? Optional.empty() : phrase(parts.trimmed(start, parts.plain().length()));
    last.ifPresent(milestones::add);
    return last.isPresent() ? milestones : List.of();
  }

  /** The milestones in a column that lists nothing else; each part is one, whatever its words. */
  static List<Milestone> read(RichText cell, Kind kind) {
    return split(cell, MilestoneText::partEnds).stream()
        .filter(part -> RowText.says(part.plain()))
        .filter(part -> !NOTHING.matcher(part.plain()).matches())
        .map(part -> phrase(part).orElseGet(() -> new Milestone(kind, part.plain(), part)))
        .toList();
  }

  private static Optional<Milestone> phrase(RichText part) {
    if (part.plain().length() < SHORTEST || part.plain().length() > LONGEST) {
      return Optional.empty();
    }
    String text = BLANKS.matcher(part.plain()).replaceAll(" ");
    for (MilestoneWords.Phrase phrase : MilestoneWords.ALL) {
      Matcher matcher = phrase.pattern().matcher(text);
      if (matcher.matches() && !NOTHING.matcher(matcher.group("what")).matches()) {
        return Optional.of(
            new Milestone(phrase.kind(), closed(matcher.group("what").strip()), part));
      }
    }
    return Optional.empty();
  }

  /** With the bracket that closed behind the words left out: of {@code Paper (draft due)}. */
  private static String closed(String what) {
    int open = what.lastIndexOf('(');
    return open > what.lastIndexOf(')') ? what + ")" : what;
  }

  private static List<RichText> split(RichText cell, Function<String, List<Integer>> separators) {
    TextParts parts = new TextParts(cell);
    List<RichText> split = new ArrayList<>();
    int start = 0;
    for (int separator : separators.apply(parts.plain())) {
      split.add(parts.trimmed(start, separator));
      start = separator + 1;
    }
    split.add(parts.trimmed(start, parts.plain().length()));
    return split.stream().filter(part -> !part.isBlank()).toList();
  }

  private static List<Integer> partEnds(String text) {
    return PART_END.matcher(text).results().map(MatchResult::start).toList();
  }

  /** The commas that no closing bracket follows before an opening one. */
  private static List<Integer> commas(String text) {
    Deque<Integer> commas = new ArrayDeque<>();
    boolean inBrackets = false;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == ')' || c == ']') {
        inBrackets = true;
      } else if (c == '(' || c == '[') {
        inBrackets = false;
      } else if (",\uff0c\u3001".indexOf(c) >= 0 && !inBrackets) {
        commas.addFirst(i);
      }
    }
    return List.copyOf(commas);
  }
}
