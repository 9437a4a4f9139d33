package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courseschedule.finding.Place;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.TableDocument;
import org.courseschedule.table.TableDocument.Heading;

/**
 * Terms and years that are named around a table: in the file's path, in headings and text, in dates
 * elsewhere and in link targets. They speak for a year, but none alone states it: texts cite works
 * and links lead to older terms.
 */
final class YearWords {

  /** A year alone; a course's code may look like one: `CS 2019`, `COMP2020`. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d.])(?<!(?<!\\p{L})\\p{L}{1,5}|(?<![\\p{L}\\d])\\p{Lu}{2,5}[\\s_-]|(?i:room|building|hall)\\s)(20[0-3]\\d)(?![\\d]|\\.\\d)");

  static final int TEXT_WEIGHT = 4;

  /** Below this, what is said is hardly evidence. */
  static final int TELLING_WEIGHT = 3;

  /** How an earlier term is named beside the table's own: {@code updated from Spring 2021}. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "(?i)\\b(?:from|based on|last (?:offered|taught)(?: in)?) \\p{L}{2,10},? \\d{4}\\b");

  private static final int PATH_TERM_WEIGHT = 5;
  private static final int PATH_YEAR_WEIGHT = 4;
  private static final int HEADING_WEIGHT = 3;
  private static final int LINK_TERM_WEIGHT = 2;
  private static final int LINK_YEAR_WEIGHT = 1;
  private static final int PUBLISHED_WEIGHT = 1;

  /** When a page was written or changed, which may be long before or after the term. */
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?m)^(?:date|lastmod|updated|last_modified_at|pubdate):\\s*+[\"']?((?:19|20)\\d{2})-(\\d{2})\\b");

  /** In months. */
  private static final int HALF_A_YEAR = 6;

  /** The keys under which front matter names its page, course and term. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?im)^\\s*+(?:(?:page|sub|nav|short|course)?[_-]?title|heading|header|name|course(?:[_-]?name)?|class|term"
              + "|semester|quarter|session|school[_-]?year|academic[_-]?year|permalink|slug|url|base[_-]?url|path)"
              + "\\s*+[:=]\\s*+(\\S.*)$");

  private final Place start;
  private final EasternYears eastern;
  private final int month;
  private final List<YearEvidence> evidence = new ArrayList<>();

  private YearWords(TableDocument document, int month) {
    this.start = Place.startOf(document.source());
    this.eastern = EasternYears.of(document);
    this.month = month;
  }

  /**
   * What the words around the tables of a document say of its year.
   *
   * @param month the month of its first date
   */
  static List<YearEvidence> of(TableDocument document, int month) {
    YearWords words = new YearWords(document, month);
    words.addPath(document.source().name());
    words.add(texts(document), words::terms, TEXT_WEIGHT, "the text names");
    words.add(
        document.headings().stream().map(Heading::own),
        YearWords::years,
        HEADING_WEIGHT,
        "a heading names");
    words.add(
        document.headings().stream().map(Heading::own),
        words::shortTerms,
        TEXT_WEIGHT,
        "a heading names a term of");
    words.add(
        Stream.concat(links(document), document.headings().stream().flatMap(YearWords::linked)),
        words::shortTerms,
        LINK_TERM_WEIGHT,
        "links name a term of");
    // A course that names what was written later is itself later.
    int latest = latest(Stream.concat(links(document), cells(document).map(RichText::plain)));
    words.add(
        links(document),
        YearWords::years,
        LINK_YEAR_WEIGHT,
        "links name",
        named -> named >= latest);
    words.add(
        document.frontMatter().map(Place::text).stream(),
        words::statedTerms,
        TEXT_WEIGHT,
        "the front matter names");
    words.add(names(document), words::shortTerms, TEXT_WEIGHT, "the front matter names a term of");
    words.add(names(document), YearWords::years, HEADING_WEIGHT, "the front matter names");
    words.add(
        document.frontMatter().map(Place::text).stream(),
        words::published,
        PUBLISHED_WEIGHT,
        "the date of the page is nearest to");
    return words.evidence;
  }

  /** The innermost of the path's names that names a term or a year. */
  private void addPath(String path) {
    String[] names = path.split("[/\\\\]", -1);
    for (int i = names.length - 1; i >= 0; i--) {
      String name = eastern.written(names[i]);
      List<Integer> terms =
          TermWords.inName(name, month).stream().map(term -> term.yearOf(month)).toList();
      List<Integer> years = terms.isEmpty() ? years(name) : terms;
      if (!years.isEmpty()) {
        int weight = terms.isEmpty() ? PATH_YEAR_WEIGHT : PATH_TERM_WEIGHT;
        add(Stream.of(name), same -> years, weight, "the path names");
        return;
      }
    }
  }

  private void add(
      Stream<String> texts, Function<String, List<Integer>> reader, int weight, String says) {
    add(texts, reader, weight, says, named -> true);
  }

  /** Adds the year named most often, if it may be that of the course; of two, none. */
  private void add(
      Stream<String> texts,
      Function<String, List<Integer>> reader,
      int weight,
      String says,
      IntPredicate mayBe) {
    Map<Integer, Integer> counts = new TreeMap<>();
    texts
        .map(eastern::written)
        .forEach(text -> reader.apply(text).forEach(year -> counts.merge(year, 1, Integer::sum)));
    mostOften(counts).stream()
        .filter(mayBe)
        .forEach(
            named ->
                evidence.add(
                    new YearEvidence(
                        start,
                        weight,
                        year -> year == named ? weight : 0,
                        year -> says + " `" + named + "`")));
  }

  private static OptionalInt mostOften(Map<Integer, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int[] years =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
  }

  private List<Integer> terms(String text) {
    List<TermWords> own = TermWords.inText(EARLIER.matcher(text).replaceAll(" "));
    List<TermWords> named = own.isEmpty() ? TermWords.inText(text) : own;
    return named.stream().map(term -> term.yearOf(month)).toList();
  }

  private List<Integer> statedTerms(String frontMatter) {
    return TermWords.stated(frontMatter).stream().map(term -> term.yearOf(month)).toList();
  }

  private List<Integer> shortTerms(String name) {
    return TermWords.inName(name, month).stream().map(term -> term.yearOf(month)).toList();
  }

  /** The year in which the month of the first date is nearest to that of the page's own date. */
  private List<Integer> published(String frontMatter) {
    Matcher date = PUBLISHED.matcher(frontMatter);
    if (!date.find()) {
      return List.of();
    }
    int months = Integer.parseInt(date.group(2)) - month;
    int shift = months > HALF_A_YEAR ? 1 : months < -HALF_A_YEAR ? -1 : 0;
    return List.of(Integer.parseInt(date.group(1)) + shift);
  }

  private static List<Integer> years(String text) {
    List<Integer> years = new ArrayList<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      years.add(Integer.valueOf(matcher.group(1)));
    }
    return years;
  }

  /** What front matter says of the page, the course and the term. */
  private static Stream<String> names(TableDocument document) {
    return document.frontMatter().stream()
        .flatMap(yaml -> NAMES.matcher(yaml.text()).results())
        .map(named -> named.group(1));
  }

  /** The text without that of links, which lead to other terms. */
  private static Stream<String> texts(TableDocument document) {
    return document.prose().stream()
        .flatMap(text -> text.visible())
        .filter(run -> run.link().isEmpty())
        .map(RichText.Run::text);
  }

  /** The text of a heading that has links and says something else too. */
  private static Stream<String> linked(Heading heading) {
    return Stream.of(heading.text()).filter(text -> !text.equals(heading.own()));
  }

  private static int latest(Stream<String> texts) {
    return texts.flatMap(text -> years(text).stream()).max(Integer::compare).orElse(0);
  }

  private static Stream<RichText> cells(TableDocument document) {
    return document.tables().stream()
        .flatMap(table -> Stream.concat(Stream.of(table.header()), table.rows().stream()))
        .flatMap(row -> row.cells().stream())
        .map(Cell::text);
  }

  private static Stream<String> links(TableDocument document) {
    return Stream.concat(document.prose().stream(), cells(document))
        .flatMap(text -> text.links().stream())
        .map(Link::target);
  }
}
