package org.courseschedule.cli;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.courseschedule.finding.Finding;

/**
 * Findings as the XML that build servers know from JUnit: a file is a suite, a finding a case, and
 * it fails if the command would fail for it. A file without findings is one case that passes.
 *
 * @param failOn from which findings on
 */
record JunitReport(FailOn failOn) implements Report {

  @Override
  public String of(List<Checked> files) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml);
      xml.writeStartElement("testsuites");
      line(xml);
      for (Checked file : files) {
        suite(xml, file);
      }
      xml.writeEndElement();
      line(xml);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a string cannot be full", impossible);
    }
    return text.toString();
  }

  private void suite(XMLStreamWriter xml, Checked file) throws XMLStreamException {
    long failures = file.findings().stream().filter(failOn::isReachedBy).count();
    xml.writeStartElement("testsuite");
    attribute(xml, "name", file.name());
    attribute(xml, "tests", Integer.toString(Math.max(1, file.findings().size())));
    attribute(xml, "failures", Long.toString(failures));
    line(xml);
    for (Finding finding : file.findings()) {
      testCase(xml, file, finding);
    }
    if (file.findings().isEmpty()) {
      xml.writeEmptyElement("testcase");
      attribute(xml, "name", "no findings");
      attribute(xml, "classname", file.name());
      line(xml);
    }
    xml.writeEndElement();
    line(xml);
  }

  private void testCase(XMLStreamWriter xml, Checked file, Finding finding)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute(xml, "name", finding.rule().id() + " at " + finding.place());
    attribute(xml, "classname", file.name());
    boolean isFailure = failOn.isReachedBy(finding);
    xml.writeStartElement(isFailure ? "failure" : "system-out");
    if (isFailure) {
      attribute(xml, "type", finding.rule().id());
      attribute(xml, "message", finding.message());
    }
    xml.writeCharacters(Visible.of(finding.toString()));
    if (finding.help().isPresent()) {
      xml.writeCharacters("\nhelp: " + Visible.of(finding.help().get()));
    }
    xml.writeEndElement();
    xml.writeEndElement();
    line(xml);
  }

  /** Control codes cannot stand in XML 1.0 at all (2.2 Characters), so they are written out. */
  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, Visible.of(value));
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
