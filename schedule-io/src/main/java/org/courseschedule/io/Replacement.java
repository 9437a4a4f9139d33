package org.courseschedule.io;

import java.util.Comparator;
import java.util.List;
import org.courseschedule.finding.Span;

/**
 * Another text for a part of a text.
 *
 * @param span the part
 * @param text what is to stand there
 */
record Replacement(Span span, String text) {

  /** A text with its parts replaced; of parts that overlap the first is. */
  static String in(String text, List<Replacement> replacements) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Replacement one :
        replacements.stream().sorted(Comparator.comparing(Replacement::span)).toList()) {
      if (one.span().start() >= done) {
        out.append(text, done, one.span().start()).append(one.text());
        done = one.span().end();
      }
    }
    return out.append(text.substring(done)).toString();
  }
}
