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

  /** A way to say it; the group {@code what} is the work. */
  private record Phrase(Kind kind, Pattern pattern) {
    Phrase(Kind kind, String pattern) {
      this(
          kind,
          Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
    }
  }

  /** Words for work that is handed in. */
  static final String ENGLISH_WORK =
      "hw|homeworks?|assignments?|ps|psets?|problem sets?|projects?|labs?|reports?|essays?|papers?"
          + "|exercises?|worksheets?|drafts?|proposals?";

  /** The same in the other languages that are written in Latin letters. */
  static final String OTHER_WORK =
      "aufgaben?|\u00fcbung|\u00fcbungsblatt|blatt|projekt|devoir|projet|tp|dm|rapport|tareas?"
          + "|trabajo|proyecto|pr\u00e1ctica|informe|trabalho|projeto|relat\u00f3rio|lista|compito"
          + "|esercizi|progetto|relazione|opdracht|verslag";

  /** Only work is released; slides and rooms are merely available. */
  private static final String WORK =
      "(?=.*\\b(?:"
          + ENGLISH_WORK
          + "|quiz(?:zes)?|exams?|midterm|final|[a-z]{1,3}[\\s-]?\\d+|[a-z]+\\s?#?\\d+)(?![\\p{L}]))";

  /** Words for work in the other languages, or a number that only work has here. */
  private static final String FOREIGN_WORK = "(?=.*(?:\\b(?:" + OTHER_WORK + "|hw|labs?)\\b|\\d))";

  private static final List<Phrase> PHRASES =
      List.of(
          new Phrase(
              Kind.RELEASED,
              WORK
                  + "(?<what>\\S.*?)\\s*[-:,(]?\\s*(?:is\\s+|are\\s+)?(?<!\\p{L})"
                  + "(?:posted|released|handed out|goes out|assigned|available|out)(?:\\s?\\([^()]{1,40}\\))?[).!]*"),
          new Phrase(
              Kind.RELEASED,
              "(?:posted|released?|out|assigned)\\s*:\\s*" + WORK + "(?<what>\\S.*)"),
          new Phrase(Kind.DUE, "(?:due|deadline)(?:\\s+today)?\\s*:\\s*(?<what>\\S.*)"),
          new Phrase(Kind.DUE, "(?:submit|hand in|turn in)\\s+(?<what>\\S.*)"),
          new Phrase(
              Kind.DUE,
              "(?:abgabe|rendu|\u00e0 rendre|entregas?|consegna|inleveren)\\b(?:\\s+(?:von|du|des?|del|da|do|di))?"
                  + "\\s*:?\\s+"
                  + FOREIGN_WORK
                  + "(?<what>\\S.*)"),
          new Phrase(
              Kind.DUE,
              FOREIGN_WORK + "(?<what>\\S.*?)\\s+(?:\u00e0 rendre|f\u00e4llig|abgeben|inleveren)"),
          new Phrase(
              Kind.DUE,
              "(?<what>\\S.*?)\\s*(?:\u622a\u6b62|\u63d0\u4ea4|\u7de0\u5207|\u63d0\u51fa|\ub9c8\uac10|\uc81c\ucd9c)"),
          new Phrase(
              Kind.DUE,
              "(?<what>\\S.*?)\\s*[-:,(]?\\s*(?:is\\s+|are\\s+)?(?<!\\p{L})(?:due|deadline)"
                  + "(?:\\s+(?:today|by|at|in|before|on)\\b.*|\\s*[@(].*|\\s[^,]{1,20}\\d[^,]{0,20})?[).!]*"),
          new Phrase(
              Kind.TO_DO,
              "(?<what>(?:send|sign up|register|choose|pick|select|install|form|vote|complete|fill"
                  + "|email|e-mail|upload|prepare|decide|schedule|book)\\s+\\S.*)"));

  private static final Pattern PART_END = Pattern.compile("[;\n\u00b7\u2022]|[.!](?=\\s)");

  /** What people write where there is no work. */
  private static final Pattern NOTHING =
      Pattern.compile("(?i)[\\s(\\[]*+(?:no\\b.*|nothing\\b.*|none|tb[ad]|n/?a|-+)\\s*");

  /** Every blank that a phrase knows: a run of blanks that stays long makes phrases slow. */
  private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

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
    List<Milestone> byComma =
        split(part, MilestoneText::commas).stream()
            .flatMap(piece -> phrase(piece).stream())
            .toList();
    return byComma.size() > 1
        ? byComma
        : phrase(part).or(() -> byComma.stream().findFirst()).stream().toList();
  }

  /** The milestones in a column that lists nothing else; each part is one, whatever its words. */
  static List<Milestone> read(RichText cell, Kind kind) {
    return split(cell, MilestoneText::partEnds).stream()
        .filter(part -> part.plain().codePoints().anyMatch(Character::isLetterOrDigit))
        .filter(part -> !NOTHING.matcher(part.plain()).matches())
        .map(part -> phrase(part).orElseGet(() -> new Milestone(kind, part.plain(), part)))
        .toList();
  }

  private static Optional<Milestone> phrase(RichText part) {
    String text = BLANKS.matcher(part.plain()).replaceAll(" ");
    for (Phrase phrase : PHRASES) {
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
      } else if (c == ',' && !inBrackets) {
        commas.addFirst(i);
      }
    }
    return List.copyOf(commas);
  }
}
