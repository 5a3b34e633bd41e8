package org.outturn.pricing.json;

import java.util.function.Function;
import org.outturn.core.json.ContractReferenceFormat;
import org.outturn.core.json.FormatVersion;
import org.outturn.core.json.SourceFormat;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Slot;
import org.outturn.core.json.codec.Values;
import org.outturn.core.json.codec.WholeCodec;
import org.outturn.core.money.Amount;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseReferences;
import org.outturn.pricing.businesscase.SimulatedRuns;
import org.outturn.pricing.businesscase.VolumeFactors;
import org.outturn.pricing.businesscase.VolumeScenarios;
import org.outturn.pricing.incentive.PersonCost;
import org.outturn.pricing.simulation.SimulationSettings;

/** A question put to a contract, beside the names of what it stands on. */
final class BusinessCaseFormat {
  /** The finance case that a document names. */
  static final Collected<DocumentName> FINANCE = Collected.of(DocumentName.class);

  /** The delivery that a document names. */
  static final Collected<DocumentName> DELIVERY = Collected.of(DocumentName.class);

  /** The appraisal case that a document names. */
  static final Collected<DocumentName> BENEFITS = Collected.of(DocumentName.class);

  private static final Slot<String> CASE = Slot.empty();

  private static final Codec<VolumeFactors> VOLUMES =
      ObjectCodec.of(
          "volumes",
          "What every tally, or the referrals of a delivery, are multiplied by: 0 <= low <= base <="
              + " high <= 100.",
          keys -> {
            var low =
                keys.required("low", Values.QUANTITY, VolumeFactors::low, "For fewer outcomes.");
            var base =
                keys.required(
                    "base", Values.QUANTITY, VolumeFactors::base, "For what is expected.");
            var high =
                keys.required("high", Values.QUANTITY, VolumeFactors::high, "For more outcomes.");
            return in -> new VolumeFactors(in.get(low), in.get(base), in.get(high));
          });

  private static final Codec<VolumeScenarios> SCENARIOS =
      ObjectCodec.of(
          "scenarios",
          "The scenarios of the delivery, or of the contract's plan, that are the volumes.",
          keys -> {
            var low =
                keys.required("low", Values.ID, VolumeScenarios::low, "The one of fewer outcomes.");
            var base =
                keys.required(
                    "base", Values.ID, VolumeScenarios::base, "The one of what is expected.");
            var high =
                keys.required(
                    "high", Values.ID, VolumeScenarios::high, "The one of more outcomes.");
            return in -> new VolumeScenarios(in.get(low), in.get(base), in.get(high));
          });

  private static final Codec<SimulatedRuns> SIMULATION =
      ObjectCodec.of(
          "simulation",
          "How often the delivery is simulated, at base volume.",
          keys -> {
            var runs =
                keys.required(
                    "runs",
                    WholeCodec.from(1, SimulationSettings.MOST_RUNS),
                    SimulatedRuns::runs,
                    "How many runs.");
            var seed =
                keys.or(
                    1,
                    "seed",
                    WholeCodec.from(Integer.MIN_VALUE, Integer.MAX_VALUE),
                    SimulatedRuns::seed,
                    "All chance comes from it; 1 where left out.");
            return in -> new SimulatedRuns(in.get(runs), in.get(seed));
          });

  private static final Codec<PersonCost> PERSON_COST =
      ObjectCodec.of(
          "personCosts",
          "What one person costs whoever delivers the outcomes.",
          keys -> {
            var segment =
                keys.optional(
                    "segment",
                    Values.ID,
                    PersonCost::segment,
                    "Whose cost it is; everyone's of whom nothing else is said where left out.");
            var amount =
                keys.required("amount", Values.MONEY, PersonCost::amount, "What one costs.");
            return in -> new PersonCost(in.get(segment), in.get(amount));
          });

  private static final Codec<Amount> INPUTS =
      ObjectCodec.of(
          "inputs",
          "Paying for inputs.",
          keys -> {
            var budget =
                keys.required(
                    "budget",
                    Values.MONEY,
                    Function.<Amount>identity(),
                    "What is paid, whatever is delivered.");
            return in -> in.get(budget);
          });

  static final Codec<Referring<BusinessCase, BusinessCaseReferences>> BUSINESS_CASE =
      ObjectCodec.of(
          "",
          "A question put to a contract: what would it pay at low, base and high volume, what would"
              + " investors earn, what would paying for inputs have cost, and what is it worth to"
              + " the public. What is expected is said by a delivery, by tallies, or by what came"
              + " and the contract's plan.",
          BusinessCaseFormat::declare);

  private BusinessCaseFormat() {}

  private static Function<Members, Referring<BusinessCase, BusinessCaseReferences>> declare(
      Keys<Referring<BusinessCase, BusinessCaseReferences>> keys) {
    FormatVersion.declare(keys);
    var id =
        keys.required("id", Values.ID.keptIn(CASE), of(BusinessCase::id), "The case's short name.");
    var name =
        keys.or(
            CASE,
            "name",
            Values.TEXT,
            of(BusinessCase::name),
            "What people call it; the id where left out.");
    var currency =
        keys.required(
            "currency",
            Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
            of(BusinessCase::currency),
            "The one currency of every amount, an ISO 4217 code: that of the contract.");
    var finance =
        keys.optional(
            "finance",
            ContractReferenceFormat.NAME.collectedAs(FINANCE),
            names(BusinessCaseReferences::finance),
            "The finance case, from the folder of this case; it may name the contract and its"
                + " evidence.");
    var delivery =
        keys.optional(
            "delivery",
            ContractReferenceFormat.NAME.collectedAs(DELIVERY),
            names(BusinessCaseReferences::delivery),
            "What is expected under the contract, which it names; where there is evidence, after"
                + " its last day.");
    var contract =
        ContractReferenceFormat.optional(
            keys,
            names(BusinessCaseReferences::contract),
            "The contract, where neither a delivery nor a finance case names it, or where evidence"
                + " of it stands here.");
    var benefits =
        keys.optional(
            "benefits",
            ContractReferenceFormat.NAME.collectedAs(BENEFITS),
            names(BusinessCaseReferences::benefits),
            "What the outcomes are worth to the public, an appraisal case: quantities of outcomes"
                + " of the contract give way to those expected, and its payments are costs beside"
                + " those of the case.");
    var volumes = keys.optional("volumes", VOLUMES, of(BusinessCase::volumes), "");
    var scenarios =
        keys.or(
            VolumeScenarios.STANDARD,
            "scenarios",
            SCENARIOS,
            of(BusinessCase::scenarios),
            "Where there are no volumes; LOW, BASE and HIGH where left out.");
    var inputs = keys.optional("inputs", INPUTS, of(BusinessCase::inputsBudget), "");
    var simulation = keys.optional("simulation", SIMULATION, of(BusinessCase::simulation), "");
    var personCosts =
        keys.list(
            "personCosts",
            PERSON_COST,
            of(BusinessCase::personCosts),
            "What one person of each segment costs, one for each at most: asks what the contract"
                + " makes worth doing, beside a delivery.");
    var outcome =
        keys.optional(
            "outcome",
            Values.ID,
            of(BusinessCase::outcome),
            "The outcome that stands for success in the cost per outcome; all are counted alike"
                + " where left out.");
    var assumptions =
        keys.list(
            "assumptions",
            Values.TEXT,
            of(BusinessCase::assumptions),
            "What was assumed where nothing was published or agreed, in words.");
    var sources =
        keys.list(
            "sources",
            SourceFormat.SOURCE,
            of(BusinessCase::sources),
            "Where the figures come from.");
    keys.rule(
        in -> {
          if (in.get(finance).isEmpty()
              && in.get(delivery).isEmpty()
              && contract.apply(in).isEmpty()) {
            throw in.refuse(
                "expected a finance case, a delivery or a contract, but found none of them");
          }
        });
    keys.condition(Schemas.some("finance", "delivery", "contract"));
    return in -> {
      BusinessCase.Builder asked =
          BusinessCase.builder()
              .id(in.get(id))
              .currency(in.get(currency))
              .volumes(in.get(volumes))
              .scenarios(in.get(scenarios))
              .inputsBudget(in.get(inputs))
              .simulation(in.get(simulation))
              .addAllPersonCosts(in.get(personCosts))
              .outcome(in.get(outcome))
              .addAllAssumptions(in.get(assumptions))
              .addAllSources(in.get(sources));
      in.get(name).ifPresent(asked::name);
      return new Referring<>(
          asked.build(),
          new BusinessCaseReferences(
              in.get(finance), in.get(delivery), in.get(benefits), contract.apply(in)));
    };
  }

  private static <V> Function<Referring<BusinessCase, BusinessCaseReferences>, V> of(
      Function<BusinessCase, V> get) {
    return referring -> get.apply(referring.stated());
  }

  private static <V> Function<Referring<BusinessCase, BusinessCaseReferences>, V> names(
      Function<BusinessCaseReferences, V> get) {
    return referring -> get.apply(referring.references());
  }
}
