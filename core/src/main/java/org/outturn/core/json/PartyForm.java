package org.outturn.core.json;

import com.google.common.collect.ImmutableSet;
import org.outturn.core.json.ContractDocument.PartyDocument;
import org.outturn.core.party.Party;
import org.outturn.core.party.Role;

/** The JSON form of a party. */
final class PartyForm {
  private PartyForm() {}

  static Party read(Fields fields, PartyDocument document) {
    ImmutableSet.Builder<Role> roles = ImmutableSet.builder();
    for (int i = 0; document.roles() != null && i < document.roles().size(); i++) {
      fields
          .choice(JsonPath.item("roles", i), document.roles().get(i), Role.class)
          .ifPresent(roles::add);
    }
    return new Party(
        fields.id("id", document.id()), Absent.orEmpty(document.name()), roles.build());
  }

  static Party standIn(Fields fields) {
    return new Party(fields.standInId("id"), "", ImmutableSet.of());
  }

  static PartyDocument write(Party party) {
    return new PartyDocument(
        party.id(),
        Absent.ifEmpty(party.name()),
        Absent.ifEmpty(party.roles().stream().map(Role::name).toList()));
  }
}
