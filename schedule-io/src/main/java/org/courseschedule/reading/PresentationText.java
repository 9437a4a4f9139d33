package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.Presentation;
import org.courseschedule.model.RichText;

/**
 * Talks in a topic cell, their presenters named by initials: {@code DL: Faster Causal Attention,
 * LG: Hashing} are two, {@code CG, OO: DeepSeek-v3} is one by two.
 *
 * <p>A topic may well begin with an abbreviation and a colon ({@code LSH: an introduction}). So the
 * document decides first whether it lists presenters at all: if some cell names two and there is a
 * second talk, or if half of the cells begin with two letters, three or more of them others.
 *
 * @param lengths how many letters the initials in this document have; empty if it lists no
 *     presenters
 */
record PresentationText(Set<Integer> lengths) {

  private static final String INITIALS = "\\p{Lu}{2,3}";
  private static final String PRESENTERS =
      INITIALS + "(?:\\s*(?:,|&|and)\\s*" + INITIALS + "){0,9}";

  private static final Pattern FIRST = Pattern.compile("\\s*(" + PRESENTERS + ")\\s*:\\s");
  private static final Pattern NEXT =
      Pattern.compile("(?:[,;][^\\S\n]*\n?|\n)[^\\S\n]*(" + PRESENTERS + ")\\s*:\\s");

  private static final int ENOUGH_TO_TELL = 3;

  /** A presenter list found in a text, and where the title after it begins. */
  private record Start(List<String> presenters, int start, int titleStart) {}

  /** Decides for a document with these topics. */
  static PresentationText of(List<RichText> topics) {
    Set<Integer> lengths = new TreeSet<>();
    Set<String> single = new HashSet<>();
    int cells = 0;
    int talks = 0;
    for (RichText topic : topics) {
      List<Start> starts = starts(topic.plain());
      List<String> presenters =
          starts.stream().flatMap(start -> start.presenters().stream()).toList();
      cells += starts.isEmpty() ? 0 : 1;
      talks += starts.size();
      if (presenters.size() > 1) {
        presenters.forEach(initials -> lengths.add(initials.length()));
      } else {
        presenters.stream().filter(initials -> initials.length() == 2).forEach(single::add);
      }
    }
    long told = topics.stream().filter(topic -> !topic.isBlank()).count();
    if (talks == 1 && told >= ENOUGH_TO_TELL) {
      lengths.clear();
    }
    if (lengths.isEmpty() && single.size() >= ENOUGH_TO_TELL && cells * 2L >= told) {
      lengths.add(2);
    }
    return new PresentationText(Set.copyOf(lengths));
  }

  /** The talks in a topic; none if it is a topic like any other. */
  List<Presentation> read(RichText topic) {
    TextParts parts = new TextParts(topic);
    String text = parts.plain();
    List<Start> starts = starts(text);
    boolean known =
        starts.stream()
            .flatMap(start -> start.presenters().stream())
            .allMatch(initials -> lengths.contains(initials.length()));
    List<Presentation> talks = new ArrayList<>();
    for (int i = 0; known && i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
      talks.add(
          new Presentation(
              starts.get(i).presenters(), parts.trimmed(starts.get(i).titleStart(), end)));
    }
    return talks;
  }

  private static List<Start> starts(String text) {
    List<Start> starts = new ArrayList<>();
    Matcher first = FIRST.matcher(text);
    if (!first.lookingAt()) {
      return starts;
    }
    starts.add(start(first));
    Matcher next = NEXT.matcher(text).region(first.end(), text.length());
    while (next.find()) {
      starts.add(start(next));
    }
    return starts;
  }

  private static Start start(Matcher matcher) {
    List<String> presenters =
        Pattern.compile(INITIALS).matcher(matcher.group(1)).results().map(r -> r.group()).toList();
    return new Start(presenters, matcher.start(), matcher.end());
  }
}
