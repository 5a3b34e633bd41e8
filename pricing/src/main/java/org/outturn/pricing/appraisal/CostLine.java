package org.outturn.pricing.appraisal;

import org.outturn.core.appraisal.PublicCost;

/**
 * What one cost comes to in one year.
 *
 * @param cost the cost
 * @param year the year it falls in
 * @param value what is paid, step by step
 */
public record CostLine(PublicCost cost, int year, ValueSteps value) {}
