package org.outturn.examples.workbook;

import java.util.Optional;
import org.outturn.core.investment.ReturnCap;

/**
 * The rows of one tranche: what it pays in and is owed, day by day (rule waterfall). Interest and
 * preferred return accrue on the principal by days over 365 and are rounded once, on each
 * distribution date. A cap holds back returns, never principal.
 */
final class TrancheRows {
  private static final String RULE = "waterfall";
  private static final String NOTHING = "0";

  private final Workings workings;
  private final Minor minor;
  private final Day day;
  private final TrancheInputs inputs;
  private final String currency;

  private final Row undrawn;
  private final Row principalAfter;
  private final Row daysCarried;
  private final Row interestUnpaid;
  private final Row preferredUnpaid;
  private final Row capAfter;

  private Optional<Row> drawn = Optional.empty();
  private Optional<Row> principal = Optional.empty();
  private Optional<Row> interestDue = Optional.empty();
  private Optional<Row> preferredDue = Optional.empty();
  private Optional<Row> capBefore = Optional.empty();
  private String interestPaid = NOTHING;
  private String principalPaid = NOTHING;
  private String preferredPaid = NOTHING;

  TrancheRows(Workings workings, Minor minor, Day day, TrancheInputs inputs, String currency) {
    this.workings = workings;
    this.minor = minor;
    this.day = day;
    this.inputs = inputs;
    this.currency = currency;
    this.undrawn = workings.later();
    this.principalAfter = workings.later();
    this.daysCarried = workings.later();
    this.interestUnpaid = workings.later();
    this.preferredUnpaid = workings.later();
    this.capAfter = workings.later();
  }

  TrancheInputs inputs() {
    return inputs;
  }

  String name() {
    return inputs.tranche().id();
  }

  /** A formula: what was undrawn before the day. */
  String undrawnBefore() {
    return undrawn.before();
  }

  /** Closes what is drawn today: what is left of the commitment. */
  void drew(Row amount) {
    drawn = Optional.of(amount.summed());
    workings.put(undrawn, "undrawn: " + name(), currency, RULE, Look.AMOUNT);
    undrawn
        .opensWith(inputs.commitment())
        .is(minor.nearest(undrawn.before() + "-" + amount.here()));
  }

  Row drawn() {
    return drawn.orElseThrow();
  }

  /** Writes what is owed before anything is paid today. */
  void accrue() {
    principal =
        Optional.of(
            money("principal before it is repaid: " + name())
                .is(minor.nearest(principalAfter.before() + "+" + drawn().here())));
    if (inputs.tranche().form().earns()) {
      Row days = principalDays();
      if (inputs.tranche().form().bearsInterest()) {
        interestDue = Optional.of(due("interest", inputs.rate(), days, interestUnpaid));
      }
      if (inputs.tranche().form().sharesProfit()) {
        preferredDue =
            Optional.of(due("preferred return", inputs.preferredReturn(), days, preferredUnpaid));
      }
    }
    capBefore = inputs.tranche().cap().map(cap -> cap.match(new CapRow()));
  }

  private Row principalDays() {
    Row days =
        money("principal times days since the last distribution: " + name())
            .is(daysCarried.before() + "+" + principalAfter.before() + "*" + daysPassed());
    workings.put(daysCarried, "carried to the next day: " + name(), currency, RULE, Look.AMOUNT);
    daysCarried.is(onDistribution(NOTHING, days.here()));
    return days;
  }

  private String daysPassed() {
    return "(" + day.date().here() + "-" + day.date().before() + ")";
  }

  private String onDistribution(String then, String otherwise) {
    return "IF(" + day.distribution().here() + "=1," + then + "," + otherwise + ")";
  }

  private Row due(String what, String rate, Row days, Row unpaid) {
    Row accrued =
        money(what + " accrued: " + name())
            .is(onDistribution(minor.rounded(rate + "*" + days.here() + "/365"), NOTHING))
            .summed();
    return money(what + " due: " + name())
        .is(minor.nearest(unpaid.before() + "+" + accrued.here()));
  }

  private Row money(String label) {
    return workings.row(label, currency, RULE, Look.AMOUNT);
  }

  /** The interest that may be paid today; empty where the tranche bears none. */
  Optional<Row> interestOwed() {
    return interestDue.map(due -> withinCap("interest", due.here(), NOTHING, principal().here()));
  }

  void paidInterest(Row paid) {
    interestPaid = paid.here();
  }

  private Row principal() {
    return principal.orElseThrow();
  }

  /** The principal that may be paid today; empty where it is never repaid. */
  Optional<Row> principalOwed() {
    return inputs.tranche().isRepaid() ? principal : Optional.empty();
  }

  void paidPrincipal(Row paid) {
    principalPaid = paid.here();
    workings.put(principalAfter, "principal: " + name(), currency, RULE, Look.AMOUNT);
    principalAfter.is(minor.nearest(principal().here() + "-" + principalPaid));
  }

  /** The preferred return that may be paid today; empty where the tranche has none. */
  Optional<Row> preferredOwed() {
    return preferredDue.map(
        due ->
            withinCap(
                "preferred return",
                due.here(),
                interestPaid + "-" + principalPaid,
                principalAfter.here()));
  }

  void paidPreferred(Row paid) {
    preferredPaid = paid.here();
  }

  /**
   * What its share of the residual comes to within the cap.
   *
   * @param share the whole share
   */
  Row residualWithinCap(Row share) {
    return withinCap(
        "share of what is left",
        share.here(),
        interestPaid + "-" + principalPaid + "-" + preferredPaid,
        principalAfter.here());
  }

  private Row withinCap(String what, String owed, String paidToday, String principalNow) {
    Row row = money(what + " within the cap: " + name());
    return capBefore
        .map(
            cap ->
                row.is(
                    "MIN("
                        + owed
                        + ",MAX(0,"
                        + minor.floor(cap.here() + "-" + paidToday)
                        + "-"
                        + principalNow
                        + "))"))
        .orElseGet(() -> row.is(owed));
  }

  /** Closes what was paid today; gives all that it received. */
  Row received(Row residual) {
    if (principalOwed().isEmpty()) {
      workings.put(principalAfter, "principal: " + name(), currency, RULE, Look.AMOUNT);
      principalAfter.is(principal().here());
    }
    interestDue.ifPresent(due -> unpaid("interest", interestUnpaid, due, interestPaid));
    preferredDue.ifPresent(due -> unpaid("preferred return", preferredUnpaid, due, preferredPaid));
    Row received =
        money("received: " + name())
            .is(
                minor.nearest(
                    String.join("+", interestPaid, principalPaid, preferredPaid, residual.here())))
            .summed();
    capBefore.ifPresent(
        cap -> {
          workings.put(capAfter, "left under the cap: " + name(), currency, RULE, Look.AMOUNT);
          capAfter.is(cap.here() + "-" + received.here());
        });
    return received;
  }

  private void unpaid(String what, Row unpaid, Row due, String paid) {
    workings.put(unpaid, what + " unpaid: " + name(), currency, RULE, Look.AMOUNT);
    unpaid.is(minor.nearest(due.here() + "-" + paid));
  }

  /** What a cap lets through, returned money and all. */
  private final class CapRow implements ReturnCap.Cases<Row> {
    @Override
    public Row irr(ReturnCap.Irr cap) {
      return money("paid in less received, grown at the capped rate: " + name())
          .is(
              capAfter.before()
                  + "*(1+"
                  + rateOrMultiple()
                  + ")^("
                  + daysPassed()
                  + "/365)+"
                  + drawn().here());
    }

    @Override
    public Row multiple(ReturnCap.Multiple cap) {
      return money("capped multiple of paid in, less received: " + name())
          .is(capAfter.before() + "+" + rateOrMultiple() + "*" + drawn().here());
    }

    private String rateOrMultiple() {
      return inputs.cap().orElseThrow();
    }
  }
}
