package org.outturn.examples.embedding;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.json.ContractJson;
import org.outturn.pricing.json.StatementJson;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.ExplanationStep;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * Reads everything that can be read of a statement but its JSR-354 money, in a JVM of its own, and
 * prints it.
 */
final class EmbeddedProgram {
  private EmbeddedProgram() {}

  /** Prints what it read, and the threads that run since. */
  public static void main(String... arguments) {
    Set<String> threadsBefore = threads();
    OutcomesContract contract =
        ContractJson.fromTree(ContractJson.toTree(FirstStatement.contract()));
    Evidence evidence = FirstStatement.evidence();
    PaymentStatement statement = OutcomePricer.DEFAULT.price(contract, evidence);
    statement.lines().forEach(System.out::println);
    System.out.println("net " + statement.net());
    LocalDate asOf = statement.asOf();
    OutcomePricer.DEFAULT.explain(contract, evidence, asOf, "C3").steps().stream()
        .map(ExplanationStep::sentence)
        .filter(sentence -> sentence.startsWith("refused: "))
        .forEach(sentence -> System.out.println(sentence.replace("refused: ", "because ")));
    System.out.println("document GBP " + StatementJson.toTree(statement).get("net"));
    Set<String> threads = threads();
    threads.removeAll(threadsBefore);
    System.out.println("threads started " + threads);
  }

  private static Set<String> threads() {
    Set<String> names = new TreeSet<>();
    Thread.getAllStackTraces().keySet().forEach(thread -> names.add(thread.getName()));
    return names;
  }
}
