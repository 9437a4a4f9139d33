package org.courseschedule.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link leads: an {@code http}, {@code https} or {@code mailto} address, or a relative
 * reference (RFC 3986, section 4.2). Nothing else can be held, so no output can carry a {@code
 * javascript:} link.
 *
 * @param target the address as written
 */
public record Link(String target) {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /** RFC 3986, section 3.1. */
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

  /**
   * Checks the target.
   *
   * @throws IllegalArgumentException if the target is blank, holds a control character, or has
   *     another scheme
   */
  public Link {
    if (!isAllowed(target)) {
      throw new IllegalArgumentException("not an http, https, mailto or relative link: " + target);
    }
  }

  /** The link to this target; empty if it is not one that a schedule may hold. */
  public static Optional<Link> parse(String target) {
    return isAllowed(target) ? Optional.of(new Link(target)) : Optional.empty();
  }

  private static boolean isAllowed(String target) {
    // Browsers drop control characters before they look for a scheme, so none may hide one.
    if (target.isBlank()
        || !target.equals(target.strip())
        || target.chars().anyMatch(Character::isISOControl)) {
      return false;
    }
    return scheme(target).map(SCHEMES::contains).orElse(true);
  }

  private static Optional<String> scheme(String target) {
    Matcher matcher = SCHEME.matcher(target);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /**
   * Whether the target has no scheme and no host, so that it is relative to where the table lies.
   */
  public boolean isRelative() {
    return scheme(target).isEmpty() && !target.startsWith("//");
  }

  @Override
  public String toString() {
    return target;
  }
}
