/**
 * Inputs against outcomes: the same work paid for by a budget, by outcomes or by both, what each
 * outcome then costs, who bears it when delivery differs from the plan, and where the two cost the
 * same (rules same-work, net-outcomes-too, break-even).
 */
@NullMarked
package org.outturn.pricing.comparison;

import org.jspecify.annotations.NullMarked;
