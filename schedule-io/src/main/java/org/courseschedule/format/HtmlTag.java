package org.courseschedule.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.RichText.Style;

/**
 * An HTML tag within text.
 *
 * @param name in small letters
 * @param ends whether it ends an element
 * @param attributes what stands behind the name
 */
record HtmlTag(String name, boolean ends, String attributes) {

  private static final Pattern TAG =
      Pattern.compile("<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9]*)(?<rest>[^>]*)>", Pattern.DOTALL);

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b(?:href|src)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ALT =
      Pattern.compile("\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

  private static final Set<String> BREAKING = Set.of("br", "li", "p", "div", "tr", "ul", "ol");

  private static final Map<String, Style> STYLED =
      Map.of(
          "b", Style.STRONG,
          "strong", Style.STRONG,
          "i", Style.EMPHASIS,
          "em", Style.EMPHASIS,
          "s", Style.STRIKE,
          "del", Style.STRIKE,
          "strike", Style.STRIKE,
          "code", Style.CODE,
          "tt", Style.CODE);

  private static HtmlTag of(Matcher matcher) {
    return new HtmlTag(
        matcher.group("name").toLowerCase(Locale.ROOT),
        !matcher.group("end").isEmpty(),
        matcher.group("rest"));
  }

  /** The tag that the text is; empty if it is another piece of HTML, a comment say. */
  static Optional<HtmlTag> parse(String html) {
    Matcher matcher = TAG.matcher(html);
    return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
  }

  /** The tags in a text, in order. */
  static List<HtmlTag> all(String html) {
    return TAG.matcher(html).results().flatMap(tag -> parse(tag.group()).stream()).toList();
  }

  /** How it makes text look. */
  Optional<Style> style() {
    return Optional.ofNullable(STYLED.get(name));
  }

  /** Whether what follows it begins on a line of its own. */
  boolean breaks() {
    return !ends && BREAKING.contains(name);
  }

  /** Where it leads, or what it shows. */
  Optional<String> address() {
    return firstGroup(ADDRESS.matcher(attributes)).map(text -> text.replace("&amp;", "&"));
  }

  /** What an image shows, in words. */
  String description() {
    return firstGroup(ALT.matcher(attributes)).orElse("");
  }

  private static Optional<String> firstGroup(Matcher matcher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return Optional.of(matcher.group(group));
      }
    }
    return Optional.empty();
  }
}
