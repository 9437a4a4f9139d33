package org.courseschedule.format;

import java.util.Arrays;

/**
 * A line as a fixed-width font shows it: tabs go to every fourth column, a wide character (East
 * Asian Width W or F, Unicode Standard Annex 11) takes two columns, a combining one none.
 */
final class DisplayLine {

  private static final int TAB_STOP = 4;

  /** First and last code points of what takes two columns. */
  private static final int[][] WIDE = {
    {0x1100, 0x115f},
    {0x2e80, 0x303e},
    {0x3041, 0x33ff},
    {0x3400, 0x4dbf},
    {0x4e00, 0x9fff},
    {0xa000, 0xa4cf},
    {0xa960, 0xa97f},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},
    {0xff00, 0xff60},
    {0xffe0, 0xffe6},
    {0x1f300, 0x1f64f},
    {0x1f680, 0x1f6ff},
    {0x1f900, 0x1f9ff},
    {0x20000, 0x3fffd}
  };

  private final String text;

  /** For each column the offset of what stands there; one more for the end. */
  private final int[] offsets;

  private final int width;

  DisplayLine(String text) {
    this.text = text;
    this.offsets = new int[(text.indexOf('\t') < 0 ? 2 : TAB_STOP) * text.length() + 1];
    int column = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      for (int end = column + width(text.codePointAt(i), column); column < end; column++) {
        offsets[column] = i;
      }
    }
    this.width = column;
    this.offsets[column] = text.length();
  }

  private static int width(int character, int column) {
    if (character == '\t') {
      return TAB_STOP - column % TAB_STOP;
    }
    if (character < WIDE[0][0]) {
      return isCombining(character) ? 0 : 1;
    }
    for (int[] range : WIDE) {
      if (range[0] <= character && character <= range[1]) {
        return 2;
      }
    }
    return isCombining(character) ? 0 : 1;
  }

  private static boolean isCombining(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (type == Character.FORMAT && character != 0xad);
  }

  String text() {
    return text;
  }

  /** How many columns the line takes. */
  int width() {
    return width;
  }

  /** The offset of what stands in a column; the line's end beyond it. */
  int offset(int column) {
    return column < width ? offsets[column] : text.length();
  }

  /** The character in a column; a blank beyond the line's end. */
  char at(int column) {
    return column < width ? text.charAt(offsets[column]) : ' ';
  }

  /** The column of an offset that begins a character of one column. */
  int column(int offset) {
    int found = Arrays.binarySearch(offsets, 0, width, offset);
    return found < 0 ? width : found;
  }
}
