/**
 * What a contract planned to pay beside what it pays (rule plan-and-actual): period by period, so
 * far, and by the forecast. Values, and a calculator without state.
 */
@NullMarked
package org.outturn.pricing.plan;

import org.jspecify.annotations.NullMarked;
