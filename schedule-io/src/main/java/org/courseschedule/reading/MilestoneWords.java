package org.courseschedule.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courseschedule.model.Milestone.Kind;

/**
 * Ways to say that work is released or due, in the languages of {@link CalendarWords}: words before
 * the work, {@code Abgabe Blatt 1}, and behind it, {@code Blatt 1 abgeben}.
 */
final class MilestoneWords {

  /** A way to say it; the group {@code what} is the work. */
  record Phrase(Kind kind, Pattern pattern) {
    Phrase(Kind kind, String pattern) {
      this(kind, WordPattern.of(pattern));
    }
  }

  /** Words for work that is handed in. */
  static final String ENGLISH_WORK =
      "hw|homeworks?|assignments?|ps|psets?|problem sets?|projects?|labs?|reports?|essays?|papers?"
          + "|exercises?|worksheets?|drafts?|proposals?";

  /** The same in the other languages that are written in Latin letters. */
  static final String OTHER_WORK =
      "\\p{L}*aufgaben?|\u00fcbung|(?:\u00fcbungs|aufgaben)?blatt|\\p{L}*projekt|\\p{L}+arbeit|\\p{L}*bericht|expos\u00e9|protokoll|devoirs?|projet|tp|dm|rapport|travail|travaux|m\u00e9moire"
          + "|tareas?|trabajo|proyecto|pr\u00e1ctica|informe|ensayo|trabalho|projeto|relat\u00f3rio|lista|exerc\u00edcios?"
          + "|compito|esercizi[o]?|progetto|relazione|tesina|elaborato|\\p{L}*opdracht|huiswerk|\\p{L}*verslag";

  /** The same in Chinese, Japanese and Korean. */
  static final String EAST_ASIAN_WORK =
      "\u4f5c\u4e1a|\u4f5c\u696d|\u9879\u76ee|\u5c08\u984c|\u5b9e\u9a8c|\u5be6\u9a57|\u62a5\u544a|\u5831\u544a|\u8bba\u6587|\u8ad6\u6587|\u5927\u4f5c\u4e1a|\u8ab2\u984c|\u30ec\u30dd\u30fc\u30c8|\u5bbf\u984c|\u6f14\u7fd2|\uacfc\uc81c|\ubcf4\uace0\uc11c|\ud504\ub85c\uc81d\ud2b8|\uc219\uc81c|\ub808\ud3ec\ud2b8|\ub9ac\ud3ec\ud2b8";

  /** Only work is released; slides and rooms are merely available, and results are no work. */
  private static final String WORK =
      "(?=.*\\b(?:"
          + ENGLISH_WORK
          + "|quiz(?:zes)?|exams?|midterm|final|[a-z]{1,3}[\\s-]?\\d+|[a-z]+\\s?#?\\d+)(?![\\p{L}]))"
          + "(?!.*\\b(?:solutions?|grades?|scores?|marks|feedback|results?|answer keys?)\\b)";

  /** Words for work in the other languages, or a number that only work has here. */
  private static final String FOREIGN_WORK = "(?=.*(?:\\b(?:" + OTHER_WORK + "|hw|labs?)\\b|\\d))";

  /** Where words may well mean something else, the work is named by a word or as {@code PA2}. */
  private static final String NAMED =
      "(?:\\b(?:"
          + ENGLISH_WORK
          + "|"
          + OTHER_WORK
          + "|quiz(?:zes)?|exams?)\\b|\\bhw\\s?\\d|(?-i:\\b\\p{Lu}{1,4}\\s?#?\\d))";

  private static final String NAMED_NEXT = "(?=(?:\\S+\\s+)?" + NAMED + ")";

  private static final String NAMED_BEFORE = "(?=.*" + NAMED + ")";

  private static final String OF =
      "(?:\\s+(?:for|von|vom|des?|der|du|del|d[aeo]s?|di|della?|dello|van|het)(?:\\s+(?:la|el|los|las))?)?";

  /** Everything that may be said, the more telling first. */
  static final List<Phrase> ALL =
      Stream.of(english(), latin(), eastAsian(), last()).flatMap(List::stream).toList();

  private MilestoneWords() {}

  private static List<Phrase> english() {
    return List.of(
        new Phrase(
            Kind.RELEASED,
            WORK
                + "(?<what>\\S.*?)\\s*[-:,(]?\\s*(?:is\\s+|are\\s+|will be\\s+|has been\\s+)?(?<!\\p{L})"
                + "(?:posted|released|(?<=\\d\\s)release|handed out|goes (?:out|live)|assigned|available|out)"
                + "(?:\\s?\\([^()]{1,40}\\))?[).!]*"),
        new Phrase(
            Kind.RELEASED,
            "(?:posted|released?|out|assign(?:ed)?)\\s*:\\s*" + WORK + "(?<what>\\S.*)"),
        new Phrase(
            Kind.RELEASED,
            "(?:release|assign|hand out)\\s+" + NAMED_NEXT + WORK + "(?<what>[^\\s,;][^,;]*)"),
        new Phrase(Kind.DUE, "(?:due|deadline)(?:\\s+today)?\\s*:\\s*(?<what>\\S.*)"),
        new Phrase(
            Kind.DUE,
            "(?:due|deadline)(?:\\s+for)?\\s+" + NAMED_NEXT + "(?<what>\\p{L}.*)(?<!\\bdue)"),
        new Phrase(Kind.DUE, "(?:submit|hand in|turn in)\\s+(?<what>\\S.*)"),
        new Phrase(
            Kind.DUE,
            NAMED_BEFORE
                + "(?<what>\\S+(?:\\s\\S+){0,2}?)\\s+(?:submission(?:\\s+deadline)?|(?:must|to)\\s+be\\s+(?:submitted|handed in))"));
  }

  private static List<Phrase> latin() {
    return List.of(
        new Phrase(
            Kind.DUE,
            "(?:abgabe|rendu|\u00e0 rendre|entregas?|consegna|inleveren)\\b"
                + OF
                + "\\s*:?\\s+"
                + FOREIGN_WORK
                + "(?<what>\\S.*)"),
        before(
            Kind.DUE,
            "abgabe(?:frist|termin)?|rendu|remise|d\u00e9p\u00f4t|\u00e9ch\u00e9ance|date limite(?: de (?:remise|rendu|d\u00e9p\u00f4t))?|entregar|fecha l\u00edmite(?: de entrega)?|vence"
                + "|l\u00edmite de entrega|prazo(?: final)?|data limite|scadenza(?: consegna)?|consegna(?:re)?"
                + "|inlever(?:en|datum|ing)|deadline"),
        before(
            Kind.RELEASED,
            "ausgabe|\u00e9nonc\u00e9|(?:distribution|publication)(?= d)|publicaci\u00f3n|(?:se )?publica|enunciado|asignaci\u00f3n"
                + "|publica\u00e7\u00e3o|divulga\u00e7\u00e3o|pubblicazione|assegnazione|uitgifte"),
        new Phrase(
            Kind.DUE,
            FOREIGN_WORK
                + "(?<what>\\S.*?)\\s*(?:[:,(\\s\u2013-])\\s*(?:\u00e0 (?:rendre|remettre)|f\u00e4llig|abgeben|inleveren)"
                + "(?:\\s[^,]{0,20}\\d[^,]{0,20})?[).!]*"),
        behind(Kind.DUE, "abgabe|d\u00fb|(?<=\\d\\s)entrega|vence|da consegnare|ingeleverd"),
        behind(
            Kind.RELEASED,
            "(?:\u00e9nonc\u00e9 )?(?:disponible|dispon\u00edvel|disponibile|beschikbaar)|(?<=\\d\\s)ausgabe|ausgegeben|ver\u00f6ffentlicht"
                + "|distribu\u00e9e?|publi\u00e9e?|publicad[ao]|pubblicat[ao]|assegnat[ao]|uitgedeeld|gepubliceerd"));
  }

  private static Phrase before(Kind kind, String words) {
    return new Phrase(
        kind, "(?:" + words + ")\\b" + OF + "\\s*:?\\s+" + NAMED_NEXT + "(?<what>\\S.*)");
  }

  private static Phrase behind(Kind kind, String words) {
    return new Phrase(
        kind, NAMED_BEFORE + "(?<what>\\S.*?)\\s*[:,(\\s\u2013-]\\s*(?:" + words + ")[).!]*");
  }

  private static List<Phrase> eastAsian() {
    String named =
        "(?:\u671f[\u4e2d\u672b]|\u6700[\u7ec8\u7d42])?(?:\u7b2c?\\d{1,2}[\u6b21\u56de]?\u306e?)?(?:"
            + EAST_ASIAN_WORK
            + ")";
    String due =
        "\u622a\u6b62(?:\u65e5\u671f|\u63d0\u4ea4)?|\u63d0\u4ea4|\u4e0a\u4ea4|\u7e73\u4ea4|\u7f34\u4ea4|(?:\u63d0\u51fa)?(?:\u7de0\u5207|\u7de0\u3081\u5207\u308a|\u3006\u5207)|\u63d0\u51fa(?:\u671f\u9650|\u65e5)?|(?:\uc81c\ucd9c ?)?\ub9c8\uac10\uc77c?|\uc81c\ucd9c(?:\uc77c| ?\uae30\ud55c)?";
    String released =
        "\u53d1\u5e03|\u767c\u5e03|\u516c\u5e03|\u516c\u4f48|\u5e03\u7f6e|\u51fa\u984c|\u516c\u958b|\u914d\u5e03|\uacf5\uc9c0|\ucd9c\uc81c|\ubc30\ud3ec|\uacf5\uac1c|\ubd80\uc5ec";
    return List.of(
        new Phrase(Kind.DUE, "(?<what>\\S.*?)\\s*\u306e?(?:" + due + ")"),
        new Phrase(Kind.DUE, "(?:" + due + "|\u4ea4)\\s*[:\uff1a]?\\s*(?<what>" + named + ".*)"),
        new Phrase(
            Kind.RELEASED, "(?<what>.{0,20}?" + named + ".{0,20}?)\\s*\u306e?(?:" + released + ")"),
        new Phrase(
            Kind.RELEASED, "(?:" + released + ")\\s*[:\uff1a]?\\s*(?<what>" + named + ".*)"));
  }

  private static List<Phrase> last() {
    return List.of(
        new Phrase(
            Kind.DUE,
            "(?<what>\\S.*?)\\s*[-:,(]?\\s*(?:is\\s+|are\\s+)?(?<!\\p{L})(?:due(?:\\s+date)?|deadline)"
                + "(?:\\s+(?:today|by|at|in|before|on)\\b.*|\\s*[@(].*|,\\s*\\d{1,2}(?::\\d\\d|\\s?[ap]\\.?m\\b).*|\\s[^,]{1,20}\\d[^,]{0,20})?[).!]*"),
        new Phrase(
            Kind.TO_DO,
            "(?<what>(?:send|sign up|register|choose|pick|select|install|form|vote|complete|fill"
                + "|email|e-mail|upload|prepare|decide|schedule|book)\\s+\\S.*)"));
  }
}
