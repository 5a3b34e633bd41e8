/** Cash flows and what they say: rates of return, present values, multiples, payback, losses. */
@NullMarked
package org.outturn.pricing.returns;

import org.jspecify.annotations.NullMarked;
