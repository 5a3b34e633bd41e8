package org.outturn.examples.drawing;

/**
 * The head of a drawing.
 *
 * @param id the drawing's id on the page
 * @param finding what it shows, as a sentence without its full stop
 * @param unit in what, and of what
 * @param description what is to be seen in it, for those who do not see it
 */
public record Head(String id, String finding, String unit, String description) {}
