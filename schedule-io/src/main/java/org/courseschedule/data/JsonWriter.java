package org.courseschedule.data;

import java.util.Iterator;
import java.util.regex.Pattern;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Items;
import org.courseschedule.data.Data.Text;

/** Writes a tree of values as JSON (RFC 8259). The same values give the same text. */
public final class JsonWriter {

  private static final Pattern LITERAL =
      Pattern.compile("true|false|null|-?(?:0|[1-9]\\d*+)(?:\\.\\d++)?(?:[eE][+-]?\\d++)?");

  private final StringBuilder out = new StringBuilder();
  private final boolean isOneLine;
  private int depth = 0;

  private JsonWriter(boolean isOneLine) {
    this.isOneLine = isOneLine;
  }

  /** One value a line, indented by two blanks; the text ends with a line end. */
  public static String write(Data data) {
    JsonWriter writer = new JsonWriter(false);
    writer.value(data);
    return writer.out.append('\n').toString();
  }

  /** All of it on one line, without a line end. */
  public static String writeLine(Data data) {
    JsonWriter writer = new JsonWriter(true);
    writer.value(data);
    return writer.out.toString();
  }

  private void value(Data data) {
    if (data instanceof Text text) {
      out.append(scalar(text));
    } else if (data instanceof Items list) {
      all('[', list.items().iterator(), ']');
    } else {
      all('{', ((Fields) data).fields().iterator(), '}');
    }
  }

  /** What stands bare in YAML need not be a literal of JSON. */
  private static String scalar(Text text) {
    if (text.isNull()) {
      return "null";
    }
    boolean isLiteral = text.bare() && LITERAL.matcher(text.text()).matches();
    return isLiteral ? text.text() : QuotedText.of(text.text());
  }

  private void all(char opening, Iterator<?> parts, char closing) {
    out.append(opening);
    if (parts.hasNext()) {
      depth++;
      while (parts.hasNext()) {
        lineBreak();
        part(parts.next());
        out.append(parts.hasNext() ? isOneLine ? ", " : "," : "");
      }
      depth--;
      lineBreak();
    }
    out.append(closing);
  }

  private void part(Object part) {
    if (part instanceof Field field) {
      out.append(QuotedText.of(field.name())).append(": ");
      value(field.value());
    } else {
      value((Data) part);
    }
  }

  private void lineBreak() {
    if (!isOneLine) {
      out.append('\n').append("  ".repeat(depth));
    }
  }
}
