package org.courseschedule.export.ics;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;

/** Rich text as a calendar can show it: plain, with the addresses written out. */
final class LinkedText {

  private static final String ADDRESS_MARKS = "-._~:/?#[]@!$&'()*+,;=%";

  private LinkedText() {}

  /** The text, with the address behind each link: {@code the paper (https://example.org/p)}. */
  static String of(RichText text) {
    return text.visible().map(LinkedText::of).collect(Collectors.joining());
  }

  /** As {@link #of(RichText)}, of a part of it. */
  static String of(Run run) {
    String addresses =
        links(run)
            .map(Link::target)
            .filter(target -> !target.equals(run.text()))
            .collect(Collectors.joining(", "));
    if (addresses.isEmpty()) {
      return run.text();
    }
    return run.text().isBlank() ? run.text() + addresses : run.text() + " (" + addresses + ")";
  }

  private static Stream<Link> links(Run run) {
    return Stream.concat(run.link().stream(), run.image().stream());
  }

  /** The addresses in the texts that lead somewhere by themselves, each once, in order. */
  static Set<String> addresses(Stream<RichText> texts) {
    return texts
        .flatMap(RichText::visible)
        .flatMap(run -> run.link().stream())
        .flatMap(link -> address(link).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The link as an absolute address in ASCII (RFC 3986); empty if it is none. */
  static Optional<String> address(Link link) {
    try {
      URI address = new URI(encoded(link.target()));
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return address.getHost() != null && (scheme.equals("https") || scheme.equals("http"))
          ? Optional.of(address.toString())
          : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private static String encoded(String target) {
    StringBuilder encoded = new StringBuilder();
    target.codePoints().forEach(point -> append(encoded, point));
    return encoded.toString();
  }

  private static void append(StringBuilder encoded, int point) {
    boolean isPlain =
        point < 0x80 && (Character.isLetterOrDigit(point) || ADDRESS_MARKS.indexOf(point) >= 0);
    if (isPlain) {
      encoded.appendCodePoint(point);
      return;
    }
    for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%');
      encoded.append(Character.toUpperCase(Character.forDigit((octet >> 4) & 0xF, 16)));
      encoded.append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
    }
  }
}
