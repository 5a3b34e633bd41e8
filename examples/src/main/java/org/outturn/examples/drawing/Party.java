package org.outturn.examples.drawing;

import java.util.Locale;

/** Whose money a line or bar is: one colour for each, in every chart. */
public enum Party {
  /** Who pays for outcomes: blue. */
  PAYER,
  /** What those who pay only plan to pay: light blue. */
  PLAN,
  /** Who finances the service: black. */
  INVESTOR,
  /** The service and what it costs: orange. */
  SERVICE,
  /** Who provides the service: green. */
  PROVIDER,
  /** The public, a fund or a purpose: grey. */
  PUBLIC;

  /** Its name in drawings. */
  String look() {
    return name().toLowerCase(Locale.ROOT);
  }
}
