package org.courseschedule.export.ics;

/** As what something due or to do is published. */
public enum DeadlineForm {
  /** An event of its day ({@code VEVENT}), which every calendar shows. */
  EVENT,
  /** A task ({@code VTODO}), which can be ticked off where the calendar knows tasks. */
  TODO
}
