package org.outturn.core.json.codec;

/**
 * Says that a value was refused, and why was noted where it was: whoever asks for it is dropped in
 * silence, and so is whoever asks for that. This is the one rule by which nothing is reported that
 * merely follows from a fault. It is no fault of a program and has no stack trace.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refused() {
    super(null, null, false, false);
  }
}
