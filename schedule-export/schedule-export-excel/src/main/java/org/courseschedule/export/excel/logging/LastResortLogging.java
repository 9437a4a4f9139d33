package org.courseschedule.export.excel.logging;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;

/**
 * The logging that Log4j's API falls back to by itself, named as a provider, so that it does not
 * complain on standard error that it found none.
 *
 * <p>Its priority is the lowest there is: any logging that the program has set up goes before it,
 * and no setting of the process is touched.
 */
public final class LastResortLogging extends Provider {

  /** Called by Log4j's API when it looks for providers. */
  public LastResortLogging() {
    super(Integer.MIN_VALUE, "2.6.0", SimpleLoggerContextFactory.class);
  }
}
