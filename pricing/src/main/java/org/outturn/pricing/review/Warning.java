package org.outturn.pricing.review;

/**
 * Something that may be meant, and more often is not: {@code term.to} is {@code 2021-12-31}, which
 * is then outside the term.
 *
 * @param kind what it is about
 * @param where the place, in the words of the format, such as {@code limits[year].amount}
 * @param found what stands there; never anything of a participant
 * @param because why it is suspicious, and what to write where something else is meant
 */
public record Warning(Suspicion kind, String where, String found, String because) {}
