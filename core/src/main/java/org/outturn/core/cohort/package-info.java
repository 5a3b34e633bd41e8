/**
 * For whom the service is: the people a contract may claim for, and the segments it prices apart.
 */
@NullMarked
package org.outturn.core.cohort;

import org.jspecify.annotations.NullMarked;
