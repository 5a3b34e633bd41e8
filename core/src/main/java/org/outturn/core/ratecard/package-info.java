/**
 * What an outcome is worth and when: tariffs, the versions of a rate card, and the forms a price
 * may take.
 */
@NullMarked
package org.outturn.core.ratecard;

import org.jspecify.annotations.NullMarked;
