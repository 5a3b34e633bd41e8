package org.outturn.pricing.businesscase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Change;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryScenario;
import org.outturn.core.delivery.Revision;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.TextShape;
import org.outturn.pricing.input.Inputs;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.plan.PlanComparer;
import org.outturn.pricing.projection.MissingAssumption;
import org.outturn.pricing.projection.Projector;
import org.outturn.pricing.projection.ScenarioProjection;
import org.outturn.pricing.returns.ContractIncome;

/** What a contract pays at each volume, by what says how much is expected. */
sealed interface ExpectedVolumes {

  /** By what a question states. */
  static ExpectedVolumes of(BusinessCaseQuestion asked) {
    return switch (asked.basis()) {
      case DELIVERY -> new OfDelivery(asked);
      case TALLIES -> new OfTallies(asked);
      case PLAN -> new OfPlan(asked);
    };
  }

  /** Notes what does not go together. */
  void check(String named, Problems problems);

  /** What is paid at a volume; returns and value are not worked out. */
  VolumeAnswer at(Volume volume);

  /** Tallies, times a factor. */
  record OfTallies(BusinessCaseQuestion asked) implements ExpectedVolumes {
    /** Quantities, to the millionth, and the people engaged, whole. */
    private static final String TALLIES = "tallies[*";

    @Override
    public void check(String named, Problems problems) {
      int others = asked.evidence().size() - asked.evidence().tallies().size();
      if (others > 0) {
        problems.add(
            named,
            "expected tallies, which can be multiplied, and no claims or measurements, but found "
                + others
                + " of them");
      }
      if (asked.evidence().size() == 0) {
        problems.add(named, "expected tallies but found none");
      }
    }

    @Override
    public VolumeAnswer at(Volume volume) {
      Evidence tallies = asked.evidence();
      BigDecimal factor = asked.terms().volumes().orElseThrow().of(volume);
      // Every tally times a factor, on its own date; an expected number need not be whole.
      Evidence expected =
          factor.compareTo(BigDecimal.ONE) == 0
              ? tallies
              : Inputs.OF_EVIDENCE.named(tallies, TALLIES).with(tallies, Fractions.of(factor));
      OutcomesContract contract = asked.contract();
      return VolumeAnswer.builder()
          .volume(volume)
          .evidence(expected)
          .statement(OutcomePricer.DEFAULT.price(contract, expected))
          .payments(
              PaymentScenario.of(
                  volume.name(), ContractIncome.DEFAULT.payments(contract, expected)))
          .build();
    }
  }

  /** Scenarios of a delivery, after what came. */
  record OfDelivery(BusinessCaseQuestion asked) implements ExpectedVolumes {
    @Override
    public void check(String named, Problems problems) {
      if (asked.terms().volumes().isEmpty()) {
        checkScenarios(asked, stated().scenarioNames(), "delivery", problems);
      }
    }

    private Delivery stated() {
      return asked.delivery().orElseThrow();
    }

    @Override
    public VolumeAnswer at(Volume volume) {
      ScenarioProjection projection =
          Projector.DEFAULT.project(
              asked.contract(), delivery(), scenario(volume), asked.evidence());
      return VolumeAnswer.builder()
          .volume(volume)
          .projection(projection)
          .evidence(projection.evidence())
          .statement(projection.statement())
          .payments(
              PaymentScenario.of(
                  volume.name(), ContractIncome.DEFAULT.payments(projection.settlements())))
          .addAllMissing(projection.missing())
          .build();
    }

    String scenario(Volume volume) {
      return asked.terms().volumes().isPresent()
          ? volume.name()
          : asked.terms().scenarios().of(volume);
    }

    /** As stated, or with the referrals of each volume as its scenario. */
    Delivery delivery() {
      Delivery stated = stated();
      return asked
          .terms()
          .volumes()
          .map(
              factors ->
                  stated
                      .in(Delivery.BASE)
                      .withUncertainty(stated.uncertainty())
                      .withScenarios(
                          Stream.of(Volume.values())
                              .map(volume -> scenario(volume, factors.of(volume)))
                              .toList()))
          .orElse(stated);
    }

    private static DeliveryScenario scenario(Volume volume, BigDecimal factor) {
      return DeliveryScenario.of(volume.name(), new Change.OfReferrals(Revision.times(factor)));
    }
  }

  /** What came, and the plan for the periods that begin after it. */
  record OfPlan(BusinessCaseQuestion asked) implements ExpectedVolumes {
    @Override
    public void check(String named, Problems problems) {
      ImmutableSet<String> planned = PlanComparer.DEFAULT.scenarios(asked.contract());
      if (planned.isEmpty()) {
        problems.add(
            named,
            "expected volumes, a delivery, or a contract with a plan, which say what is expected,"
                + " but found none of them");
      } else {
        checkScenarios(asked, planned, "contract.plan", problems);
      }
    }

    @Override
    public VolumeAnswer at(Volume volume) {
      OutcomesContract contract = asked.contract();
      PaymentStatement statement = OutcomePricer.DEFAULT.price(contract, asked.evidence());
      List<DatedAmount> payments =
          new ArrayList<>(ContractIncome.DEFAULT.payments(contract, asked.evidence()));
      ImmutableList<DatedAmount> planned = planned(volume, statement.asOf());
      payments.addAll(planned);
      return VolumeAnswer.builder()
          .volume(volume)
          .evidence(asked.evidence())
          .statement(statement)
          .planned(
              planned.stream()
                  .map(DatedAmount::amount)
                  .reduce(Amount.zero(contract.currency()), Amount::plus))
          .payments(PaymentScenario.of(volume.name(), payments))
          .addMissing(
              new MissingAssumption(
                  "delivery",
                  "how many outcomes come after "
                      + statement.asOf()
                      + "; the plan states amounts alone, so that none has a cost or a value"))
          .build();
    }

    private ImmutableList<DatedAmount> planned(Volume volume, LocalDate asOf) {
      PaymentSchedule schedule = asked.contract().schedule().orElseThrow();
      return asked
          .contract()
          .planned(asked.terms().scenarios().of(volume))
          .tailMap(asOf, false)
          .entrySet()
          .stream()
          .filter(each -> each.getValue().signum() > 0)
          .map(
              each ->
                  new DatedAmount(
                      schedule
                          .due(schedule.periods().period(schedule.periods().indexOf(each.getKey())))
                          .adjusted(),
                      each.getValue()))
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static void checkScenarios(
      BusinessCaseQuestion asked, ImmutableSet<String> names, String where, Problems problems) {
    Optional<String> unknown =
        Stream.of(Volume.values())
            .map(asked.terms().scenarios()::of)
            .filter(name -> !names.contains(name))
            .findFirst();
    unknown.ifPresent(
        name ->
            problems.add(
                "scenarios",
                TextShape.idOrShape(name)
                    + " is no scenario of the "
                    + where
                    + "; expected scenarios for low, base and high, each "
                    + ListedNames.oneOf(names)
                    + ", or volumes"));
  }
}
