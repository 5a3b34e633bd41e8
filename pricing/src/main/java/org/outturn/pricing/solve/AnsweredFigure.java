package org.outturn.pricing.solve;

import org.outturn.pricing.input.Figure;

/**
 * A figure of a case as it stands.
 *
 * @param name its name, such as {@code return}
 * @param unit what it is counted in, such as {@code rate a year}
 * @param figure what it is, or why there is none
 */
public record AnsweredFigure(String name, String unit, Figure figure) {}
