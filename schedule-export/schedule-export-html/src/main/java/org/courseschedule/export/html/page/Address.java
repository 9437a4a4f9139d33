package org.courseschedule.export.html.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as the URL Standard wants them written (section 4.3, URL code points): browsers repair
 * others, checkers complain of them.
 */
final class Address {

  private static final String MARKS = "!$&'()*+,-./:;=?@_~";

  /** The scheme and the host, in which an IPv6 address keeps its brackets. */
  private static final Pattern HOST = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*+:)?//[^/?#]*+");

  private Address() {}

  /** The address with what may not stand in it percent-encoded; it leads to the same place. */
  static String of(String target) {
    Matcher host = HOST.matcher(target);
    int hostEnd = host.lookingAt() ? host.end() : 0;
    int hash = target.indexOf('#');
    StringBuilder address = new StringBuilder();
    for (int at = 0; at < target.length(); at += Character.charCount(target.codePointAt(at))) {
      int next = target.codePointAt(at);
      boolean isAllowed =
          switch (next) {
            case '%' -> isHex(target, at + 1) && isHex(target, at + 2);
            case '#' -> at == hash;
            case '[', ']' -> at < hostEnd;
            default -> isUrlCodePoint(next);
          };
      append(address, next, isAllowed);
    }
    return address.toString();
  }

  private static boolean isHex(String target, int at) {
    return at < target.length() && Character.digit(target.charAt(at), 16) >= 0;
  }

  private static boolean isUrlCodePoint(int next) {
    if (next < 0x80) {
      return Character.isLetterOrDigit(next) || MARKS.indexOf(next) >= 0;
    }
    return !Forbidden.isForbidden(next);
  }

  private static void append(StringBuilder address, int next, boolean isAllowed) {
    if (isAllowed) {
      address.appendCodePoint(next);
      return;
    }
    for (byte octet : Character.toString(next).getBytes(StandardCharsets.UTF_8)) {
      address.append('%').append(hex(octet >> 4)).append(hex(octet));
    }
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit & 0xF);
  }
}
