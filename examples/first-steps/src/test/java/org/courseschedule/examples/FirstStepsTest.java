package org.courseschedule.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStepsTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  @Test
  void theReadmeShowsThisVeryCode() throws IOException {
    String code =
        Files.readString(
            Path.of("src/main/java/org/courseschedule/examples/FirstSteps.java"),
            StandardCharsets.UTF_8);
    String shown = code.substring(code.indexOf("import "));
    assertThat(Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8))
        .contains("```java\n" + shown + "```");
  }

  @Test
  void itReadsChecksAndWritesTheRealTable(@TempDir Path folder) throws IOException {
    Path table = ROOT.resolve("examples/modern-ml-systems/schedule.md");
    Path sheet = folder.resolve("schedule.xlsx");
    String printed =
        printed(() -> FirstSteps.main(new String[] {table.toString(), sheet.toString()}));
    assertThat(printed)
        .contains("[2025-11-27] BREAK No class, Thanksgiving")
        .contains("[released-never-due]")
        .doesNotContain("error:");
    try (InputStream in = Files.newInputStream(sheet);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      assertThat(workbook.getFirstSheet().read()).hasSizeGreaterThan(29);
    }
  }

  private interface Run {
    void run() throws IOException;
  }

  private static String printed(Run run) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      run.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
