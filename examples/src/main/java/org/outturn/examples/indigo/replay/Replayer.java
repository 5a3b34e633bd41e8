package org.outturn.examples.indigo.replay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.Amount;
import org.outturn.examples.indigo.contracts.IndigoProject;
import org.outturn.examples.indigo.contracts.IndigoProjects;
import org.outturn.examples.indigo.contracts.LeftOut;
import org.outturn.examples.indigo.contracts.PublishedPayment;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Prices projects again: {@code Replayer.DEFAULT.replay(projects, done -> {})}. */
public final class Replayer {
  /** Prices by the one engine. */
  public static final Replayer DEFAULT = new Replayer();

  private Replayer() {}

  /**
   * Prices every project.
   *
   * @param projects the projects
   * @param progress is told how many are done, after each
   * @return each beside what was published, in the order of the tables
   */
  public Replay replay(IndigoProjects projects, LongConsumer progress) {
    ImmutableList.Builder<ReplayedProject> replayed = ImmutableList.builder();
    long done = 0;
    for (String id : projects.ids()) {
      replayed.add(replay(projects.project(id)));
      done++;
      progress.accept(done);
    }
    return new Replay(replayed.build(), projects.findings());
  }

  /**
   * Prices a project.
   *
   * @param project the project
   * @return it beside what was published
   */
  public ReplayedProject replay(IndigoProject project) {
    Optional<Amount> published =
        project.payments().stream().map(PublishedPayment::amount).reduce(Amount::plus);
    ReplayedProject.Builder replayed =
        ReplayedProject.builder()
            .id(project.id())
            .name(project.name())
            .published(published)
            .addAllFindings(project.findings())
            .addAllLeftOut(project.leftOut());
    Optional<PaymentStatement> statement = Optional.empty();
    try {
      statement = statement(project);
    } catch (IllegalArgumentException refused) {
      replayed.addLeftOut(new LeftOut("statement", String.valueOf(refused.getMessage())));
    }
    ImmutableSet<Missing> missing = missing(project, statement.isPresent());
    replayed.addAllMissing(missing);
    statement.ifPresent(each -> add(replayed, project, each, published));
    return replayed.build();
  }

  private static void add(
      ReplayedProject.Builder replayed,
      IndigoProject project,
      PaymentStatement statement,
      Optional<Amount> published) {
    replayed.atPrices(statement.gross()).ours(PricedProject.payable(statement));
    statement.notApplied().stream()
        .map(each -> new LeftOut("rule " + each.rule().id(), each.because()))
        .forEach(replayed::addLeftOut);
    if (published.isPresent()) {
      PricedProject priced = new PricedProject(project, statement, published.get());
      Comparisons comparisons = new Comparisons(priced);
      replayed
          .addAllExplained(Explainers.explain(priced))
          .addAllByMetric(comparisons.byMetric())
          .addAllByPayer(comparisons.byPayer())
          .addAllByYear(comparisons.byYear());
    }
  }

  /** What a contract with results comes to once its term is over. */
  private static Optional<PaymentStatement> statement(IndigoProject project) {
    Evidence evidence = project.evidence();
    return project
        .contract()
        .filter(any -> evidence.size() > 0)
        .map(contract -> OutcomePricer.DEFAULT.price(contract, evidence, end(contract)));
  }

  private static LocalDate end(OutcomesContract contract) {
    return contract.term().to().minusDays(1);
  }

  private static ImmutableSet<Missing> missing(IndigoProject project, boolean isPriced) {
    ImmutableSet.Builder<Missing> missing = ImmutableSet.builder();
    boolean hasResults = project.evidence().size() > 0;
    if (project.contract().isEmpty()) {
      missing.add(isRefused(project) ? Missing.CONTRACT : Missing.PRICES);
    }
    if (!hasResults) {
      missing.add(Missing.RESULTS);
    }
    if (project.payments().isEmpty()) {
      missing.add(Missing.PAYMENTS);
    }
    if (!isPriced && hasResults && project.contract().isPresent()) {
      missing.add(Missing.CONTRACT);
    }
    return missing.build();
  }

  private static boolean isRefused(IndigoProject project) {
    return project.leftOut().stream().anyMatch(each -> each.what().equals("contract"));
  }
}
