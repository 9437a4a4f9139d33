package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitReportTest {

  @Test
  void aFileIsASuiteAndAFindingACase() throws Exception {
    Element suite = suite(FailOn.ERROR, 0);

    assertThat(suite.getAttribute("name")).isEqualTo("courses/a, b.md");
    assertThat(suite.getAttribute("tests")).isEqualTo("2");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    Element failure = (Element) suite.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("type")).isEqualTo("date-impossible");
    assertThat(failure.getAttribute("message")).contains("\\u{1b}[31msee::this");
    assertThat(failure.getTextContent())
        .startsWith("courses/a, b.md:3:3: error:")
        .endsWith("\nhelp: write `Sep 30`");
    assertThat(suite.getElementsByTagName("system-out").item(0).getTextContent())
        .contains("no topic");
  }

  @Test
  void whatFailsIsWhatWasAskedFor() throws Exception {
    assertThat(suite(FailOn.NOTE, 0).getAttribute("failures")).isEqualTo("2");
    assertThat(suite(FailOn.NEVER, 0).getAttribute("failures")).isEqualTo("0");
  }

  @Test
  void aCleanFileIsACaseThatPasses() throws Exception {
    Element suite = suite(FailOn.ERROR, 1);

    assertThat(suite.getAttribute("tests")).isEqualTo("1");
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    assertThat(suite.getElementsByTagName("failure").getLength()).isZero();
  }

  private static Element suite(FailOn failOn, int index) throws Exception {
    String text = new JunitReport(failOn).of(Samples.files());
    return (Element)
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)))
            .getElementsByTagName("testsuite")
            .item(index);
  }
}
