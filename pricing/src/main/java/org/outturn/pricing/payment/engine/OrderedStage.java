package org.outturn.pricing.payment.engine;

/** A stage that takes rows in claim order, one stretch of them after the other. */
interface OrderedStage {

  /** Takes the rows of a stretch, as the stages before have left them. */
  void apply(Stretch rows);
}
