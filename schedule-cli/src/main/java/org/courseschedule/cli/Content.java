package org.courseschedule.cli;

/**
 * What is to be written to an output.
 *
 * @param bytes all of it
 * @param told what is said of it behind its name; empty if there is nothing to say
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Content(byte[] bytes, String told) {}
