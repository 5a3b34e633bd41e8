package org.outturn.core.terms;

import com.google.common.collect.ImmutableList;

/**
 * What things of one sort have in common.
 *
 * @param type what the format calls them, such as {@code limit}; empty where it does not
 * @param namedBy the parts that say which one it is, such as {@code outcome} and {@code segment} of
 *     a tariff; empty where its place does
 * @param kindKey the part that says its kind, such as {@code scope}; empty where all are of one
 *     kind
 * @param form how the document writes the parts
 */
public record ThingShape(String type, ImmutableList<String> namedBy, String kindKey, Form form) {

  /** How a document writes the parts of a thing. */
  public enum Form {
    /** By the keys of the format: {@code {"upTo": 370, "amount": 1100}}. */
    KEYS,
    /** By the names of what they are for: {@code {"norwich": 0.25}}. */
    NAMES,
    /** As a list, by position: {@code [60, 7.5]}. */
    POSITIONS
  }
}
