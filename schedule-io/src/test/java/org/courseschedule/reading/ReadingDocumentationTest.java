package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.courseschedule.io.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation says of reading is what the reader does. */
class ReadingDocumentationTest {

  private static final Path DOCS = Path.of("../docs");

  /** The languages whose words are known; a table by language has a row for each. */
  private static final List<String> LANGUAGES =
      List.of(
          "English",
          "German",
          "French",
          "Spanish",
          "Portuguese",
          "Italian",
          "Dutch",
          "Chinese",
          "Japanese",
          "Korean");

  /** The dates that the tables of notations write. */
  private static final List<LocalDate> DATES =
      List.of(LocalDate.of(2025, 9, 2), LocalDate.of(2025, 2, 9), LocalDate.of(2024, 9, 3));

  private static List<ExamplePage> pages() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : List.of("reading.md", "csv.md", "facts.md")) {
      files.add(DOCS.resolve(name));
    }
    try (var more = Files.list(DOCS.resolve("reading"))) {
      more.sorted().forEach(files::add);
    }
    List<ExamplePage> pages = new ArrayList<>();
    for (Path file : files) {
      pages.add(ExamplePage.read(file.getFileName().toString(), Files.readAllLines(file)));
    }
    return pages;
  }

  static List<DocumentedExample> examples() throws IOException {
    return pages().stream().flatMap(page -> page.examples().stream()).toList();
  }

  private static List<ExampleTable> tables() throws IOException {
    return pages().stream().flatMap(page -> page.tables().stream()).toList();
  }

  private static List<String> column(String name) throws IOException {
    return tables().stream().flatMap(table -> table.column(name).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsReadAsThePageSays(DocumentedExample example) throws IOException {
    assertThat(example.told())
        .as(example.place() + "\n" + example.document())
        .isEqualTo(example.expected());
  }

  @ParameterizedTest
  @EnumSource
  void everyNotationOfADateIsShown(DateNotation notation) throws IOException {
    assertThat(DATES.stream().map(notation::print)).containsAnyElementsOf(column("cell"));
  }

  @Test
  void everyRoleThatAHeaderNamesIsShown() throws IOException {
    Set<ColumnRole> shown = EnumSet.noneOf(ColumnRole.class);
    column("header").forEach(header -> shown.addAll(ColumnRole.namedBy(header)));
    assertThat(shown).isEqualTo(EnumSet.complementOf(EnumSet.of(ColumnRole.WEEKDAY)));
  }

  @Test
  void everyFactIsShown() throws IOException {
    assertThat(column("fact"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FactKey.values()).map(FactKey::key).toList());
  }

  @Test
  void whatIsToldByLanguageIsToldOfEach() throws IOException {
    List<ExampleTable> byLanguage =
        tables().stream().filter(table -> table.header().get(0).equals("language")).toList();
    assertThat(byLanguage).isNotEmpty();
    for (ExampleTable table : byLanguage) {
      assertThat(table.rows()).as(table.place()).extracting(row -> row.get(0)).isEqualTo(LANGUAGES);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatIsShown(TextFormat format) throws IOException {
    assertThat(examples()).anyMatch(example -> example.format() == format);
  }
}
