package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.core.contract.Rule;
import org.outturn.examples.report.RulesReport;
import org.outturn.examples.rules.RuleReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a rule says. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Says what a rule says that a statement, an explanation or an error names; without a rule it",
      "lists them all. How one claim became its amount says price --explain CLAIM."
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      description = "The name of a rule, such as once-each.")
  private Optional<String> rule;

  @Override
  public Integer call() {
    RuleReference reference = RuleReference.read();
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        rule.map(name -> name + "\n\n" + reference.of(named(name)))
            .orElseGet(() -> new RulesReport(reference).print()));
    return ExitCode.DONE;
  }

  private static Rule named(String name) {
    return Rule.named(name)
        .orElseThrow(
            () -> Refusals.of("RULE", "there is no such rule; explain without a rule lists them"));
  }
}
