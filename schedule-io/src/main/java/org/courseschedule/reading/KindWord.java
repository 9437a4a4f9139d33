package org.courseschedule.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.courseschedule.model.EntryKind;
import org.courseschedule.table.Blanks;

/**
 * What a cell in a column named for kinds says of its row: a word in a column {@code type}, {@code
 * category} or {@code status}, or a mark in one that is named for a kind itself, {@code dayoff}.
 */
final class KindWord {

  private static final Pattern YES =
      Pattern.compile("(?i)true|yes|y|x|1|ja|oui|s[i\u00ed]|sim|\u2713|\u2714|\u662f|\uc608");

  private static final Pattern NO =
      Pattern.compile("(?i)(?:false|no|n|0|none|nein|non|n\u00e3o|[^\\p{L}\\p{N}]*)");

  private static final Map<EntryKind, Pattern> WORDS =
      Map.of(
          EntryKind.BREAK,
          Pattern.compile(
              "(?:is )?(?:(?:university |school |public |campus |bank )?(?:holiday|break|closure)s?|no ?class(?:es)?"
                  + "|(?:day ?)?off|off ?day|recess|vacation|cancell?ed|cancell?ation|closed|no (?:lecture|meeting|session)"
                  + "|reading (?:day|week)|feiertag|ferien|entf\u00e4llt|f\u00e9ri\u00e9|vacances|annul\u00e9e?|feriado|festivo"
                  + "|vacaciones|f\u00e9rias|vacanz[ae]|festa|vakantie|cong\u00e9s?|rel\u00e2che|\ud734\uac15|\uacf5\ud734\uc77c|\ud734\uc77c|\u4f11\u8b1b|\u505c\u8bfe|\u653e\u5047)"),
          EntryKind.EXAM,
          Pattern.compile(
              "(?:is )?(?:(?:mid-?term |final |written |oral )?(?:exam|examination|test)s?|mid-?terms?|finals?|prelims?"
                  + "|klausur(?:en)?|pr\u00fcfung(?:en)?|examens?|ex\u00e1menes|\u00e9preuves?|partiels?|parcial(?:es)?"
                  + "|provas?|esam[ei]|tentamens?|\uc2dc\ud5d8|\u8003[\u8bd5\u8a66]|\u8a66\u9a13)"),
          EntryKind.DEADLINE,
          Pattern.compile(
              "(?:is )?(?:due(?: date| event)?|deadlines?|(?:assignment|homework|hw|project|paper|essay|lab|problem set|pset) due"
                  + "|assignments?|homeworks?|hw|problem ?sets?|psets?|submissions?|milestones?|deliverables?"
                  + "|abgabe|rendu|entrega|consegna|\uacfc\uc81c|\ub9c8\uac10|\u4f5c\u4e1a|\u8ab2\u984c|\u622a\u6b62)"),
          EntryKind.CLASS,
          Pattern.compile(
              "(?:(?:in )?(?:regular |guest )?(?:class|lecture|lab|session|seminar|tutorial|recitation|section|workshop)"
                  + "(?:e?s|(?: session| meeting)s?)?|lec|discussions?|presentations?|meetings?|vorlesung|\u00fcbung|cours"
                  + "|clase|aula|lezione|college|\uac15\uc758|\uc218\uc5c5|\uc2e4\uc2b5|\u8bfe|\u8b1b\u7fa9)"));

  /** A kind that tells the day on which work is due from the one on which it is handed out. */
  private static final Pattern DUE_DAY = Pattern.compile("(?:.{0,20} )?due(?: date| event)?");

  /** Work of which a kind tells that it is handed out. */
  private static final Pattern RELEASE =
      Pattern.compile(
          "(?:(?:assignment|homework|hw|project|problem set|pset|lab|exam|quiz|a|p)s?(?: ?#?\\d{1,2})? )"
              + "(?:out|released?|posted|assigned|handed out)");

  /** What says of a day that something is due on it. */
  private static final Pattern DUE =
      Pattern.compile(
          "due(?: (?:by|on))?|deadline|abgabe|frist|\u00e0 rendre|entrega|consegna|scadenza|prazo|inleveren"
              + "|\u622a\u6b62|\u7de0\u5207|\ub9c8\uac10");

  private static final Pattern AROUND = Pattern.compile("(?U)^\\W++|(?<!\\W)\\W++$");

  private static final Pattern WHICH = Pattern.compile(" #?\\d{1,2}$");

  private KindWord() {}

  /** The kind that a remark upon a day tells, if it is nothing but a word for one. */
  static Optional<EntryKind> ofDay(String remark) {
    String word = AROUND.matcher(folded(remark)).replaceAll("");
    return DUE.matcher(word).matches()
        ? Optional.of(EntryKind.DEADLINE)
        : named(WHICH.matcher(word).replaceFirst("")).filter(EntryKind.EXAM::equals);
  }

  /** Whether a cell in a column of kinds says that work is due, and not only that it is work. */
  static boolean isDueDay(String cell) {
    return DUE_DAY.matcher(folded(cell)).matches();
  }

  /** Whether a cell in a column of kinds says that work is handed out. */
  static boolean isRelease(String cell) {
    return RELEASE.matcher(folded(cell)).matches();
  }

  /** Whether a header names exams. */
  static boolean namesExams(String header) {
    return named(ColumnRole.folded(header)).filter(EntryKind.EXAM::equals).isPresent();
  }

  /** The kind that a cell tells, in a column of a header; empty if it tells none. */
  static Optional<EntryKind> of(String header, String cell) {
    String word = folded(cell);
    if (NO.matcher(word).matches()) {
      return Optional.empty();
    }
    Optional<EntryKind> byHeader = named(ColumnRole.folded(header));
    boolean isFlag = byHeader.filter(EntryKind.BREAK::equals).isPresent();
    return isFlag || isYes(cell) ? byHeader : told(word);
  }

  /** Whether a cell is nothing but a mark that what its column is named for is so. */
  static boolean isYes(String cell) {
    return YES.matcher(cell.strip()).matches();
  }

  private static Optional<EntryKind> told(String word) {
    return named(WHICH.matcher(word).replaceFirst(""))
        .or(
            () ->
                isRelease(word) || isDueDay(word)
                    ? Optional.of(EntryKind.DEADLINE)
                    : Optional.empty())
        .or(() -> KindText.noClass(word).map(none -> EntryKind.BREAK))
        .or(() -> KindText.isExam(word) ? Optional.of(EntryKind.EXAM) : Optional.empty());
  }

  private static Optional<EntryKind> named(String word) {
    return Arrays.stream(EntryKind.values())
        .filter(kind -> WORDS.containsKey(kind) && WORDS.get(kind).matcher(word).matches())
        .findFirst();
  }

  private static String folded(String cell) {
    return Blanks.normalize(cell).replaceAll("[_-]", " ").strip().toLowerCase(Locale.ROOT);
  }
}
