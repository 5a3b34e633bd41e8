/** When money is due: payment periods, lags and business days. */
@NullMarked
package org.outturn.core.schedule;

import org.jspecify.annotations.NullMarked;
