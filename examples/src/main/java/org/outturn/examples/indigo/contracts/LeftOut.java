package org.outturn.examples.indigo.contracts;

/**
 * Something of a project that a contract of this library does not carry, or that had to be taken
 * for something: {@code outcome_pricings.csv row 3} because {@code the price cannot be read}.
 *
 * @param what what it is, or where it stands
 * @param because why, in a few words
 */
public record LeftOut(String what, String because) {}
