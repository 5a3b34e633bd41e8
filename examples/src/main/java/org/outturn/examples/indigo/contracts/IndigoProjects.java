package org.outturn.examples.indigo.contracts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import java.util.function.Supplier;
import org.outturn.core.contract.Blend;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Source;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.ratecard.RateCard;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.quality.DataQuality;

/**
 * The projects of INDIGO tables as contracts with evidence and finance cases. What a contract
 * refuses is left out and said: no project stops another.
 *
 * <pre>{@code
 * IndigoProjects projects = IndigoProjects.of(tables);
 * projects.project("INDIGO-POJ-0123").contract();
 * }</pre>
 */
public final class IndigoProjects {
  private final IndigoTables tables;
  private final ImmutableList<DataFinding> findings;
  private final ImmutableListMultimap<String, DataFinding> byProject;

  private IndigoProjects(IndigoTables tables) {
    this.tables = tables;
    this.findings = DataQuality.DEFAULT.findings(tables);
    this.byProject = Multimaps.index(findings, DataFinding::project);
  }

  /**
   * The projects of tables.
   *
   * @param tables the tables
   * @return their projects
   */
  public static IndigoProjects of(IndigoTables tables) {
    return new IndigoProjects(tables);
  }

  /**
   * The ids of all projects.
   *
   * @return in the order of the tables
   */
  public ImmutableList<String> ids() {
    return tables.projects().asList();
  }

  /**
   * What is odd in the tables.
   *
   * @return by table and row
   */
  public ImmutableList<DataFinding> findings() {
    return findings;
  }

  /**
   * One project.
   *
   * @param id its id
   * @return the project, as far as its rows make one
   */
  public IndigoProject project(String id) {
    ProjectRows rows = new ProjectRows(tables, id, byProject.get(id));
    ImmutableList<PublishedPayment> payments = ProjectPayments.of(rows);
    ProjectPrices prices = new ProjectPrices(rows);
    ProjectResults results = new ProjectResults(rows, prices.metrics());
    Optional<Term> term = ProjectTerm.of(rows);
    Optional<Evidence> evidence = term.flatMap(each -> built(rows, () -> results.evidence(each)));
    Optional<OutcomesContract> contract =
        term.filter(any -> !prices.metrics().isEmpty())
            .flatMap(each -> built(rows, () -> contract(rows, each, prices, results, payments)));
    return IndigoProject.builder()
        .id(id)
        .name(name(rows))
        .countries(rows.own().map(row -> row.text(IndigoColumn.COUNTRIES)).orElse(""))
        .contract(contract)
        .evidence(evidence.orElse(Evidence.NONE))
        .putAllAchievedIn(results.periods())
        .finance(term.flatMap(each -> new ProjectFinance(rows, each).finance(payments)))
        .addAllPayments(payments)
        .addAllLeftOut(rows.leftOut())
        .addAllFindings(rows.findings())
        .build();
  }

  /** What is built, or nothing and why where the library refuses it. */
  private static <T> Optional<T> built(ProjectRows rows, Supplier<T> made) {
    try {
      return Optional.of(made.get());
    } catch (IllegalArgumentException refused) {
      rows.leaveOut("contract", String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  private static String name(ProjectRows rows) {
    return ProjectRows.title(rows.own().map(row -> row.text(IndigoColumn.NAME)).orElse(""));
  }

  private static OutcomesContract contract(
      ProjectRows rows,
      Term term,
      ProjectPrices prices,
      ProjectResults results,
      ImmutableList<PublishedPayment> payments) {
    ProjectSchedule schedule = new ProjectSchedule(rows);
    ProjectPayers payers = new ProjectPayers(rows);
    rows.leaveOut("deadweight", "the tables say none; it is taken as priced in");
    return OutcomesContract.builder()
        .id(rows.id())
        .name(name(rows))
        .currency(rows.currency().orElseThrow())
        .term(term)
        .addAllParties(payers.parties())
        .addAllOutcomes(prices.outcomes(results))
        .rateCard(RateCard.of(term.from(), prices.tariffs()))
        .addAllLimits(ProjectLimits.of(rows, prices.metrics(), payments))
        .payers(payers.payers())
        .schedule(schedule.schedule())
        .addAllPlan(schedule.plan())
        .blend(Blend.NONE.withGrants(schedule.grants(payments)))
        .addSource(new Source("INDIGO Impact Bond Dataset, Government Outcomes Lab", "all of it"))
        .build();
  }
}
