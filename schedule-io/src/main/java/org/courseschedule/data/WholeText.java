package org.courseschedule.data;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A text from which YAML is read, all of it at hand. The library's own reader fetches a text in
 * small pieces, and copies what it has at each of them: a value of 4 MB in one line took a minute.
 */
final class WholeText extends StreamReader {

  private static final String NAME = "text";

  private final int[] text;
  private int index;
  private int documentIndex;
  private int line;
  private int column;

  /**
   * Begins at the start of a text.
   *
   * @throws ReaderException if the text holds a character that YAML does not allow
   */
  WholeText(String text) {
    super("");
    this.text = text.codePoints().toArray();
    for (int i = 0; i < this.text.length; i++) {
      if (!isPrintable(this.text[i])) {
        throw new ReaderException(NAME, i, this.text[i], "special characters are not allowed");
      }
    }
  }

  @Override
  public Mark getMark() {
    return new Mark(NAME, index, line, column, text, index);
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    for (int end = Math.min(text.length, index + length); index < end; index++, documentIndex++) {
      int c = text[index];
      if (isBreak(c) || (c == '\r' && index + 1 < text.length && text[index + 1] != '\n')) {
        line++;
        column = 0;
      } else if (c != '\ufeff') {
        column++;
      }
    }
  }

  private static boolean isBreak(int c) {
    return c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  @Override
  public int peek() {
    return peek(0);
  }

  @Override
  public int peek(int ahead) {
    return index + ahead < text.length ? text[index + ahead] : 0;
  }

  @Override
  public String prefix(int length) {
    return new String(text, index, Math.min(length, text.length - index));
  }

  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    index += length;
    documentIndex += length;
    column += length; // No line break is in it.
    return prefix;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getDocumentIndex() {
    return documentIndex;
  }

  @Override
  public void resetDocumentIndex() {
    documentIndex = 0;
  }

  @Override
  public int getIndex() {
    return index;
  }

  @Override
  public int getLine() {
    return line;
  }
}
