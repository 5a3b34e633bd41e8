/**
 * Results as pages of HTML that stand by themselves: no script, no link, no font or picture from
 * elsewhere.
 */
@NullMarked
package org.outturn.examples.page;

import org.jspecify.annotations.NullMarked;
