package org.courseschedule.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bytes changed at random, by what the grammars of the text formats are made of. */
final class Mutations {

  /** Marks and words of tables, dates and facts, to be put where they do not belong. */
  private static final List<String> PIECES =
      List.of(
          "|",
          "\n",
          "\r",
          "\r\n",
          "\n\n",
          "\\",
          "`",
          "*",
          "_",
          "[",
          "]",
          "(",
          ")",
          "<",
          ">",
          "&",
          "!",
          "~~",
          "#",
          "-",
          "---",
          "|---|",
          "```",
          "<!--",
          "-->",
          "> ",
          "    ",
          "\t",
          "\u00a0",
          "\u0000",
          "\ufeff",
          "\u2028",
          "\u00e9",
          "\ud83d\ude00",
          "\u6708",
          "\u200b",
          "Sep 31",
          "2/29",
          "Mon",
          "Class 9",
          "No class",
          "due",
          "posted",
          "AB, CD: x",
          "Fall 1999",
          "0000-00-00",
          "9999-12-31",
          "99/99/99",
          "25:61",
          "3/4",
          "12 - 14",
          "Week 3",
          "| | | |",
          "[x]: y\n",
          "[x](javascript:x)",
          "![",
          "---\n",
          "year: x\n",
          ": ",
          "&amp;",
          "{{ x | y }}",
          "+---+---+\n",
          "+===+\n",
          "<table>",
          "<tr><td rowspan=3>",
          "</td>",
          "</table>",
          "<br>",
          "colspan=\"9\"",
          ",",
          ";",
          "\"",
          "\"\"",
          "'",
          "=1+1",
          "sep=;\n",
          ",,,,",
          "\"a\nb\"",
          "{",
          "}",
          "[]",
          "{}",
          "\":\"",
          "null",
          "true",
          "1e9",
          "\\u0000",
          "\"date\": ",
          "&a ",
          "*a",
          "<<: *a",
          "!!java.lang.Object ",
          "? ",
          "- ",
          "|-\n",
          ">\n",
          "%YAML 1.1\n",
          "date: ",
          "schedule: 1\n",
          "entries:\n",
          "  - ",
          "no",
          "010",
          "~");

  private Mutations() {}

  /**
   * Up to six changes: a part cut out, doubled, moved or cut off, a piece put in, a byte changed.
   */
  static byte[] of(byte[] original, Random random) {
    byte[] bytes = original;
    for (int changes = 1 + random.nextInt(6); changes > 0 && bytes.length > 0; changes--) {
      bytes = changed(bytes, random);
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + random.nextInt(40));
    byte[] part = Arrays.copyOfRange(bytes, at, end);
    return switch (random.nextInt(7)) {
      case 0 -> replaced(bytes, at, end, new byte[0]);
      case 1 -> replaced(bytes, at, at, part);
      case 2 -> replaced(bytes, random.nextInt(bytes.length), part);
      case 3, 4 -> replaced(bytes, at, piece(random));
      case 5 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : replaced(bytes, at, part);
      default -> replaced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
    };
  }

  private static byte[] piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] replaced(byte[] bytes, int at, byte[] part) {
    return replaced(bytes, at, at, part);
  }

  private static byte[] replaced(byte[] bytes, int start, int end, byte[] part) {
    byte[] replaced = Arrays.copyOf(bytes, start + part.length + bytes.length - end);
    System.arraycopy(part, 0, replaced, start, part.length);
    System.arraycopy(bytes, end, replaced, start + part.length, bytes.length - end);
    return replaced;
  }
}
