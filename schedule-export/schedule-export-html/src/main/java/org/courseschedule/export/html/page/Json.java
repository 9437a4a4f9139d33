package org.courseschedule.export.html.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * JSON (RFC 8259) that may stand in a script element: no character that could end it or begin a
 * comment stands there as itself.
 */
final class Json {

  private final Map<String, String> members = new LinkedHashMap<>();

  static Json typed(String type) {
    return new Json().put("@type", type);
  }

  Json put(String name, String value) {
    members.put(name, string(value));
    return this;
  }

  Json put(String name, Optional<String> value) {
    value.ifPresent(text -> put(name, text));
    return this;
  }

  Json put(String name, Json value) {
    members.put(name, value.toString());
    return this;
  }

  Json put(String name, Collection<Json> values) {
    members.put(
        name, values.stream().map(Json::toString).collect(Collectors.joining(",", "[", "]")));
    return this;
  }

  @Override
  public String toString() {
    return members.entrySet().stream()
        .map(member -> string(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      boolean isPlain = next >= ' ' && "\"\\<>&'\u2028\u2029".indexOf(next) < 0;
      // A half of a pair is told by its number; a whole pair stands as it is.
      if (isPlain && (!Character.isSurrogate(next) || isPaired(text, at))) {
        json.append(next);
      } else {
        String digits = Integer.toHexString(next);
        json.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
      }
    }
    return json.append('"').toString();
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
