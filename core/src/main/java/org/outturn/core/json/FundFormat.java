package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.outturn.core.fund.OutcomesFund;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;

/** An outcomes fund, beside the contracts that it names. */
final class FundFormat {
  private static final Codec<ContractReference> CONTRACT =
      ObjectCodec.of(
          "contract",
          "A contract that the fund pays into, with what happened under it.",
          keys ->
              ContractReferenceFormat.required(
                  keys, Function.identity(), "The contract, a JSON file."));

  static final Codec<Referring<OutcomesFund, ImmutableList<ContractReference>>> FUND =
      ObjectCodec.of(
          "",
          "A fund that is one of the payers of several outcomes contracts and pays into all of them"
              + " together up to its own limit.",
          keys -> {
            FormatVersion.declare(keys);
            var id = keys.required("id", Values.ID, of(OutcomesFund::id), "The fund's short name.");
            var name =
                keys.or("", "name", Values.TEXT, of(OutcomesFund::name), "What people call it.");
            var currency =
                keys.required(
                    "currency",
                    Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
                    of(OutcomesFund::currency),
                    "The one currency of the fund and its contracts, an ISO 4217 code.");
            var party =
                keys.required(
                    "party",
                    Values.ID,
                    of(OutcomesFund::party),
                    "Who the fund is among the payers of each contract.");
            var limit =
                keys.required(
                    "limit",
                    Values.MONEY,
                    of(OutcomesFund::limit),
                    "The most it pays into all of them together, what they gave back taken off.");
            var contracts =
                keys.required(
                    "contracts",
                    ListCodec.ofAtLeastOne("contract", CONTRACT),
                    Referring::references,
                    "The contracts; their order decides to whom an odd penny goes where one day's"
                        + " settlements come to more than is left.");
            return in ->
                new Referring<>(
                    OutcomesFund.builder()
                        .id(in.get(id))
                        .name(in.get(name))
                        .currency(in.get(currency))
                        .party(in.get(party))
                        .limit(in.get(limit))
                        .build(),
                    ImmutableList.copyOf(in.get(contracts)));
          });

  private FundFormat() {}

  /** What the fund states, apart from the contracts that it names. */
  private static <V> Function<Referring<OutcomesFund, ImmutableList<ContractReference>>, V> of(
      Function<OutcomesFund, V> get) {
    return referring -> get.apply(referring.stated());
  }
}
