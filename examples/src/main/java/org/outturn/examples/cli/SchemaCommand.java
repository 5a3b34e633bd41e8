package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.outturn.core.validation.ListedNames;
import org.outturn.examples.starts.PublishedSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a document. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of a document; without a name it lists the documents.")
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "The document, such as contract or statement.")
  private Optional<String> name;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (name.isEmpty()) {
      names().forEach(out::println);
    } else {
      out.print(schema(name.get()).text());
    }
    return ExitCode.DONE;
  }

  private static Stream<String> names() {
    return PublishedSchema.ALL.stream().map(PublishedSchema::document);
  }

  private static PublishedSchema schema(String name) {
    return PublishedSchema.named(name)
        .orElseThrow(
            () ->
                Refusals.of(
                    "NAME",
                    "there is no such document; expected " + ListedNames.oneOf(names().toList())));
  }
}
