/**
 * What is given when a service is appraised: outcomes, their benefits and what is paid for them by
 * agency and year, how figures are discounted and corrected, and which inputs are varied. No
 * results.
 */
@NullMarked
package org.outturn.core.appraisal;

import org.jspecify.annotations.NullMarked;
