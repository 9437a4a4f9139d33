package org.courseschedule.data;

import java.util.Optional;
import java.util.function.Supplier;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * What a parser finds, up to a depth, and where it goes wrong. The bound that the library has does
 * not say where, and a quote that does not close it notices only where the next one opens.
 */
final class BoundedEvents implements Parser {

  /** Lists and mappings are nested too deep. */
  static final class TooDeep extends MarkedYAMLException {

    private static final long serialVersionUID = 1;

    private TooDeep(Mark mark) {
      super(null, null, "nested too deep", mark);
    }
  }

  /** A quote opens and is closed by the opening quote of a later value. */
  private static final class Unclosed extends MarkedYAMLException {

    private static final long serialVersionUID = 1;

    private Unclosed(Mark mark, Throwable cause) {
      super(null, null, "found unexpected end of stream", mark, cause);
    }
  }

  private final Parser parser;
  private final int maxDepth;
  private int depth = 0;
  private Optional<ScalarEvent> quoted = Optional.empty();

  BoundedEvents(Parser parser, int maxDepth) {
    this.parser = parser;
    this.maxDepth = maxDepth;
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return told(() -> parser.checkEvent(choice));
  }

  @Override
  public Event peekEvent() {
    return told(parser::peekEvent);
  }

  @Override
  public Event getEvent() {
    Event event = told(parser::getEvent);
    if (event instanceof CollectionStartEvent && ++depth > maxDepth) {
      throw new TooDeep(event.getStartMark());
    }
    if (event instanceof CollectionEndEvent) {
      depth--;
    }
    if (event instanceof ScalarEvent scalar) {
      quoted = Optional.of(scalar).filter(BoundedEvents::isOfLines);
    }
    return event;
  }

  private <T> T told(Supplier<T> answer) {
    try {
      return answer.get();
    } catch (MarkedYAMLException broken) {
      Mark problem = broken.getProblemMark();
      throw quoted
          .filter(scalar -> problem != null)
          .filter(scalar -> scalar.getEndMark().getLine() == problem.getLine())
          .<MarkedYAMLException>map(scalar -> new Unclosed(scalar.getStartMark(), broken))
          .orElse(broken);
    }
  }

  private static boolean isOfLines(ScalarEvent scalar) {
    boolean isQuoted =
        scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
            || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    return isQuoted && scalar.getStartMark().getLine() < scalar.getEndMark().getLine();
  }
}
