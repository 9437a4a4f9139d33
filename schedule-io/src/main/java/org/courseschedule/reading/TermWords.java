package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term that a text names with its year: {@code Fall 2025}, {@code WiSe 24/25}, {@code fa22},
 * {@code 2025-26}.
 *
 * @param first the year as written; the first of two
 * @param last the second year of two, else the same
 * @param turn the month from which on a date lies in the first of them
 */
record TermWords(int first, int last, int turn) {

  /** A term, and which of several: {@code Summer II}, {@code Sem 2}. */
  private static final String SEASON =
      "(?:(?:(?:year|jahr|a\u00f1o|ano|anno|ann\u00e9e|jaar)(?=\\s?:)|fall|autumn|spring|summer|winter|semester|sem\\.?|term|quarter|trimester|session|block|academic year|school year|ay"
          + "|a\\.\\s?[ay]\\.|michaelmas|hilary|trinity|lent|epiphany|wintersemester|sommersemester|wise|sose|(?-i:[AFHSW]S|[TSQ][1-4]|[12][CQ])"
          + "|schuljahr|herbst(?:semester)?|fr\u00fchjahr(?:ssemester)?|fr\u00fchling|sommer|h\u00f8st(?:en)?|v\u00e5r(?:en)?|h\u00f6st(?:en|terminen)?|v\u00e5rterminen"
          + "|efter\u00e5r(?:et)?|for\u00e5r(?:et)?|automne|printemps|hiver|\u00e9t\u00e9|rentr\u00e9e|ann\u00e9e(?: universitaire| scolaire)?|semestre|[cq]uatrimestre"
          + "|gesti\u00f3n|oto\u00f1o|primavera|verano|invierno|outono|ver\u00e3o|inverno|autunno|anno accademico|accademico|curso"
          + "|najaar|voorjaar|herfst|zomer|blok|periode?|studiejaar|collegejaar)"
          + "(?:\\s?(?:[1-4](?=\\D|$|20\\d{2})|i{1,3}|(?-i:[AB])(?!\\p{L})))?)";

  /** Which of the terms of a year, before it: {@code 1er cuatrimestre}. */
  private static final String WHICH =
      "(?:(?:[1-4](?:st|nd|rd|th|er|ro|do|[\u00ba\u00aa\u00b0.])?|primer|segund[oa]|first|second)\\s)?";

  /** Short for a term, with two digits behind. */
  private static final String CODE =
      "(?:fall|autumn|spring|summer|winter|fa|sp|su|wi|au|ws|ss|wise|sose|ay|(?-i:[HF]S|[HVMT]T)"
          + "|(?:winter|sommer|herbst|fr\u00fchjahrs)semester|sommer|herbst|fr\u00fchling)";

  private static final String YEAR =
      "(?:(?:19|20)\\d{2}(?:\\s?[/\u2013-]\\s?(?:20)?\\d{2}(?!\\d))?|[1-3]\\d[/\u2013-][1-3]\\d|['\u2019][1-3]\\d)(?!\\d)";

  private static final String BY_SEASON =
      "(?:"
          + SEASON
          + "(?:\\s(?:de|of|semester|term|quarter))?\\W{0,3}"
          + YEAR
          + "(?!\u5e74\u5ea6))|(?:"
          + YEAR
          + "[\\s_,(-]{0,3}(?:"
          + WHICH
          + SEASON
          + "(?!\\p{L}|\\s(?:de\\s)?"
          + YEAR
          + ")|\u5e74\u5ea6|\u5b66\u5e74|\u5b78\u5e74|\u5e74?\\s?[\u6625\u590f\u79cb\u51ac]|\ud559?\ub144\ub3c4|\ub144?\\s?(?:[12]\ud559\uae30|\ubd04|\uc5ec\ub984|\uac00\uc744|\uaca8\uc6b8)))";

  private static final String BY_CODE =
      "(?:"
          + CODE
          + "[\\s_-]?(?:20)?[1-3]\\d(?!\\d))|(?:20\\d{2}\\s?[/\u2013-]\\s?(?:20)?\\d{2})(?![\\d/\u2013-])"
          + "|(?:20)?[1-3]\\d(?-i:T[1-4])(?!\\p{L}|\\d)|20\\d{2}(?-i:FA|SP|SU|WI|[FSW])(?!\\p{L})"
          + "|20\\d{2}(?:[-./][12](?![\\d/-]|\\.\\d)|-(?-i:I{1,2})(?!\\p{L}))";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern SEASONAL = pattern(BY_SEASON);

  private static final Pattern IN_TEXT =
      pattern(BY_SEASON + "|" + BY_CODE + "|[afhsvw]20\\d{2}(?!\\d)");

  /** In names, by the part of the year in which the first date lies. */
  private static final List<Pattern> IN_NAME =
      List.of(
          inName("[fshvw]20\\d{2}|[fs][1-3]\\d|[hvw](?:1[6-9]|2\\d)"),
          inName("[fsew]20\\d{2}|[fs][1-3]\\d|(?-i:E[12]\\d)"),
          inName("[afehsw]20\\d{2}|[fs][1-3]\\d|h(?:1[6-9]|2\\d)|(?-i:[AE][12]\\d)"));

  /**
   * Letters alone stand for seasons in many languages: {@code H} for a Norwegian autumn and a
   * French winter. A term has hardly more than fifteen weeks, {@code w12}.
   */
  private static Pattern inName(String letters) {
    return pattern(
        BY_SEASON
            + "|"
            + BY_CODE
            + "|(?:(?:(?:[hv]t|[fh]s|[mt]t)[\\s-]?(?:20)?[1-3]\\d|"
            + letters
            + ")(?![\\p{L}\\d])"
            + "|(?:20)?[1-3]\\d[_-]?(?:fall|autumn|spring|summer|winter|fa|sp|su|wi|[fsw])\\d?(?!\\p{L})"
            + "|20\\d{2}[\\s_-]?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?!\\p{L}))");
  }

  private static Pattern pattern(String terms) {
    return Pattern.compile("(?<![\\p{L}\\d])(?:" + terms + ")", FLAGS);
  }

  private static final String SECOND = "(?:\\s?[/\u2013-]\\s?(?:20)?(\\d{2})(?!\\d))?";

  private static final Pattern FOUR_DIGITS = Pattern.compile("((?:19|20)\\d{2})(?!\\d)" + SECOND);

  private static final Pattern TWO_DIGITS = Pattern.compile("([1-3]\\d)(?!\\d)" + SECOND);

  private static final Pattern TWO_NUMBERS = Pattern.compile("\\d{4}\\s?[/\u2013-]\\s?\\d{2,4}");

  private static final int APRIL = 4;
  private static final int AUGUST = 8;
  private static final int DECEMBER = 12;

  private static final Pattern SPRING = Pattern.compile("spring|sp(?=\\W?\\d)", FLAGS);

  /** A school year that goes from April to March. */
  private static final Pattern JAPANESE = Pattern.compile("\u5e74\u5ea6");

  /** A term that begins in autumn, though the courses in it may begin after New Year. */
  private static final Pattern GERMAN_WINTER =
      Pattern.compile("^(?:wise|wintersemester|ws)", FLAGS);

  /** The terms that a heading or a name states: a season or the like beside the year. */
  static List<TermWords> stated(String text) {
    return found(text, SEASONAL);
  }

  /** The terms that a text names, short forms included. */
  static List<TermWords> inText(String text) {
    return found(text, IN_TEXT);
  }

  /**
   * The terms that the name of a folder, a file or a term itself names.
   *
   * @param month the month of the first date
   */
  static List<TermWords> inName(String name, int month) {
    return found(name.replace('_', ' '), IN_NAME.get(month < APRIL ? 0 : month < AUGUST ? 1 : 2));
  }

  private static List<TermWords> found(String text, Pattern pattern) {
    List<TermWords> terms = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Matcher numbers = FOUR_DIGITS.matcher(matcher.group());
      Matcher two = TWO_DIGITS.matcher(matcher.group());
      if (numbers.find()) {
        add(terms, matcher.group(), numbers);
      } else if (two.find()) {
        add(terms, matcher.group(), two);
      }
    }
    return terms;
  }

  private static void add(List<TermWords> terms, String name, Matcher numbers) {
    int first = Integer.parseInt(numbers.group(1)) % 100 + century(numbers.group(1));
    boolean isFirstOfTwo =
        numbers.group(2) != null && Integer.parseInt(numbers.group(2)) == (first + 1) % 100;
    int last = isFirstOfTwo ? first + 1 : first;
    // `2025-31` is not a year and the next one.
    if (!isFirstOfTwo && TWO_NUMBERS.matcher(name).matches()) {
      return;
    }
    if (SPRING.matcher(name).find()) {
      // A spring term that begins in December begins the year before.
      terms.add(new TermWords(last - 1, last, DECEMBER));
    } else if (JAPANESE.matcher(name).find()) {
      terms.add(new TermWords(first, first + 1, APRIL));
    } else if (GERMAN_WINTER.matcher(name).find()) {
      terms.add(new TermWords(first, first + 1, AUGUST));
    } else {
      terms.add(new TermWords(first, last, AUGUST));
    }
  }

  private static int century(String digits) {
    return digits.startsWith("19") && digits.length() > 2 ? 1900 : 2000;
  }

  /** The year in which the first dates lie, if in this month. */
  int yearOf(int month) {
    return month >= turn ? first : last;
  }
}
