package org.courseschedule.model;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Why a class does not meet.
 *
 * @param reason {@code Thanksgiving}; empty text if the table states none
 * @param follows whose schedule the institution follows that day (<i>Monday's</i>), if stated
 */
public record NoClass(String reason, Optional<DayOfWeek> follows) {}
