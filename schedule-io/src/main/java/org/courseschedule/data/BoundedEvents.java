package org.courseschedule.data;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;

/** What a parser finds, up to a depth. The bound that the library has does not say where. */
final class BoundedEvents implements Parser {

  /** Lists and mappings are nested too deep. */
  static final class TooDeep extends MarkedYAMLException {

    private static final long serialVersionUID = 1;

    private TooDeep(Mark mark) {
      super(null, null, "nested too deep", mark);
    }
  }

  private final Parser parser;
  private final int maxDepth;
  private int depth = 0;

  BoundedEvents(Parser parser, int maxDepth) {
    this.parser = parser;
    this.maxDepth = maxDepth;
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public Event getEvent() {
    Event event = parser.getEvent();
    if (event instanceof CollectionStartEvent && ++depth > maxDepth) {
      throw new TooDeep(event.getStartMark());
    }
    if (event instanceof CollectionEndEvent) {
      depth--;
    }
    return event;
  }
}
