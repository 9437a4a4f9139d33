/**
 * The command {@code schedule}: arguments in, exit code out.
 *
 * <p>{@link org.courseschedule.cli.Main} picks a {@code Command} ({@code check}, {@code convert},
 * {@code rules}); each is one file. What the process is given (streams, variables) comes in as one
 * {@code Environment}. Findings leave through a {@code Report}, one file for each format; a new
 * file format is one more value of {@code TextFormat} or {@code OutputFormat}.
 */
@NullMarked
package org.courseschedule.cli;

import org.jspecify.annotations.NullMarked;
