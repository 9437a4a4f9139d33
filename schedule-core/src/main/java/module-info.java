/**
 * The domain of course schedules: what a schedule is, what can be said of it, and what is checked.
 */
module org.courseschedule.core {
  requires static org.jspecify;

  exports org.courseschedule.model;
  exports org.courseschedule.finding;
  exports org.courseschedule.check;
  exports org.courseschedule.plan;
}
