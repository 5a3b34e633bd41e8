/** Who is bound by a contract: its parties and what each payer owes. */
@NullMarked
package org.outturn.core.party;

import org.jspecify.annotations.NullMarked;
