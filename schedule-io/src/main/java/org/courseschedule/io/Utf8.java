package org.courseschedule.io;

/** The form of a character's bytes in UTF-8 (RFC 3629, section 4). */
final class Utf8 {

  private Utf8() {}

  /** How many bytes the character at the offset has; 0 if what stands there is none. */
  static int length(byte[] bytes, int offset) {
    int length = expected(bytes[offset]);
    if (length > bytes.length - offset) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[offset + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return length > 2 && !isInRange(bytes, offset) ? 0 : length;
  }

  /** How many bytes a character has that begins with this one; 0 if none does. */
  static int expected(byte first) {
    int value = Byte.toUnsignedInt(first);
    if (value < 0x80) {
      return 1;
    }
    if (value < 0xc2 || value > 0xf4) {
      return 0;
    }
    return value < 0xe0 ? 2 : value < 0xf0 ? 3 : 4;
  }

  /** No form that is too long, no surrogate, nothing over U+10FFFF. */
  private static boolean isInRange(byte[] bytes, int offset) {
    int second = Byte.toUnsignedInt(bytes[offset + 1]);
    return switch (Byte.toUnsignedInt(bytes[offset])) {
      case 0xe0 -> second >= 0xa0;
      case 0xed -> second < 0xa0;
      case 0xf0 -> second >= 0x90;
      case 0xf4 -> second < 0x90;
      default -> true;
    };
  }
}
