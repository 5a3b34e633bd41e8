package org.outturn.core.reference;

/**
 * What a document states, beside what it refers to: a finance case, and the contract of {@code
 * contract.json}. Reading looks nothing up; only the caller knows where other documents are and
 * what they come to.
 *
 * @param stated what the document states itself
 * @param references what it names and leaves to the caller
 * @param <T> the type of what is stated
 * @param <R> the type of the references
 */
public record Referring<T, R>(T stated, R references) {}
