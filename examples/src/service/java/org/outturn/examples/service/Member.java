package org.outturn.examples.service;

/**
 * A member of a request.
 *
 * @param name its key
 * @param kind what it may hold
 * @param isRequired whether a request must have it
 * @param says what it means, in a sentence
 */
record Member(String name, MemberKind kind, boolean isRequired, String says) {
  static Member required(String name, MemberKind kind, String says) {
    return new Member(name, kind, true, says);
  }

  static Member optional(String name, MemberKind kind, String says) {
    return new Member(name, kind, false, says);
  }
}
