package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GithubReportTest {

  @Test
  void findingsAreCommandsAndTextIsEscaped() {
    assertThat(new GithubReport().of(Samples.files()))
        .isEqualTo(
            "::error file=courses/a%2C b.md,line=3,col=3,endColumn=9,title=date-impossible::"
                + "`Sep 31` does not exist: 100%25 sure, \\u{1b}[31msee::this"
                + "%0Ahelp: write `Sep 30`\n"
                + "::notice file=courses/a%2C b.md,line=4,col=9,endColumn=12,"
                + "title=topic-missing::no topic\n");
  }
}
