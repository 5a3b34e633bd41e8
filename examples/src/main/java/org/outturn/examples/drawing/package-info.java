/**
 * Charts as small drawings that say what they find: SVG by one writer, for pages and files, and the
 * same drawing as PNG. Lines differ in dash and marker, parties in colour.
 */
@NullMarked
package org.outturn.examples.drawing;

import org.jspecify.annotations.NullMarked;
