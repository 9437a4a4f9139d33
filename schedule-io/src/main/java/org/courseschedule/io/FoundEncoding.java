package org.courseschedule.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells the encoding of bytes: by a byte order mark, by the zero bytes of UTF-16, else UTF-8 unless
 * another reading gives sensible text.
 *
 * <p>Bytes that are not UTF-8 are a text in Windows-1252 if nearly all of them would there be
 * letters beside letters, or signs that people type, and if next to nothing in the text is a
 * character of several bytes in UTF-8. Otherwise they are UTF-8 that was damaged: cut off, or mixed
 * with something else.
 *
 * @param encoding the encoding
 * @param assumed whether it was told by what sort of text it gives, and not by the bytes alone
 */
record FoundEncoding(TextEncoding encoding, boolean assumed) {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The bytes to which Windows-1252 gives no character. */
  private static final String UNDEFINED = "\u0081\u008d\u008f\u0090\u009d";

  /** Letters that are words, or signs beside numbers. */
  private static final String WORDS = "\u00e0\u00e9\u00e8\u00f3\u00aa\u00ba\u00b5";

  /** Enough to see every other byte being zero. */
  private static final int MAX_SAMPLE = 1 << 16;

  static FoundEncoding of(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return marked(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return marked(StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return marked(StandardCharsets.UTF_16BE);
    }
    int even = zeros(bytes, 0);
    int odd = zeros(bytes, 1);
    if (isEveryOther(bytes, odd, even)) {
      return assumed(StandardCharsets.UTF_16LE);
    }
    if (isEveryOther(bytes, even, odd)) {
      return assumed(StandardCharsets.UTF_16BE);
    }
    return isWindows1252(bytes)
        ? assumed(WINDOWS_1252)
        : new FoundEncoding(TextEncoding.UTF_8, false);
  }

  private static FoundEncoding marked(Charset charset) {
    return new FoundEncoding(new TextEncoding(charset, true), false);
  }

  private static FoundEncoding assumed(Charset charset) {
    return new FoundEncoding(new TextEncoding(charset, false), true);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** How many zero bytes there are among those at even (0) or odd (1) offsets. */
  private static int zeros(byte[] bytes, int first) {
    int zeros = 0;
    for (int i = first; i < Math.min(bytes.length, MAX_SAMPLE); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** Digits, delimiters and line ends have a zero byte in UTF-16 in any language. */
  private static boolean isEveryOther(byte[] bytes, int here, int there) {
    int pairs = Math.min(bytes.length, MAX_SAMPLE) / 2;
    return pairs > 1 && 10 * here >= pairs && 20 * there <= here;
  }

  private static boolean isWindows1252(byte[] bytes) {
    int characters = 0;
    int bad = 0;
    int sensible = 0;
    for (int i = 0; i < bytes.length; i++) {
      int length = Utf8.length(bytes, i);
      if (length > 1) {
        characters++;
        i += length - 1;
      } else if (length == 0) {
        if (UNDEFINED.indexOf(Byte.toUnsignedInt(bytes[i])) >= 0) {
          return false;
        }
        bad++;
        sensible += isSensible(bytes, i) ? 1 : 0;
      }
    }
    return bad > 4 * characters && 10 * sensible >= 9 * bad;
  }

  /** Whether the byte is, in Windows-1252, a letter beside a letter or a sign that people type. */
  private static boolean isSensible(byte[] bytes, int offset) {
    char c = character(bytes, offset);
    if (!Character.isLetter(c)) {
      return true;
    }
    boolean alone = !isLetter(bytes, offset - 1) && !isLetter(bytes, offset + 1);
    return !isCutOff(bytes, offset) && (!alone || WORDS.indexOf(c) >= 0);
  }

  /** Whether the text ends within a character that begins with this byte. */
  private static boolean isCutOff(byte[] bytes, int offset) {
    if (offset + Utf8.expected(bytes[offset]) <= bytes.length) {
      return false;
    }
    int end = offset + 1;
    while (end < bytes.length && (bytes[end] & 0xc0) == 0x80) {
      end++;
    }
    return end == bytes.length;
  }

  private static boolean isLetter(byte[] bytes, int offset) {
    return offset >= 0 && offset < bytes.length && Character.isLetter(character(bytes, offset));
  }

  private static char character(byte[] bytes, int offset) {
    return new String(bytes, offset, 1, WINDOWS_1252).charAt(0);
  }
}
