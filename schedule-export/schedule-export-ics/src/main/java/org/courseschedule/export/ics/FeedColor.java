package org.courseschedule.export.ics;

import java.util.Locale;

/**
 * The color in which a calendar shows a feed (RFC 7986, section 5.9): a choice of those that CSS
 * names, dark enough to be told apart and to be read on.
 */
public enum FeedColor {
  STEELBLUE("#4682B4"),
  ROYALBLUE("#4169E1"),
  SLATEBLUE("#6A5ACD"),
  PURPLE("#800080"),
  CRIMSON("#DC143C"),
  FIREBRICK("#B22222"),
  CHOCOLATE("#D2691E"),
  OLIVEDRAB("#6B8E23"),
  SEAGREEN("#2E8B57"),
  TEAL("#008080"),
  SLATEGRAY("#708090");

  private final String hex;

  FeedColor(String hex) {
    this.hex = hex;
  }

  /** As CSS names it, {@code steelblue}. */
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In red, green and blue, {@code #4682B4}. */
  public String hex() {
    return hex;
  }
}
