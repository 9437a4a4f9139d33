package org.courseschedule.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One example of a file of examples: {@code ### name}, the input, {@code =>} on a line of its own,
 * and what is expected. White space that editors lose is visible there: {@code ⇥} is a tab, {@code
 * ⍽} a no-break space, {@code ␍} a carriage return, {@code ␊} a further line feed, {@code ␠} a
 * space.
 */
record Spec(String name, String input, String expected) {

  static List<Spec> read(String file) {
    return Arrays.stream(text(file).split("(?m)^### ", -1)).skip(1).map(Spec::of).toList();
  }

  private static Spec of(String example) {
    String[] nameAndRest = example.split("\n", 2);
    String[] parts = nameAndRest[1].split("(?m)^=>\n", 2);
    return new Spec(nameAndRest[0], hidden(parts[0].stripTrailing()), parts[1].strip());
  }

  private static String hidden(String visible) {
    return visible
        .replace('⇥', '\t')
        .replace('⍽', '\u00a0')
        .replace("␍\n", "\r")
        .replace('␊', '\n')
        .replace('␠', ' ');
  }

  private static String text(String file) {
    try (InputStream in = Spec.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
