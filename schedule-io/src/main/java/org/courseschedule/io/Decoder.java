package org.courseschedule.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;

/**
 * Bytes as text: UTF-8 (RFC 3629), a byte order mark left out. Bytes that are none are read as
 * U+FFFD, and the first of them is reported.
 *
 * @param source the text
 * @param findings what was no text
 */
record Decoder(Source source, List<Finding> findings) {

  private static final String REPLACEMENT = "\ufffd";
  private static final char BYTE_ORDER_MARK = '\ufeff';

  static Decoder decode(String name, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
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
    return new Decoder(
        source,
        badBytes.isEmpty()
            ? List.of()
            : List.of(invalid(source, bytes, badBytes, badChars.get(0) - skipped)));
  }

  private static Finding invalid(Source source, byte[] bytes, List<Integer> badBytes, int offset) {
    int first = badBytes.get(0);
    String more = badBytes.size() == 1 ? "" : ", and " + (badBytes.size() - 1) + " more like it";
    return Finding.of(
            Rule.ENCODING_INVALID,
            new Place(source, new Span(offset, offset + 1)),
            "the byte `0x%02X` at offset `%d` is not UTF-8%s".formatted(bytes[first], first, more))
        .withHelp("save the file as UTF-8; what could not be read shows as `" + REPLACEMENT + "`");
  }
}
