package org.outturn.examples.casefiles;

/**
 * What was expected of real contracts, and came, as data with their sources; what decides an answer
 * and was never published is named as unknown in the delivery itself.
 */
public enum BundledDelivery {
  /** Denver Supportive Housing: days housed, and a payment by points of a fall in jail days. */
  DENVER("denver-delivery"),
  /** Rural sanitation in Cambodia: a price for a village, up to the most that the bond pays. */
  CAMBODIA("cambodia-delivery"),
  /** The Skill Mill: results and targets at published prices, beside a published plan. */
  SKILL_MILL("skill-mill-delivery");

  private final String id;

  BundledDelivery(String id) {
    this.id = id;
  }

  /**
   * The name of the case.
   *
   * @return such as {@code denver-delivery}
   */
  public String id() {
    return id;
  }

  /**
   * The files of the delivery and its contract.
   *
   * @return among the project's resources, not yet read
   */
  public DeliveryFiles files() {
    return new DeliveryFiles(file("delivery.json"), name -> file(name.value()));
  }

  private CaseFile file(String name) {
    return CaseFile.ofResource(BundledCase.FOLDER + id + "/" + name);
  }
}
