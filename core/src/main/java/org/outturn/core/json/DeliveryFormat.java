package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryNumbers;
import org.outturn.core.delivery.DeliveryRules;
import org.outturn.core.delivery.DeliveryScenario;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Share;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;

/** What is expected to happen under a contract, beside the contract that it names. */
final class DeliveryFormat {
  /** The contract that a delivery names. */
  static final Collected<DocumentName> NAMED = Collected.of(DocumentName.class);

  private static final Codec<DeliveryScenario> SCENARIO =
      ObjectCodec.of(
          "scenario",
          "A way in which things may come otherwise.",
          keys -> {
            var name =
                keys.required(
                    "name",
                    Values.ID,
                    DeliveryScenario::name,
                    "BASE, LOW, HIGH or any name, unique in the delivery. Where none is BASE,"
                        + " everything is as stated in it.");
            var changes =
                keys.list(
                    "changes",
                    ChangeFormat.CHANGE,
                    DeliveryScenario::changes,
                    "What is otherwise; a change of one outcome goes before one for all.");
            keys.namedBy(name);
            return in -> new DeliveryScenario(in.get(name), ImmutableList.copyOf(in.get(changes)));
          });

  static final Codec<Referring<Delivery, DocumentName>> DELIVERY =
      ObjectCodec.of(
          "",
          "What is expected to happen under a contract: who is referred when, which part of them"
              + " reaches which outcome how much later, what is measured on whole cohorts, and the"
              + " scenarios in which any of it is otherwise.",
          DeliveryFormat::declare);

  private DeliveryFormat() {}

  private static Function<Members, Referring<Delivery, DocumentName>> declare(
      Keys<Referring<Delivery, DocumentName>> keys) {
    FormatVersion.declare(keys);
    var id = keys.required("id", Values.ID, of(Delivery::id), "The delivery's short name.");
    var name = keys.or("", "name", Values.TEXT, of(Delivery::name), "What people call it.");
    var contract =
        keys.required(
            "contract",
            ContractReferenceFormat.NAME.collectedAs(NAMED),
            Referring::references,
            "The contract it is expected under, a JSON file.");
    var referrals =
        keys.list(
            "referrals",
            ReferralsFormat.REFERRALS,
            of(Delivery::referrals),
            "Who is referred when; no two rows of the same people from the same day.");
    var pathway =
        keys.list(
            "pathway",
            PathwayFormat.STEP,
            of(Delivery::pathway),
            "How people come from outcome to outcome: a step for each that is reached.");
    var measurements =
        keys.list(
            "measurements",
            MeasurementFormat.MEASUREMENT,
            of(Delivery::measurements),
            "What is measured on whole cohorts, the scores that gates and factors ask for among"
                + " it.");
    var scenarios =
        keys.list(
            "scenarios",
            SCENARIO,
            of(Delivery::scenarios),
            "In which ways things may come otherwise.");
    var uncertainty =
        keys.list(
            "uncertainty",
            UncertaintyFormat.UNCERTAINTY,
            of(Delivery::uncertainty),
            "How far numbers may come otherwise, for simulation.");
    var together =
        keys.or(
            Share.ZERO,
            "together",
            Values.SHARE,
            of(Delivery::together),
            "How much of what is uncertain moves together: the correlation of any two, from 0 to"
                + " 1.");
    var unknowns =
        keys.list(
            "unknowns",
            Values.TEXT,
            of(Delivery::unknowns),
            "What decides the answer and is not known, in words; every projection says it.");
    var assumptions =
        keys.list(
            "assumptions",
            Values.TEXT,
            of(Delivery::assumptions),
            "What was assumed where nothing was published or agreed, in words.");
    var sources =
        keys.list(
            "sources", SourceFormat.SOURCE, of(Delivery::sources), "Where the figures come from.");
    keys.check((in, problems) -> DeliveryRules.referrals(in.get(referrals), problems));
    keys.check((in, problems) -> DeliveryRules.pathway(in.get(pathway), problems));
    keys.check(
        (in, problems) ->
            DeliveryRules.measurements(in.get(pathway), in.get(measurements), problems));
    keys.check(
        (in, problems) ->
            DeliveryRules.scenarios(
                DeliveryNumbers.of(in.get(referrals), in.get(pathway), in.get(measurements)),
                in.get(scenarios),
                problems));
    keys.check(
        (in, problems) ->
            DeliveryRules.uncertainty(
                DeliveryNumbers.of(in.get(referrals), in.get(pathway), in.get(measurements)),
                in.get(uncertainty),
                problems));
    return in ->
        new Referring<>(
            Delivery.builder()
                .id(in.get(id))
                .name(in.get(name))
                .addAllReferrals(in.get(referrals))
                .addAllPathway(in.get(pathway))
                .addAllMeasurements(in.get(measurements))
                .addAllScenarios(in.get(scenarios))
                .addAllUncertainty(in.get(uncertainty))
                .together(in.get(together))
                .addAllUnknowns(in.get(unknowns))
                .addAllAssumptions(in.get(assumptions))
                .addAllSources(in.get(sources))
                .build(),
            in.get(contract));
  }

  /** What the delivery states, apart from the contract that it names. */
  private static <V> Function<Referring<Delivery, DocumentName>, V> of(Function<Delivery, V> get) {
    return referring -> get.apply(referring.stated());
  }
}
