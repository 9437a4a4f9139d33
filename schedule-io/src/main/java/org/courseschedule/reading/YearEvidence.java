package org.courseschedule.reading;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.courseschedule.finding.Place;

/**
 * Something in a document that speaks for some years and not for others.
 *
 * @param place where it stands
 * @param weight how much it speaks for a year that fits
 * @param score what it says of a year: from 0, it does not fit, to its weight
 * @param says what to tell people of it in a year, fit or not
 */
record YearEvidence(Place place, int weight, IntUnaryOperator score, IntFunction<String> says) {

  boolean fits(int year) {
    return score.applyAsInt(year) > 0;
  }
}
