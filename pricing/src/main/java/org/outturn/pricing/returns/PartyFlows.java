package org.outturn.pricing.returns;

/**
 * The cash flows of one party of a financed contract, as it sees them: money that comes in to it is
 * positive.
 *
 * @param part what it does
 * @param party its name; for an investor the one its tranches state, else that of its part
 * @param flows its flows
 */
public record PartyFlows(Part part, String party, CashFlows flows) {

  /** What a party does in the financing. */
  public enum Part {
    /** Pays for outcomes. */
    COMMISSIONER("commissioner"),
    /** Pays in and is paid back. */
    INVESTOR("investors"),
    /** Those who deliver, manage and evaluate: they receive the costs. */
    SERVICE("service"),
    /** The provider, for what the terms let it keep of the residual or the excess. */
    PROVIDER("provider"),
    /** A use for social purposes. */
    SOCIAL_PURPOSE("social purpose");

    private final String party;

    Part(String party) {
      this.party = party;
    }

    /**
     * What a party of this part is called where the terms give no name.
     *
     * @return such as {@code commissioner}
     */
    public String party() {
      return party;
    }
  }
}
