/** Reads course schedules from text, and the facts about their courses. */
module org.courseschedule.io {
  requires transitive org.courseschedule.core;
  requires com.fasterxml.jackson.core;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.strikethrough;
  requires org.jsoup;
  requires org.yaml.snakeyaml;
  requires static org.jspecify;

  exports org.courseschedule.table;
  exports org.courseschedule.data;
  exports org.courseschedule.format;
  exports org.courseschedule.reading;
  exports org.courseschedule.io;
}
