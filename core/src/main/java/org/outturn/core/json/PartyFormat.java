package org.outturn.core.json;

import com.google.common.collect.ImmutableSet;
import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.party.Party;
import org.outturn.core.party.Role;

/** Who is bound by a contract. */
final class PartyFormat {
  static final Codec<Party> PARTY =
      ObjectCodec.of(
          "party",
          "An organisation bound by the contract.",
          keys -> {
            var id = keys.required("id", Values.ID.defining(ContractNames.PARTIES), Party::id, "");
            var name = keys.or("", "name", Values.TEXT, Party::name, "What people call it.");
            var roles =
                keys.list("roles", ChoiceCodec.of(Role.class), Party::roles, "What it does.");
            keys.namedBy(id);
            return in -> new Party(in.get(id), in.get(name), ImmutableSet.copyOf(in.get(roles)));
          });

  private PartyFormat() {}
}
