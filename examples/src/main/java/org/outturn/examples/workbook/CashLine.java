package org.outturn.examples.workbook;

import java.util.function.Function;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * One figure of where the cash goes.
 *
 * @param label what it is, such as {@code paid in}
 * @param unit in what it is counted
 * @param name the name of its cells without what they are of
 * @param look how it is shown
 * @param formula where it comes from
 * @param exact what Outturn makes of it
 */
record CashLine(
    String label,
    String unit,
    String name,
    Look look,
    Function<CashPlaces, String> formula,
    Function<WaterfallResult, Exact> exact) {}
