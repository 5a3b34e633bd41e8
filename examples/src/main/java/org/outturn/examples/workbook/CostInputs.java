package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.CostProfile;
import org.outturn.core.investment.DatedCost;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;
import org.outturn.core.terms.StatedNumbers;

/**
 * The cells of what one cost states.
 *
 * @param name what it is for
 * @param amount the whole of it
 * @param from the first day
 * @param months from one part to the next
 * @param atMonthEnds whether every part falls on the last day of a month
 * @param weights the weight of each part
 */
record CostInputs(
    String name,
    String amount,
    String from,
    int months,
    boolean atMonthEnds,
    ImmutableList<String> weights) {

  private static final String AMOUNT = "].amount";

  static CostInputs write(StatedInputs sheet, FinanceCase finance, Cost cost, String path) {
    String words = cost.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String amount =
        sheet.number(
            words,
            cost.amount().value().doubleValue(),
            finance.currency().getCurrencyCode(),
            Look.AMOUNT,
            "the whole of it",
            path + AMOUNT);
    return cost.match(
        new Cost.Cases<CostInputs>() {
          @Override
          public CostInputs dated(DatedCost dated) {
            String day = sheet.day(words + ": due on", dated.date(), "", "");
            return new CostInputs(words, amount, day, 1, false, ImmutableList.of("1"));
          }

          @Override
          public CostInputs profile(CostProfile profile) {
            String day =
                sheet.day(words + ": first part due on", profile.from(), "then by equal steps", "");
            return new CostInputs(
                words,
                amount,
                day,
                profile.frequency().months(),
                profile.from().plusDays(1).getDayOfMonth() == 1,
                weights(sheet, words, path, profile.weights()));
          }
        });
  }

  private static ImmutableList<String> weights(
      StatedInputs sheet, String words, String path, List<BigDecimal> weights) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      places.add(
          sheet.number(
              words + ": weight of part " + (i + 1),
              weights.get(i).doubleValue(),
              "weight",
              Look.SHARE,
              "",
              path + "].profile.weights[" + i + "]"));
    }
    return ImmutableList.copyOf(places);
  }

  /** The paths of every number that a finance case states. */
  static ImmutableList<String> known(FinanceCase finance) {
    return StatedNumbers.of(
            FinanceCaseJson.terms(
                new Referring<>(finance, Optional.of(ContractReference.of("contract.json")))))
        .byPath()
        .keySet()
        .asList();
  }

  /** The paths of the costs, as the finance case's format names them. */
  static ImmutableList<String> paths(FinanceCase finance) {
    return known(finance).stream()
        .filter(path -> path.startsWith("costs[") && path.endsWith(AMOUNT))
        .map(path -> path.substring(0, path.length() - AMOUNT.length()))
        .collect(ImmutableList.toImmutableList());
  }
}
