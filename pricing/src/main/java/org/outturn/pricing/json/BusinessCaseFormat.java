package org.outturn.pricing.json;

import java.util.function.Function;
import org.outturn.core.json.ContractReferenceFormat;
import org.outturn.core.json.FormatVersion;
import org.outturn.core.json.SourceFormat;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Slot;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Amount;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.VolumeFactors;

/** A question put to a contract, beside the name of the finance case that names it. */
final class BusinessCaseFormat {
  /** The finance case that a document names. */
  static final Collected<DocumentName> FINANCE = Collected.of(DocumentName.class);

  private static final Slot<String> CASE = Slot.empty();

  private static final Codec<VolumeFactors> VOLUMES =
      ObjectCodec.of(
          "volumes",
          "What every tally is multiplied by: 0 <= low <= base <= high <= 100.",
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

  static final Codec<Referring<BusinessCase, DocumentName>> BUSINESS_CASE =
      ObjectCodec.of(
          "",
          "A question put to a contract: what would it pay at low, base and high volume, what would"
              + " investors earn, and what would paying for inputs have cost. The finance case it"
              + " names says how the contract is financed and names the contract and its tallies.",
          keys -> {
            FormatVersion.declare(keys);
            var id =
                keys.required(
                    "id", Values.ID.keptIn(CASE), of(BusinessCase::id), "The case's short name.");
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
                keys.required(
                    "finance",
                    ContractReferenceFormat.NAME.collectedAs(FINANCE),
                    Referring::references,
                    "The finance case, from the folder of this case.");
            var volumes = keys.required("volumes", VOLUMES, of(BusinessCase::volumes), "");
            var inputs = keys.required("inputs", INPUTS, of(BusinessCase::inputsBudget), "");
            var outcome =
                keys.optional(
                    "outcome",
                    Values.ID,
                    of(BusinessCase::outcome),
                    "The outcome that stands for success in the cost per outcome; all are counted"
                        + " alike where left out.");
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
            return in -> {
              BusinessCase.Builder asked =
                  BusinessCase.builder()
                      .id(in.get(id))
                      .currency(in.get(currency))
                      .volumes(in.get(volumes))
                      .inputsBudget(in.get(inputs))
                      .outcome(in.get(outcome))
                      .addAllAssumptions(in.get(assumptions))
                      .addAllSources(in.get(sources));
              in.get(name).ifPresent(asked::name);
              return new Referring<>(asked.build(), in.get(finance));
            };
          });

  private BusinessCaseFormat() {}

  private static <V> Function<Referring<BusinessCase, DocumentName>, V> of(
      Function<BusinessCase, V> get) {
    return referring -> get.apply(referring.stated());
  }
}
