package org.courseschedule.export.excel;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.Link;

/** Addresses as a spreadsheet can follow them. */
final class Address {

  /** What may stand in an address as it is (RFC 3986, section 2). */
  private static final Pattern NOT_PLAIN =
      Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+");

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Address() {}

  /**
   * The address that a cell can lead to.
   *
   * @return empty if there is none: for a place on the page of the table ({@code #week-3}), for a
   *     path from the root of a site that is not known, for what is no address even with its odd
   *     characters escaped, and for one that is too long
   */
  static Optional<String> of(Link link) {
    String target = link.target();
    if (target.startsWith("//")) {
      target = "https:" + target; // A spreadsheet program would take it for a file server.
    } else if (link.isRelative() && "#?/\\".indexOf(target.charAt(0)) >= 0) {
      return Optional.empty();
    }
    return Optional.of(isAddress(target) ? target : escaped(target))
        .filter(address -> address.length() <= Limits.ADDRESS && isAddress(address));
  }

  private static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      return address.toASCIIString().equals(text);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String escaped(String target) {
    return NOT_PLAIN.matcher(target).replaceAll(Address::escaped);
  }

  private static String escaped(MatchResult odd) {
    StringBuilder escaped = new StringBuilder();
    for (byte octet : odd.group().getBytes(StandardCharsets.UTF_8)) {
      escaped.append('%').append(HEX.toHexDigits(octet));
    }
    return Matcher.quoteReplacement(escaped.toString());
  }
}
