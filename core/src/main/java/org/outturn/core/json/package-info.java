/**
 * The JSON forms of a contract and of evidence, as plain records of text, read strictly and written
 * canonically. The only package of this module that touches Jackson.
 */
@NullMarked
package org.outturn.core.json;

import org.jspecify.annotations.NullMarked;
