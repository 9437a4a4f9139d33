package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A term that a text names with its year: {@code Fall 2025}, {@code WiSe 24/25}, {@code fa22},
 * {@code 2025-26}.
 *
 * @param first the year as written; the first of two
 * @param last the second year of two, else the same
 * @param inSpring whether the term's name is that of the spring
 */
record TermWords(int first, int last, boolean inSpring) {

  private static final String SEASON =
      "(?:fall|autumn|spring|summer|winter|semester|term|quarter|trimester|session|academic year|ay"
          + "|michaelmas|hilary|trinity|lent|wintersemester|sommersemester|wise|sose|(?-i:[AFHSW]S)"
          + "|herbst(?:semester)?|fr\u00fchjahr(?:ssemester)?|fr\u00fchling|sommer"
          + "|automne|printemps|hiver|\u00e9t\u00e9|ann\u00e9e universitaire|semestre|oto\u00f1o"
          + "|primavera|verano|invierno|outono|ver\u00e3o|inverno|autunno|accademico|curso"
          + "|najaar|voorjaar|herfst|zomer)";

  /** Short for a season, with two digits behind. */
  private static final String CODE =
      "(?:fall|autumn|spring|summer|winter|fa|sp|su|wi|au|ws|ss|wise|sose|ay|(?-i:[HF]S)"
          + "|(?:winter|sommer|herbst|fr\u00fchjahrs)semester|sommer|herbst|fr\u00fchling)";

  private static final String YEAR =
      "(?:(?:19|20)\\d{2}(?:\\s?[/\u2013-]\\s?(?:20)?\\d{2}(?!\\d))?|[1-3]\\d/[1-3]\\d|['\u2019][1-3]\\d)(?!\\d)";

  private static final String BY_SEASON =
      "(?:"
          + SEASON
          + "(?:\\s?[1-3])?(?:\\s(?:de|semester|term|quarter))?\\W{0,3}"
          + YEAR
          + ")|(?:"
          + YEAR
          + "[\\s_,(-]{0,3}(?:"
          + SEASON
          + "(?!\\p{L}|\\s(?:de\\s)?"
          + YEAR
          + ")|\u5e74\u5ea6|\u5e74\\s?[\u6625\u590f\u79cb\u51ac]|\ub144\ub3c4|\ub144?\\s?[12]\ud559\uae30))";

  private static final String BY_CODE =
      "(?:"
          + CODE
          + "[\\s_-]?(?:20)?[1-3]\\d(?!\\d))|(?:20\\d{2}\\s?[/\u2013-]\\s?(?:20)?\\d{2})(?![\\d/\u2013-])";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern SEASONAL =
      Pattern.compile("(?<![\\p{L}\\d])(?:" + BY_SEASON + ")", FLAGS);

  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + BY_SEASON
              + "|"
              + BY_CODE
              + "|[afhsw]20\\d{2}(?!\\d)|20\\d{2}\\.[12](?![\\d.]))",
          FLAGS);

  private static final Pattern IN_PATH =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + BY_SEASON
              + "|"
              + BY_CODE
              + "|(?:[fs](?:20)?[1-3]\\d|[aehw]20\\d{2})(?![\\p{L}\\d])"
              + "|(?:20)?[1-3]\\d[_-]?(?:fall|autumn|spring|summer|winter|fa|sp|su|wi|[fsw])\\d?(?!\\p{L})"
              + "|20\\d{2}[\\s_-]?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?!\\p{L})"
              + "|20\\d{2}[-.][12](?![\\d.-]))",
          FLAGS);

  private static final Pattern NUMBERS =
      Pattern.compile("((?:19|20)\\d{2}|[1-3]\\d)(?:\\s?[/\u2013-]\\s?(?:20)?(\\d{2})(?!\\d))?");

  private static final Pattern TWO_NUMBERS = Pattern.compile("\\d{4}\\s?[/\u2013-]\\s?\\d{2,4}");

  /** The month in which the first of two years is over. */
  private static final int AUGUST = 8;

  private static final int DECEMBER = 12;

  private static final Pattern SPRING = Pattern.compile("spring|sp(?=\\W?\\d)", FLAGS);

  /** The terms that a heading or a name states: a season or the like beside the year. */
  static List<TermWords> stated(String text) {
    return found(text, SEASONAL);
  }

  /** The terms that a text names, short forms included. */
  static List<TermWords> inText(String text) {
    return found(text, IN_TEXT);
  }

  /** The terms that the name of a folder or a file names. */
  static List<TermWords> inPath(String name) {
    return found(name, IN_PATH);
  }

  private static List<TermWords> found(String text, Pattern pattern) {
    List<TermWords> terms = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Matcher numbers = NUMBERS.matcher(matcher.group());
      if (numbers.find()) {
        int first = year(numbers.group(1));
        int last = last(first, numbers.group(2));
        // `2025-31` is not a year and the next one.
        if (last != first || !TWO_NUMBERS.matcher(matcher.group()).matches()) {
          boolean inSpring = SPRING.matcher(matcher.group()).find();
          terms.add(new TermWords(first, last, inSpring));
        }
      }
    }
    return terms;
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return year < 100 ? 2000 + year : year;
  }

  private static int last(int first, @Nullable String digits) {
    return digits != null && Integer.parseInt(digits) == (first + 1) % 100 ? first + 1 : first;
  }

  /**
   * The year in which the first dates lie, if in this month: from August on in the first of two
   * years; a spring term that begins in December begins the year before.
   */
  int yearOf(int month) {
    if (inSpring && month == DECEMBER) {
      return last - 1;
    }
    return month >= AUGUST ? first : last;
  }
}
