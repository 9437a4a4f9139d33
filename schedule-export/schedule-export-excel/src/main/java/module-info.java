/** Writes course schedules as spreadsheets. */
module org.courseschedule.export.excel {
  requires transitive org.courseschedule.core;
  requires org.apache.poi.poi;
  requires org.apache.poi.ooxml;
  requires org.apache.logging.log4j;
  requires static org.jspecify;

  exports org.courseschedule.export.excel;

  provides org.apache.logging.log4j.spi.Provider with
      org.courseschedule.export.excel.logging.LastResortLogging;
}
