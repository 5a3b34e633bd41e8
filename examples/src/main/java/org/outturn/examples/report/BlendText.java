package org.outturn.examples.report;

import java.util.stream.Collectors;
import org.outturn.core.money.Amount;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.FeeAmount;
import org.outturn.core.schedule.FeeEach;
import org.outturn.core.schedule.Grant;

/** Says in a phrase what a fee or a grant pays: {@code GBP 10,000.00 each period}. */
public final class BlendText {
  private BlendText() {}

  /**
   * What a fee pays, when, and on which conditions.
   *
   * @param fee the fee
   * @return such as {@code GBP 850,000.00 in all, from 2018-03-01, to 2019-02-28}
   */
  public static String of(Fee fee) {
    String amount =
        fee.pays()
            .match(
                new FeeAmount.Cases<String>() {
                  @Override
                  public String repeated(Amount amount, FeeEach each) {
                    return amount
                        + (each == FeeEach.ONCE ? " once" : " each " + FigureText.words(each));
                  }

                  @Override
                  public String total(Amount total) {
                    return total + " in all";
                  }
                });
    return amount
        + fee.from().map(day -> ", from " + day).orElse("")
        + fee.to().map(end -> ", to " + end.minusDays(1)).orElse("")
        + (fee.onlyIf().isEmpty()
            ? ""
            : fee.onlyIf().stream()
                .map(Gate::toString)
                .collect(Collectors.joining(" and ", ", if ", "")));
  }

  /**
   * What a grant pays.
   *
   * @param grant the grant
   * @return such as {@code GBP 250,000.00 each period, 2020-04-01 to 2020-09-30}
   */
  public static String of(Grant grant) {
    return grant.amountPerPeriod() + " each period, " + grant.dates();
  }
}
