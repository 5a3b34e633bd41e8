/**
 * Whether a service is worth it to the public: benefits and costs by agency and year, discounted,
 * made prudent, and set against each other.
 */
@NullMarked
package org.outturn.pricing.appraisal;

import org.jspecify.annotations.NullMarked;
