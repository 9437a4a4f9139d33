package org.courseschedule.reading;

import java.util.regex.Pattern;

/** What people write in place of a day, in the ten languages, and of the days of a term. */
final class DayWords {

  /** What people write where there is no day to know. */
  private static final Pattern LEFT_OUT = Pattern.compile("(?iU)\\W*|n/?a");

  /** What people write where a day is not known yet. */
  private static final Pattern TO_COME =
      Pattern.compile(
          "(?iU)\\W*(?:tb[acds]|to be (?:announced|determined|confirmed|decided|scheduled|arranged)"
              + "|not (?:yet )?(?:known|scheduled|fixed|set)|(?:noch )?offen|n\\.n|(?:wird )?noch bekannt ?gegeben"
              + "|\u00e0 (?:d\u00e9terminer|confirmer|d\u00e9finir|pr\u00e9ciser|fixer|venir)|por (?:definir|determinar|confirmar|anunciar)"
              + "|a (?:definir|confirmar|determinar|combinar|anunciar)|da (?:definire|stabilire|determinare|confermare|decidere)"
              + "|(?:nog |nader )?te bepalen|n\\.?t\\.?b|nog onbekend|\u672a\u5b9a|\u5f85\u5b9a|\u5f85\u901a\u77e5|\u8abf\u6574\u4e2d|\ubbf8\uc815|\ucd94\ud6c4 ?\uacf5\uc9c0)\\W*");

  /** The marks and the word that say: as above. */
  private static final Pattern AS_ABOVE =
      Pattern.compile(
          "[\"\u201c\u201d\u201e\u3003\u2033]|''|\u2019\u2019|,,|(?i:ditto|do\\.|idem|dito)");

  /** What a list of dates says of the term, and not of a class. */
  private static final Pattern OF_TERM =
      Pattern.compile(
          "(?iU)\\W*(?:(?:first|last) day(?: of (?:the )?(?:class(?:es)?|lectures?|instruction|term|semester|quarter))?"
              + "|(?:classes|lectures|instruction|term|semester|quarter) (?:begins?|starts?|ends?|resumes?)"
              + "|(?:beginning|start|end) of (?:the )?(?:classes|instruction|term|semester|quarter)|commencement"
              + "|(?:semester|vorlesungs)(?:beginn|ende)|(?:d\u00e9but|fin) des cours|(?:inicio|fin) de (?:las )?clases"
              + "|(?:in\u00edcio|fim) das aulas|(?:inizio|fine) (?:delle )?lezioni)\\W*");

  private DayWords() {}

  /** Whether a date cell says nothing, or that there is no day. */
  static boolean isLeftOut(String text) {
    return LEFT_OUT.matcher(text).matches();
  }

  /** Whether a date cell says that the day is not known yet. */
  static boolean isToCome(String text) {
    return TO_COME.matcher(text).matches();
  }

  /** Whether a date cell says that the day is that of the row above. */
  static boolean isAsAbove(String text) {
    return AS_ABOVE.matcher(text).matches();
  }

  /** Whether a topic tells a day of the term, and no class. */
  static boolean isOfTerm(String text) {
    return OF_TERM.matcher(text).matches();
  }
}
