/** The command {@code schedule}. */
module org.courseschedule.cli {
  requires org.courseschedule.core;
  requires org.courseschedule.io;
  requires org.courseschedule.export.excel;
  requires org.courseschedule.export.html;
  requires org.courseschedule.export.ics;
  requires org.apache.commons.cli;
  requires com.fasterxml.jackson.core;
  requires java.xml;
  requires static org.jspecify;
}
