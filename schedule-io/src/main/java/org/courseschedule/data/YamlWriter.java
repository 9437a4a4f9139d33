package org.courseschedule.data;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Items;
import org.courseschedule.data.Data.Text;

/**
 * Writes a tree of values as YAML that readers of version 1.1 and 1.2 see alike: what one of them
 * could take for something else than text ({@code no}, {@code 010}, {@code 14:00}, a date) stands
 * in quotes. The same values give the same text.
 */
public final class YamlWriter {

  /** Text that begins with a letter and holds nothing that has a meaning in a block. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{L}(?:[\\p{L}\\p{M}\\p{N}\\p{Sc}_./(),;'\"&*+!?%@=<>|~^\\[\\]{}-]"
              + "|:(?=\\S)|[ #](?=[^ #])(?<! #))*+");

  /** What YAML 1.1 takes for a truth value or for nothing. */
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private static final Pattern BARE = Pattern.compile("null|true|false|0|-?[1-9]\\d{0,8}");

  /** Readers look no further than 1024 characters for the colon after a key. */
  private static final int MAX_KEY = 500;

  private final StringBuilder out = new StringBuilder();

  private YamlWriter() {}

  /** Writes a value; the text ends with a line end. */
  public static String write(Data data) {
    YamlWriter writer = new YamlWriter();
    if (isBlock(data)) {
      writer.block(data, 0, true);
    } else {
      writer.out.append(writer.inline(data)).append('\n');
    }
    return writer.out.toString();
  }

  private static boolean isBlock(Data data) {
    return (data instanceof Items list && !list.items().isEmpty())
        || (data instanceof Fields mapping && !mapping.fields().isEmpty());
  }

  /**
   * Writes the parts of a value, one a line.
   *
   * @param isIndented whether the first line's indentation is still to be written
   */
  private void block(Data data, int indent, boolean isIndented) {
    boolean first = !isIndented;
    if (data instanceof Items list) {
      for (Data item : list.items()) {
        indent(first ? 0 : indent);
        first = false;
        out.append("- ");
        inlineOrBlock(item, indent + 2, false);
      }
    } else if (data instanceof Fields mapping) {
      for (Field field : mapping.fields()) {
        indent(first ? 0 : indent);
        first = false;
        field(field, indent);
      }
    }
  }

  private void field(Field field, int indent) {
    String name = scalar(field.name());
    if (name.length() > MAX_KEY) {
      out.append("? ").append(name).append('\n');
      indent(indent);
      out.append(": ");
      inlineOrBlock(field.value(), indent + 2, false);
      return;
    }
    out.append(name).append(':');
    if (isBlock(field.value())) {
      out.append('\n');
      block(field.value(), indent + 2, true);
    } else {
      out.append(' ').append(inline(field.value())).append('\n');
    }
  }

  private void inlineOrBlock(Data data, int indent, boolean isIndented) {
    if (isBlock(data)) {
      block(data, indent, isIndented);
    } else {
      out.append(inline(data)).append('\n');
    }
  }

  private String inline(Data data) {
    if (data instanceof Text text) {
      return text.bare() && BARE.matcher(text.text()).matches()
          ? text.text()
          : text.isNull() ? "null" : scalar(text.text());
    }
    return data instanceof Items ? "[]" : "{}";
  }

  private static String scalar(String text) {
    boolean isPlain =
        PLAIN.matcher(text).matches()
            && !WORDS.contains(text.toLowerCase(Locale.ROOT))
            && text.codePoints().allMatch(QuotedText::isShown);
    return isPlain ? text : QuotedText.of(text);
  }

  private void indent(int blanks) {
    out.append(" ".repeat(blanks));
  }
}
