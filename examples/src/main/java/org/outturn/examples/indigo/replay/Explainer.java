package org.outturn.examples.indigo.replay;

import java.util.stream.Stream;
import org.outturn.core.money.Amount;

/** Looks in the data for one reason why results at their prices are not what was paid. */
interface Explainer {
  /**
   * What the reason explains.
   *
   * @param priced the project
   * @param left what earlier reasons have left of the difference
   */
  Stream<Explained> explain(PricedProject priced, Amount left);
}
