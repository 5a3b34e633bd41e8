package org.outturn.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.contract.OutcomesContract;

/**
 * What the parties, outcomes and contracts of a result are called. One without a name is called by
 * its id, and two of one name by both.
 */
public final class Names {
  /** Everything by its id. */
  static final Names IDS = new Names();

  private final Map<String, String> parties = new LinkedHashMap<>();
  private final Map<String, String> outcomes = new LinkedHashMap<>();
  private final Map<String, String> contracts = new LinkedHashMap<>();

  private Names() {}

  /**
   * The names in some contracts.
   *
   * @param stated the contracts; where two differ, the first is followed
   * @return the names
   */
  public static Names of(List<OutcomesContract> stated) {
    Names names = new Names();
    for (OutcomesContract each : stated) {
      names.contracts.putIfAbsent(each.id(), called(each.id(), each.name()));
      each.parties().forEach(of -> names.parties.putIfAbsent(of.id(), called(of.id(), of.name())));
      each.outcomes()
          .forEach(of -> names.outcomes.putIfAbsent(of.id(), called(of.id(), of.name())));
    }
    List.of(names.parties, names.outcomes, names.contracts).forEach(Names::tellApart);
    return names;
  }

  private static String called(String id, String name) {
    return name.isEmpty() ? id : name;
  }

  /** Spreadsheets do not tell great letters from small ones. */
  private static void tellApart(Map<String, String> names) {
    List<String> all = new ArrayList<>(names.values());
    names.replaceAll(
        (id, name) ->
            all.stream().filter(name::equalsIgnoreCase).count() > 1
                ? name + " (" + id + ")"
                : name);
  }

  /**
   * A party.
   *
   * @param id its id
   * @return its name
   */
  public String party(String id) {
    return parties.getOrDefault(id, id);
  }

  /**
   * An outcome.
   *
   * @param id its id
   * @return its name
   */
  public String outcome(String id) {
    return outcomes.getOrDefault(id, id);
  }

  /**
   * A contract.
   *
   * @param id its id
   * @return its name
   */
  public String contract(String id) {
    return contracts.getOrDefault(id, id);
  }
}
