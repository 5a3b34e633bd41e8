package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.contract.FeePeriods;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.FeeAmount;
import org.outturn.core.schedule.FeeEach;
import org.outturn.core.schedule.Grant;
import org.outturn.core.time.Periods;

/** The cells of fees and grants, which are paid beside outcomes (rule blended). */
final class BesideInputs {
  /** Why the days of a contract with fees or grants are fixed. */
  static final String WHY_FIXED = "decides on which days payments fall";

  private final StatedInputs sheet;
  private final ImmutableList<Stated> stated;

  /**
   * A fee or grant.
   *
   * @param id its id
   * @param isGrant whether it is a grant, which comes before the outcomes of its day
   * @param amount the cell of its amount
   * @param parts how many payments split the amount; 0 where each is all of it
   */
  record Beside(String id, boolean isGrant, String amount, int parts) {}

  /**
   * The days between which a grant stands in the place of payment.
   *
   * @param from the cell of the first
   * @param to the cell of the first after it
   */
  record GrantDays(String from, String to) {}

  /** Before the timeline is known. */
  private record Stated(
      String id, boolean isGrant, String amount, ImmutableList<LocalDate> days, int parts) {}

  private final ImmutableList<GrantDays> grants;

  /**
   * Writes the amounts.
   *
   * @param sheet where
   * @param contract the contract, with a schedule
   * @param last the last day on which anything is paid
   */
  BesideInputs(StatedInputs sheet, OutcomesContract contract, LocalDate last) {
    this.sheet = sheet;
    String currency = contract.currency().getCurrencyCode();
    List<Stated> all = new ArrayList<>();
    ImmutableList.Builder<GrantDays> between = ImmutableList.builder();
    if (isStated(contract)) {
      sheet.group("Fees and grants", "contract " + contract.id());
    }
    contract.blend().grants().stream()
        .sorted(Comparator.comparing(Grant::id))
        .forEach(
            grant -> {
              all.add(grant(contract, grant, currency, last));
              between.add(
                  new GrantDays(
                      sheet.fixedDay(
                          grant.id() + " from", grant.dates().startInclusive(), WHY_FIXED),
                      sheet.fixedDay(
                          grant.id() + " to before",
                          grant.dates().endExclusive().orElseThrow(),
                          WHY_FIXED)));
            });
    contract.blend().fees().stream()
        .sorted(Comparator.comparing(Fee::id))
        .forEach(fee -> all.add(fee(contract, fee, currency, last)));
    this.stated = ImmutableList.copyOf(all);
    this.grants = between.build();
  }

  /** Whether a contract states any. */
  static boolean isStated(OutcomesContract contract) {
    return !contract.blend().fees().isEmpty() || !contract.blend().grants().isEmpty();
  }

  private Stated grant(OutcomesContract contract, Grant grant, String currency, LocalDate last) {
    Periods periods = contract.schedule().orElseThrow().periods();
    List<LocalDate> days = new ArrayList<>();
    int number = periods.indexOf(grant.dates().startInclusive());
    LocalDate start = periods.period(number).startInclusive();
    while (!start.isAfter(last)) {
      if (grant.dates().contains(start)) {
        days.add(start);
      }
      number++;
      start = periods.period(number).startInclusive();
    }
    String amount =
        number(
            grant.id(),
            grant.amountPerPeriod(),
            currency,
            "a grant for each period that begins inside it",
            "contract.grants[" + grant.id() + "].amountPerPeriod");
    return new Stated(grant.id(), true, amount, ImmutableList.copyOf(days), 0);
  }

  private Stated fee(OutcomesContract contract, Fee fee, String currency, LocalDate last) {
    List<LocalDate> days =
        FeePeriods.of(contract).periods(fee).map(each -> each.lastDay().orElseThrow()).toList();
    String path = "contract.fees[" + fee.id() + "].";
    return fee.pays()
        .match(
            new FeeAmount.Cases<Stated>() {
              @Override
              public Stated repeated(Amount amount, FeeEach each) {
                String note =
                    switch (each) {
                      case PERIOD -> "each period";
                      case YEAR -> "each contract year";
                      case ONCE -> "once";
                    };
                return stated(number(fee.id(), amount, currency, note, path + "amount"), 0);
              }

              @Override
              public Stated total(Amount amount) {
                return stated(
                    number(
                        fee.id(),
                        amount,
                        currency,
                        "in " + days.size() + " whole parts",
                        path + "total"),
                    days.size());
              }

              private Stated stated(String cell, int parts) {
                return new Stated(
                    fee.id(),
                    false,
                    cell,
                    days.stream()
                        .filter(each -> !each.isAfter(last))
                        .collect(ImmutableList.toImmutableList()),
                    parts);
              }
            });
  }

  private String number(String id, Amount amount, String currency, String note, String path) {
    return sheet.number(id, amount.value().doubleValue(), currency, Look.AMOUNT, note, path);
  }

  /** The days on which any is paid. */
  Stream<LocalDate> days() {
    return stated.stream().flatMap(each -> each.days().stream());
  }

  /** Writes for each day of a timeline which payment of each falls on it; gives the rows. */
  ImmutableList<Integer> writeNumbers(List<LocalDate> timeline) {
    return stated.stream()
        .map(
            each ->
                sheet.fixedQuantities(
                    each.id() + ": number of its payment",
                    timeline.stream().map(day -> each.days().indexOf(day) + 1.0).toList(),
                    "number",
                    "0 on a day on which it is not paid"))
        .collect(ImmutableList.toImmutableList());
  }

  /** Writes the days of each where the timeline follows the inputs; gives the rows. */
  ImmutableList<DayRow> writeDays() {
    return stated.stream()
        .map(
            each ->
                new DayRow(
                    each.id(),
                    sheet.timeline(each.id() + ": paid on", each.days()),
                    each.days().size()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The days of one fee or grant.
   *
   * @param id its id
   * @param row the row of the sheet of inputs
   * @param days how many they are
   */
  record DayRow(String id, int row, int days) {}

  ImmutableList<Beside> written() {
    return stated.stream()
        .map(each -> new Beside(each.id(), each.isGrant(), each.amount(), each.parts()))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<GrantDays> grants() {
    return grants;
  }
}
