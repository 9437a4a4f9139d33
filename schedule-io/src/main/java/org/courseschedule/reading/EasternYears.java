package org.courseschedule.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.table.TableDocument;

/**
 * Years that East Asia counts from another beginning, written as others write them.
 *
 * @param document the whole text, in which Chinese signs tell that {@code 113-1} is a term
 */
record EasternYears(String document) {

  /** A Japanese era and its year; its letter alone beside words of school years only. */
  private static final Pattern OF_ERA =
      Pattern.compile(
          "(?:\u4ee4\u548c|\u5e73\u6210)\\s?(?:\\d{1,2}|\u5143)(?=\\s?\u5e74)"
              + "|(?<![\\p{L}\\d])[RH]\\d{1,2}(?=\\s?(?:\u5e74|[\u524d\u5f8c]\u671f|[\u6625\u79cb]))");

  /** A school year of Taiwan: {@code 113\u5b78\u5e74\u5ea6\u7b2c1\u5b78\u671f}. */
  private static final Pattern OF_REPUBLIC =
      Pattern.compile("(?<!\\d)(1[0-3]\\d)[\\s_-]?\u5b78(?:\u5e74\u5ea6?|\u671f)");

  /** A school year and its term, which elsewhere may be anything. */
  private static final Pattern WITH_TERM =
      Pattern.compile("(?<![\\d./]|\\d-)(1[0-3]\\d)-[12](?![\\d/-]|\\.\\d)");

  private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

  /** The year before the first of the Republic of China. */
  private static final int BEFORE_REPUBLIC = 1911;

  static EasternYears of(TableDocument document) {
    return new EasternYears(document.source().text());
  }

  /**
   * The text with such years in the common form, {@code 2024\u5e74\u5ea6}, {@code
   * 2024-2025\u5b78\u5e74}.
   */
  String written(String text) {
    String common =
        OF_ERA.matcher(text).replaceAll(era -> Era.year(era.group()).orElseThrow().toString());
    common = ofRepublic(OF_REPUBLIC.matcher(common));
    Matcher withTerm = WITH_TERM.matcher(common);
    return withTerm.find() && CHINESE.matcher(document).find() ? ofRepublic(withTerm) : common;
  }

  private static String ofRepublic(Matcher years) {
    return years.replaceAll(
        found -> {
          int year = BEFORE_REPUBLIC + Integer.parseInt(found.group(1));
          return year + "-" + (year + 1) + "\u5b78\u5e74";
        });
  }
}
