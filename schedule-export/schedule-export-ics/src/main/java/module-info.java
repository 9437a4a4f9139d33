/** Writes course schedules as calendar feeds. */
module org.courseschedule.export.ics {
  requires transitive org.courseschedule.core;
  requires static org.jspecify;

  exports org.courseschedule.export.ics;
}
