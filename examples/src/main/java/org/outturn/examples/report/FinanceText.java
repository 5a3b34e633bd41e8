package org.outturn.examples.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.CostProfile;
import org.outturn.core.investment.DatedCost;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.investment.ReturnCap;
import org.outturn.core.investment.Tranche;
import org.outturn.examples.casefiles.FinancedPayments;

/** Says in phrases what a financing agrees: {@code rank 1, 5.00 % a year, 50 % of what is left}. */
public final class FinanceText {
  private FinanceText() {}

  /**
   * A scenario by its name; the one that is run beside those of a case has a name for programs.
   *
   * @param scenario the scenario
   * @return such as {@code BASE}, or {@code no payment}
   */
  public static String scenario(PaymentScenario scenario) {
    return scenario.equals(FinancedPayments.NO_PAYMENT) ? "no payment" : scenario.name();
  }

  /**
   * When a cost falls due.
   *
   * @param cost the cost
   * @return such as {@code 12 times, quarterly from 2015-01-01}
   */
  public static String when(Cost cost) {
    return cost.match(
        new Cost.Cases<String>() {
          @Override
          public String dated(DatedCost dated) {
            return "on " + dated.date();
          }

          @Override
          public String profile(CostProfile profile) {
            return profile.weights().size()
                + " times, "
                + FigureText.words(profile.frequency())
                + " from "
                + profile.from();
          }
        });
  }

  /**
   * What a tranche is due, and in which order.
   *
   * @param tranche the tranche
   * @return such as {@code rank 1, 5.00 % a year, 50 % of what is left}
   */
  public static String terms(Tranche tranche) {
    return Stream.of(
            Optional.of("rank " + tranche.rank()),
            rate(tranche.rate(), ""),
            rate(tranche.preferredReturn(), " preferred"),
            Optional.of(tranche.residualShare())
                .filter(share -> share.toFraction().signum() > 0)
                .map(share -> FigureText.share(share) + " of what is left"),
            tranche.cap().map(FinanceText::cap),
            tranche.drawnOn().map(day -> "drawn on " + day))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> rate(AnnualRate rate, String kind) {
    return rate.isZero()
        ? Optional.empty()
        : Optional.of(FigureText.percent(rate.value()) + kind + " a year");
  }

  private static String cap(ReturnCap cap) {
    return cap.match(
        new ReturnCap.Cases<String>() {
          @Override
          public String irr(ReturnCap.Irr of) {
            return "at most " + FigureText.percent(of.rate().value()) + " a year";
          }

          @Override
          public String multiple(ReturnCap.Multiple of) {
            return "at most " + of.multiple().toPlainString() + " times the money";
          }
        });
  }
}
