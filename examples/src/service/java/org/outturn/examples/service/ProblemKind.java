package org.outturn.examples.service;

import java.util.Locale;

/** Why a request is refused. */
enum ProblemKind {
  /** The body is no request of this operation. */
  NO_REQUEST(400, "The body is no request of this operation", true),
  /** There is nothing at this path. */
  NO_SUCH_PATH(404, "There is nothing at this path", false),
  /** The path does not take this method. */
  NO_SUCH_METHOD(405, "The path does not take this method", false),
  /** The body did not arrive in time. */
  TOO_SLOW(408, "The body did not arrive in time", true),
  /** The body or the answer is too large. */
  TOO_LARGE(413, "The request is too large", true),
  /** The body is not said to be JSON. */
  NO_JSON(415, "The body must be application/json", true),
  /** The input is wrong. */
  REFUSED(422, "The input is wrong, and nothing was done", true),
  /** A fault of ours. */
  FAULT(500, "A fault of ours", false),
  /** Too many requests at once, or one that takes too long. */
  BUSY(503, "Too much to do at once, or for too long", true);

  private final int status;
  private final String title;
  private final boolean isOfOperations;

  ProblemKind(int status, String title, boolean isOfOperations) {
    this.status = status;
    this.title = title;
    this.isOfOperations = isOfOperations;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  /** Whether the document says that operations answer so. */
  boolean isOfOperations() {
    return isOfOperations;
  }

  String type() {
    return "urn:outturn:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of a status that the server itself answers with. */
  static ProblemKind ofStatus(int status) {
    for (ProblemKind each : values()) {
      if (each.status == status) {
        return each;
      }
    }
    return status >= FAULT.status ? FAULT : NO_REQUEST;
  }
}
