package org.courseschedule.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.courseschedule.io.TextFormat;

/**
 * A pattern of file names, taken apart at its slashes: {@code **} stands for any number of folders,
 * also none; in the other parts {@code *}, {@code ?}, {@code [ab]} and <code>{a,b}</code> mean what
 * they mean to a shell. Names that begin with a dot are passed over unless the part does too.
 */
final class FilePattern {

  private static final Pattern MAGIC = Pattern.compile("[*?\\[{]");
  private static final String ANY_FOLDERS = "**";

  private final TreeSet<String> names = new TreeSet<>();

  private FilePattern() {}

  /**
   * The names that the text stands for: itself, unless it is a pattern and not a file's name; then
   * the files that match and can be read, in order.
   */
  static List<String> expand(String text) throws CannotRunException {
    if (!MAGIC.matcher(text).find() || Files.exists(Input.path(text))) {
      return List.of(text);
    }
    FilePattern pattern = new FilePattern();
    try {
      pattern.collect(Path.of(text.startsWith("/") ? "/" : ""), parts(text));
    } catch (PatternSyntaxException bad) {
      throw new CannotRunException("`" + text + "` is no pattern: " + bad.getDescription());
    } catch (IOException trouble) {
      throw CannotRunException.of("cannot search `" + text + "`", trouble);
    }
    if (pattern.names.isEmpty()) {
      throw new CannotRunException("no file matches `" + text + "`");
    }
    return List.copyOf(pattern.names);
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("/+", -1)) {
      boolean isRepeated =
          part.equals(ANY_FOLDERS) && !parts.isEmpty() && parts.get(parts.size() - 1).equals(part);
      if (!part.isEmpty() && !isRepeated) {
        parts.add(part);
      }
    }
    if (parts.get(parts.size() - 1).equals(ANY_FOLDERS)) {
      parts.add("*");
    }
    return parts;
  }

  private void collect(Path folder, List<String> parts) throws IOException {
    if (parts.isEmpty()) {
      add(folder);
      return;
    }
    String part = parts.get(0);
    List<String> rest = parts.subList(1, parts.size());
    if (!MAGIC.matcher(part).find()) {
      collect(folder.resolve(part), rest);
    } else if (part.equals(ANY_FOLDERS)) {
      collect(folder, rest);
      for (Path child : children(folder, "*")) {
        // Links to folders are not followed: they may lead back.
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          collect(child, parts);
        }
      }
    } else {
      for (Path child : children(folder, part)) {
        collect(child, rest);
      }
    }
  }

  private void add(Path file) {
    if (Files.isRegularFile(file) && TextFormat.of(file.toString()).isPresent()) {
      names.add(file.toString());
    }
  }

  private static List<Path> children(Path folder, String pattern) throws IOException {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, pattern)) {
        for (Path child : children) {
          if (pattern.startsWith(".") || !child.getFileName().toString().startsWith(".")) {
            found.add(child);
          }
        }
      }
    }
    return found;
  }
}
