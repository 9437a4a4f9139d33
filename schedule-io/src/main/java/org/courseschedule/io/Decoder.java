package org.courseschedule.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;

/**
 * Bytes as text: UTF-8 (RFC 3629), UTF-16 or Windows-1252, a byte order mark left out. An encoding
 * that is only assumed is reported. Bytes that are no character of it are read as U+FFFD, and the
 * first of them is reported.
 *
 * @param source the text
 * @param encoding how it was written
 * @param findings what was assumed, and what was no text
 */
record Decoder(Source source, TextEncoding encoding, List<Finding> findings) {

  private static final String REPLACEMENT = "\ufffd";
  private static final char BYTE_ORDER_MARK = '\ufeff';

  static Decoder decode(String name, byte[] bytes) {
    FoundEncoding found = FoundEncoding.of(bytes);
    CharsetDecoder decoder = found.encoding().charset().newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    List<Integer> badBytes = new ArrayList<>();
    List<Integer> badChars = new ArrayList<>();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      badBytes.add(in.position());
      badChars.add(out.position());
      in.position(in.position() + result.length());
      out.put(REPLACEMENT);
      result = decoder.decode(in, out, true);
    }
    String text = out.flip().toString();
    int skipped = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    Source source = Source.of(name, text.substring(skipped));
    List<Finding> findings = new ArrayList<>();
    if (found.assumed()) {
      findings.add(assumed(source, found.encoding()));
    }
    if (!badBytes.isEmpty()) {
      findings.add(invalid(source, found.encoding(), bytes, badBytes, badChars.get(0) - skipped));
    }
    control(source).ifPresent(findings::add);
    return new Decoder(source, found.encoding(), List.copyOf(findings));
  }

  /** The first of the characters that no text has; they are kept, and not seen. */
  private static Optional<Finding> control(Source source) {
    int[] places =
        IntStream.range(0, source.text().length())
            .filter(offset -> isControl(source.text().charAt(offset)))
            .toArray();
    if (places.length == 0) {
      return Optional.empty();
    }
    int first = places[0];
    String more = places.length == 1 ? "" : ", and " + (places.length - 1) + " more";
    return Optional.of(
        Finding.of(
                Rule.ENCODING_INVALID,
                new Place(source, new Span(first, first + 1)),
                "the control character `U+%04X` stands in the text%s"
                    .formatted((int) source.text().charAt(first), more))
            .withHelp("take it out; no page or sheet shows it"));
  }

  /** All but tabs, ends of lines and of pages, and the end of a file as DOS had it. */
  private static boolean isControl(char c) {
    return Character.isISOControl(c) && "\t\n\r\f\u001a\u0085".indexOf(c) < 0;
  }

  private static Finding assumed(Source source, TextEncoding encoding) {
    int offset = firstBeyondAscii(source.text());
    return Finding.of(
            Rule.ENCODING_INVALID,
            new Place(source, new Span(offset, Math.min(offset + 1, source.text().length()))),
            "the text is not UTF-8 and is read as `" + encoding.charset().name() + "`")
        .withHelp("save the file as UTF-8, so that nothing has to be assumed");
  }

  private static int firstBeyondAscii(String text) {
    int offset = 0;
    while (offset < text.length() && text.charAt(offset) < 0x80) {
      offset++;
    }
    return offset < text.length() ? offset : 0;
  }

  private static Finding invalid(
      Source source, TextEncoding encoding, byte[] bytes, List<Integer> badBytes, int offset) {
    int first = badBytes.get(0);
    String more = badBytes.size() == 1 ? "" : ", and " + (badBytes.size() - 1) + " more like it";
    return Finding.of(
            Rule.ENCODING_INVALID,
            new Place(source, new Span(offset, offset + 1)),
            "the byte `0x%02X` at offset `%d` is not %s%s"
                .formatted(bytes[first], first, encoding.charset().name(), more))
        .withHelp("save the file as UTF-8; what could not be read shows as `" + REPLACEMENT + "`");
  }
}
