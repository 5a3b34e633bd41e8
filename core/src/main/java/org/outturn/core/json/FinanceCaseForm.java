package org.outturn.core.json;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.outturn.core.investment.Beneficiary;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.DrawdownRule;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.json.FinanceCaseDocument.DistributionDocument;
import org.outturn.core.json.FinanceCaseDocument.PaymentDocument;
import org.outturn.core.json.FinanceCaseDocument.ScenarioDocument;
import org.outturn.core.json.FinanceCaseDocument.ThenDocument;
import org.outturn.core.money.Amount;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.IsoDates;
import org.outturn.core.time.Lag;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/** The JSON form of a finance case. */
final class FinanceCaseForm {
  private static final String FORMAT = "1";

  private FinanceCaseForm() {}

  /** Gives the case; empty where its parts do not fit each other, which is noted. */
  static Optional<Referring<FinanceCase, Optional<ContractReference>>> read(
      Fields fields, FinanceCaseDocument document) {
    if (document.outturn() != null && !document.outturn().equals(FORMAT)) {
      fields.refuse("outturn", "found another version of the format; expected \"" + FORMAT + "\"");
    }
    Optional<ContractReference> contract =
        ContractReferenceForm.read(
            fields,
            document.contract(),
            document.claims(),
            document.tallies(),
            document.measurements());
    FinanceCase.Builder finance = parts(fields, document);
    boolean isWithoutContract = document.contract() == null && fields.isSound("contract");
    if (isEmpty(document.scenarios()) && isWithoutContract && fields.isSound("scenarios")) {
      fields.refuse(
          "scenarios", "expected at least one scenario, or a contract, but found neither");
    }
    try {
      return Optional.of(new Referring<>(finance.build(), contract));
    } catch (InvalidInputException inconsistent) {
      inconsistent.problems().stream()
          .filter(problem -> !isFollowOn(fields, document, problem))
          .toList()
          .forEach(problem -> fields.refuse(problem.where(), problem.message()));
      return Optional.empty();
    }
  }

  private static boolean isEmpty(@Nullable List<?> items) {
    return items == null || items.isEmpty();
  }

  /** Whether a problem only says again that a value was refused, or meets its stand-in. */
  private static boolean isFollowOn(Fields fields, FinanceCaseDocument document, Problem problem) {
    String where = problem.where();
    boolean isSound = fields.isSound(where);
    for (int end = where.length(); end > 0; end = lastStep(where, end)) {
      isSound &= fields.isSound(where.substring(0, end));
    }
    int scenarios = document.scenarios() == null ? 0 : document.scenarios().size();
    return !isSound
        || (where.endsWith(".then.scenario")
            && IntStream.range(0, scenarios)
                .anyMatch(i -> !fields.isSound("scenarios[" + i + "].name")));
  }

  private static int lastStep(String where, int end) {
    return Math.max(where.lastIndexOf('.', end - 1), where.lastIndexOf('[', end - 1));
  }

  private static FinanceCase.Builder parts(Fields fields, FinanceCaseDocument document) {
    MoneyForm money = MoneyForm.of(fields, document.currency());
    CostForm costs = new CostForm(money);
    TrancheTermsForm tranches = new TrancheTermsForm(money);
    Scenarios scenarios = new Scenarios(money);
    return FinanceCase.builder()
        .id(fields.id("id", document.id()))
        .name(Absent.orEmpty(document.name()))
        .currency(money.currency())
        .roundingMode(
            fields
                .choice("rounding", document.rounding(), RoundingMode.class)
                .orElse(RoundingMode.HALF_UP))
        .addAllCosts(fields.parts("costs", document.costs(), costs::read, costs::standIn))
        .addAllTranches(
            fields.parts("tranches", document.tranches(), tranches::read, tranches::standIn))
        .drawdown(
            fields
                .choice("drawdown", document.drawdown(), DrawdownRule.class)
                .orElse(DrawdownRule.PRO_RATA))
        .reserve(money.read(fields, "reserve", document.reserve()))
        .distribution(
            fields.part(
                "distribution",
                document.distribution(),
                FinanceCaseForm::distribution,
                FinanceCaseForm::distributionStandIn))
        .addAllScenarios(
            fields.parts("scenarios", document.scenarios(), scenarios::read, Scenarios::standIn))
        .addAllAssumptions(Fields.texts(document.assumptions()))
        .addAllSources(SourceForm.readAll(fields, document.sources()));
  }

  private static DistributionTerms distribution(Fields fields, DistributionDocument document) {
    int days = document.days() == null ? 0 : document.days();
    return DistributionTerms.builder()
        .frequency(
            fields
                .choice("frequency", document.frequency(), Frequency.class)
                .orElse(Frequency.YEARLY))
        .anchor(
            fields.valueOr(CostForm.STAND_IN_DATE, "anchor", document.anchor(), IsoDates::parse))
        .lag(new Lag(days, Lag.Unit.CALENDAR))
        .recyclingTo(fields.date("recyclingTo", document.recyclingTo()))
        .residual(
            fields
                .choice("residual", document.residual(), Beneficiary.class)
                .orElse(Beneficiary.PROVIDER))
        .excess(
            fields
                .choice("excess", document.excess(), Beneficiary.class)
                .orElse(Beneficiary.COMMISSIONER))
        .build();
  }

  private static DistributionTerms distributionStandIn(Fields fields) {
    return DistributionTerms.builder()
        .frequency(Frequency.YEARLY)
        .anchor(CostForm.STAND_IN_DATE)
        .build();
  }

  /** The JSON form of scenarios. */
  private record Scenarios(MoneyForm money) {

    PaymentScenario read(Fields fields, ScenarioDocument document) {
      return new PaymentScenario(
          fields.id("name", document.name()),
          fields.parts("payments", document.payments(), this::payment, this::paymentStandIn),
          Optional.ofNullable(document.then())
              .map(then -> fields.part("then", then, Scenarios::then, Scenarios::thenStandIn)),
          Boolean.TRUE.equals(document.open()));
    }

    static PaymentScenario standIn(Fields fields) {
      return PaymentScenario.ofNothing(fields.standInId("name"));
    }

    private DatedAmount payment(Fields fields, PaymentDocument document) {
      Optional<LocalDate> date = fields.date("date", document.date());
      Amount amount = money.read(fields, "amount", document.amount());
      return date.map(day -> new DatedAmount(day, amount)).orElseGet(() -> paymentStandIn(fields));
    }

    private DatedAmount paymentStandIn(Fields fields) {
      return new DatedAmount(CostForm.STAND_IN_DATE, money.none());
    }

    private static PaymentScenario.Then then(Fields fields, ThenDocument document) {
      return new PaymentScenario.Then(
          fields.id("scenario", document.scenario()),
          fields.date("from", document.from()).orElse(LocalDate.MAX));
    }

    private static PaymentScenario.Then thenStandIn(Fields fields) {
      return new PaymentScenario.Then(fields.standInId("scenario"), LocalDate.MAX);
    }

    static ScenarioDocument write(PaymentScenario scenario) {
      return new ScenarioDocument(
          scenario.name(),
          scenario.payments().stream()
              .map(
                  each ->
                      new PaymentDocument(each.date().toString(), MoneyForm.write(each.amount())))
              .toList(),
          scenario
              .then()
              .map(then -> new ThenDocument(then.scenario(), then.from().toString()))
              .orElse(null),
          scenario.isOpen() ? Boolean.TRUE : null);
    }
  }

  static FinanceCaseDocument write(FinanceCase finance, Optional<ContractReference> contract) {
    return new FinanceCaseDocument(
        FORMAT,
        finance.id(),
        Absent.ifEmpty(finance.name()),
        finance.currency().getCurrencyCode(),
        Absent.ifDefault(finance.roundingMode(), RoundingMode.HALF_UP),
        finance.costs().stream().map(CostForm::write).toList(),
        finance.tranches().stream().map(TrancheTermsForm::write).toList(),
        Absent.ifDefault(finance.drawdown(), DrawdownRule.PRO_RATA),
        finance.reserve().signum() == 0 ? null : MoneyForm.write(finance.reserve()),
        distribution(finance.distribution()),
        ContractReferenceForm.write(contract.map(ContractReference::contract)),
        ContractReferenceForm.write(contract.flatMap(ContractReference::claims)),
        ContractReferenceForm.write(contract.flatMap(ContractReference::tallies)),
        ContractReferenceForm.write(contract.flatMap(ContractReference::measurements)),
        Absent.ifEmpty(finance.scenarios().stream().map(Scenarios::write).toList()),
        Absent.ifEmpty(finance.assumptions()),
        Absent.ifEmpty(SourceForm.writeAll(finance.sources())));
  }

  private static DistributionDocument distribution(DistributionTerms terms) {
    return new DistributionDocument(
        terms.frequency().name(),
        terms.anchor().toString(),
        terms.lag().days() == 0 ? null : Integer.valueOf(terms.lag().days()),
        Absent.ifEmpty(terms.recyclingTo()),
        Absent.ifDefault(terms.residual(), Beneficiary.PROVIDER),
        Absent.ifDefault(terms.excess(), Beneficiary.COMMISSIONER));
  }
}
