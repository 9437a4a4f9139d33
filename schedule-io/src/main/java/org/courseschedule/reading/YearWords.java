package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courseschedule.finding.Place;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.TableDocument;

/**
 * Terms and years that are named around a table: in the text, in the file's path and in link
 * targets. They speak for a year, but none alone states it: texts cite works and links lead to
 * older terms.
 */
final class YearWords {

  /**
   * A term with its year, as paths and texts write it: {@code 2016-fall}, {@code fa22}, {@code SS
   * 2024}.
   */
  private static final Pattern TERM =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + "(?:fall|autumn|spring|summer|winter|semester|term|quarter|academic year|accademico"
              + "|session|fa|sp|su|wi|au|ws|ss|[fs])[\\s_-]?(?<after>(?:19|20)\\d{2}|(?<!\\d)[12]\\d)"
              + "|(?<before>(?:19|20)\\d{2})[\\s_-]?(?:fall|autumn|spring|summer|winter|sept?|jan"
              + "|[sw]\\d|t\\d|semester|term|quarter)"
              + "|(?<span>20\\d{2})\\s?[/\u2013-]\\s?(?:20)?\\d{2}(?!\\s?[/\u2013-]))(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[012]\\d)(?!\\d)");

  static final int TEXT_WEIGHT = 4;
  private static final int LINK_TERM_WEIGHT = 2;
  private static final int LINK_YEAR_WEIGHT = 1;

  private YearWords() {}

  /** What the words around the tables of a document say of its year. */
  static List<YearEvidence> of(TableDocument document) {
    List<YearEvidence> evidence = new ArrayList<>();
    Place start = Place.startOf(document.source());
    Stream<String> texts =
        Stream.concat(
            Stream.of(document.source().name()), document.prose().stream().map(RichText::plain));
    add(counted(texts, TERM), TEXT_WEIGHT, "the text or the path names", start, evidence);
    add(counted(links(document), TERM), LINK_TERM_WEIGHT, "links name a term of", start, evidence);
    add(counted(links(document), YEAR), LINK_YEAR_WEIGHT, "links name", start, evidence);
    return evidence;
  }

  /** The year named most often; of two, none. */
  private static void add(
      Map<Integer, Integer> counts,
      int weight,
      String says,
      Place place,
      List<YearEvidence> evidence) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Integer> years =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    if (years.size() == 1) {
      int named = years.get(0);
      evidence.add(
          new YearEvidence(
              place,
              weight,
              year -> year == named ? weight : 0,
              year -> says + " `" + named + "`"));
    }
  }

  private static Map<Integer, Integer> counted(Stream<String> texts, Pattern pattern) {
    Map<Integer, Integer> counts = new TreeMap<>();
    texts.forEach(
        text -> {
          Matcher matcher = pattern.matcher(text);
          while (matcher.find()) {
            year(matcher).ifPresent(year -> counts.merge(year, 1, Integer::sum));
          }
        });
    return counts;
  }

  private static Optional<Integer> year(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String digits = matcher.group(group);
      if (digits != null) {
        int year = Integer.parseInt(digits);
        return Optional.of(year < 100 ? 2000 + year : year);
      }
    }
    return Optional.empty();
  }

  private static Stream<String> links(TableDocument document) {
    Stream<RichText> cells =
        document.tables().stream()
            .flatMap(table -> Stream.concat(Stream.of(table.header()), table.rows().stream()))
            .flatMap(row -> row.cells().stream())
            .map(Cell::text);
    return Stream.concat(document.prose().stream(), cells)
        .flatMap(text -> text.links().stream())
        .map(Link::target);
  }
}
