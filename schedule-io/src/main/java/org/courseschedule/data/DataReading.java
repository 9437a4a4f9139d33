package org.courseschedule.data;

import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Finding;

/**
 * What was read of a text.
 *
 * @param root the value; empty if the text has none, or none can be read
 * @param findings what was not understood
 */
public record DataReading(Optional<Data> root, List<Finding> findings) {
  public DataReading {
    findings = List.copyOf(findings);
  }
}
