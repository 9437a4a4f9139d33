/** Writes course schedules as pages. */
@SuppressWarnings("requires-automatic") // The template engine's run time names its module, no more.
module org.courseschedule.export.html {
  requires transitive org.courseschedule.core;
  requires gg.jte.runtime;
  requires static java.compiler; // generated sources say so, with an annotation of it
  requires static org.jspecify;

  exports org.courseschedule.export.html;
}
