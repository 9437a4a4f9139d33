package org.courseschedule.export.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.courseschedule.model.CourseFacts;

/** Hands planned sheets to the spreadsheet library. */
final class BookWriter {

  private BookWriter() {}

  /** The bytes of the file, as the library gives them: with the clock in it. */
  static byte[] write(CourseFacts course, LinkPlan plan) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      SheetWriter writer = new SheetWriter(book, plan, title(course));
      plan.sheets().forEach(writer::write);
      properties(book, course);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** {@code CS 6410: Modern ML Systems}, or what is known of it. */
  private static String title(CourseFacts course) {
    String title =
        Stream.concat(course.code().stream(), course.title().stream())
            .collect(Collectors.joining(": "));
    return XString.replace(title.isBlank() ? "Course schedule" : title);
  }

  /** Says what the file is; who made it and when is left out. */
  private static void properties(XSSFWorkbook book, CourseFacts course) {
    POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
    properties.setTitle(title(course));
    course.term().name().map(XString::replace).ifPresent(properties::setSubjectProperty);
    properties.setCreator("");
    properties.setCreated(Optional.empty());
    properties.setModified(Optional.empty());
  }
}
