package org.outturn.examples.workbook;

import java.util.Optional;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.DeadweightRate;

/** The baseline that a treatment of deadweight states; empty for every other treatment. */
final class StatedBaseline implements Deadweight.Cases<Optional<Baseline>> {
  private static final StatedBaseline ASKED = new StatedBaseline();

  private StatedBaseline() {}

  static Optional<Baseline> of(Deadweight deadweight) {
    return deadweight.match(ASKED);
  }

  @Override
  public Optional<Baseline> pricedIn() {
    return Optional.empty();
  }

  @Override
  public Optional<Baseline> onPrice(DeadweightRate rate) {
    return Optional.empty();
  }

  @Override
  public Optional<Baseline> onCount(Baseline baseline) {
    return Optional.of(baseline);
  }

  @Override
  public Optional<Baseline> comparisonGroup(ComparisonGroup terms) {
    return Optional.empty();
  }
}
