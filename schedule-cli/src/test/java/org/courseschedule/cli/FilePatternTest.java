package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePatternTest {

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name :
        List.of("a.md", "b.txt", ".hidden.md", "x/c.md", "x/y/d.Rmd", ".git/e.md", "x/y/a.md")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  @Test
  void aStarStaysWithinAFolder() throws CannotRunException {
    assertThat(found("*")).containsExactly("a.md");
    assertThat(found("x/*.md")).containsExactly("x/c.md");
    assertThat(found("*/c.md")).containsExactly("x/c.md");
  }

  @Test
  void twoStarsTakeAnyFoldersAlsoNone() throws CannotRunException {
    assertThat(found("**/*.md")).containsExactly("a.md", "x/c.md", "x/y/a.md");
    assertThat(found("**")).containsExactly("a.md", "x/c.md", "x/y/a.md", "x/y/d.Rmd");
    assertThat(found("**/**/a.md")).containsExactly("a.md", "x/y/a.md");
    assertThat(found("x/**/y/*")).containsExactly("x/y/a.md", "x/y/d.Rmd");
  }

  @Test
  void choicesAreTaken() throws CannotRunException {
    assertThat(found("x/y/{a,d}.{md,Rmd}")).containsExactly("x/y/a.md", "x/y/d.Rmd");
    assertThat(found("[ab].md")).containsExactly("a.md");
  }

  @Test
  void aDotMustBeSpelt() throws CannotRunException {
    assertThat(found(".*.md")).containsExactly(".hidden.md");
    assertThat(found(".git/*.md")).containsExactly(".git/e.md");
  }

  @Test
  void aNameThatIsAFileIsNoPattern() throws IOException, CannotRunException {
    Files.writeString(folder.resolve("[a].md"), "");

    assertThat(found("[a].md")).containsExactly("[a].md");
  }

  @Test
  void aNameWithoutMagicIsItselfEvenIfMissing() throws CannotRunException {
    assertThat(FilePattern.expand("missing.md")).containsExactly("missing.md");
  }

  @Test
  void relativeNamesStayRelative() throws CannotRunException {
    assertThat(FilePattern.expand("../examples/*/schedule.md"))
        .contains("../examples/modern-ml-systems/schedule.md");
  }

  @Test
  void aLoopOfLinksEnds() throws IOException, CannotRunException {
    Files.createSymbolicLink(folder.resolve("x/loop"), folder);

    assertThat(found("**/c.md")).containsExactly("x/c.md");
  }

  @Test
  void noMatchIsTrouble() {
    assertThatThrownBy(() -> found("*.rmd"))
        .isInstanceOf(CannotRunException.class)
        .hasMessageContaining("no file matches");
  }

  @Test
  void aBrokenPatternIsTrouble() {
    assertThatThrownBy(() -> found("[a"))
        .isInstanceOf(CannotRunException.class)
        .hasMessageContaining("is no pattern");
  }

  private List<String> found(String pattern) throws CannotRunException {
    int prefix = folder.toString().length() + 1;
    return FilePattern.expand(folder + "/" + pattern).stream()
        .map(name -> name.substring(prefix))
        .toList();
  }
}
