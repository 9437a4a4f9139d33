/** A schedule as a spreadsheet. */
module org.courseschedule.export.excel {
  requires transitive org.courseschedule.core;
  requires org.apache.poi.ooxml;
  requires static org.jspecify;

  exports org.courseschedule.export.excel;
}
