package org.courseschedule.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a text is written as bytes, so that an edited one can be written as it was.
 *
 * @param charset the encoding
 * @param byteOrderMark whether U+FEFF stands before the text
 */
public record TextEncoding(Charset charset, boolean byteOrderMark) {

  /** UTF-8 without a byte order mark. */
  public static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, false);

  /** The bytes of a text that does not hold the byte order mark itself. */
  public byte[] bytes(String text) {
    return (byteOrderMark ? "\ufeff" + text : text).getBytes(charset);
  }

  /** Whether every character of the text can be written. */
  public boolean canHold(String text) {
    return charset.newEncoder().canEncode(text);
  }
}
