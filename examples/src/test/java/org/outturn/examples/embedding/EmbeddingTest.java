package org.outturn.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program that embeds Outturn gets, seen from a JVM that has nothing else. */
class EmbeddingTest {
  /** The jars that hold classes used at run time; the others of the class path are left out. */
  private static final ImmutableSet<String> WITHOUT_MONETA =
      ImmutableSet.of(
          "outturn-core",
          "outturn-pricing",
          "guava",
          "failureaccess",
          "jspecify",
          "commons-numbers-core",
          "commons-numbers-fraction",
          "commons-numbers-gamma",
          "commons-numbers-rootfinder",
          "money-api");

  private static final ImmutableSet<String> WITH_MONETA =
      ImmutableSet.<String>builder()
          .addAll(WITHOUT_MONETA)
          .add("moneta-core", "jakarta.annotation-api")
          .build();

  private static final String STATEMENT =
      """
      C1 housed GBP 600.00
      C2 housed-12m GBP 9,000.00
      C2 housed-12m GBP -1,800.00 deadweight-on-price
      C2 housed-12m GBP -300.00 part-pay
      C3 housed-12m GBP 9,000.00
      C3 housed-12m GBP -9,000.00 in-sequence
      net GBP 7,500.00
      because requires housed by 2027-06-01, not all verified for this participant
      document GBP 7500.00
      threads started []
      """;

  @TempDir private Path folder;

  @Test
  void pricesWithoutJacksonAndWithoutAWordOfItsOwn() throws Exception {
    assertThat(printed(WITH_MONETA, EmbeddedProgram.class)).isEqualTo(STATEMENT);
  }

  @Test
  void loadsNoMoneyUntilItIsAskedFor() throws Exception {
    assertThat(printed(WITH_MONETA, EmbeddedProgram.class)).isEqualTo(STATEMENT);
    assertThat(loaded())
        .noneMatch(EmbeddingTest::isMoney)
        .contains("org.outturn.pricing.payment.statement.StatementLine");

    assertThat(printed(WITH_MONETA, FirstStatement.class, FirstStatement.MONEY))
        .endsWith("GBP 7500\n");
    assertThat(loaded()).anyMatch(EmbeddingTest::isMoney);
  }

  /** Whoever asks for no JSR-354 money can leave its implementation out. */
  @Test
  void pricesWithoutMoneta() throws Exception {
    assertThat(printed(WITHOUT_MONETA, EmbeddedProgram.class)).isEqualTo(STATEMENT);
  }

  /**
   * The name is legal, and the module's packages lie under it, so that no two modules share one.
   */
  @ParameterizedTest
  @ValueSource(strings = {"core", "pricing", "examples"})
  void eachJarNamesItsModule(String module) throws IOException {
    String name = "org.outturn." + module;
    Path sources = Path.of("..", module, "src", "main", "java");

    assertThat(ModuleDescriptor.newAutomaticModule(name).build().name()).isEqualTo(name);
    assertThat(Path.of("..", "pom.xml"))
        .content()
        .contains("<Automatic-Module-Name>${module.name}</Automatic-Module-Name>");
    assertThat(Path.of("..", module, "pom.xml"))
        .content()
        .contains("<module.name>" + name + "</module.name>");
    try (Stream<Path> files = Files.walk(sources)) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allMatch(file -> file.startsWith(sources.resolve(Path.of("org", "outturn", module))));
    }
  }

  private static boolean isMoney(String loadedClass) {
    return loadedClass.startsWith("org.javamoney.") || loadedClass.startsWith("javax.money.");
  }

  /** All that a program needs in one jar, the libraries beneath under their own names. */
  @Test
  @EnabledIf("isPackaged")
  void oneJarIsEnough() throws Exception {
    String classPath =
        Stream.of(standaloneJar(), Path.of("target", "classes"), Path.of("target", "test-classes"))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));

    assertThat(printed(classPath, EmbeddedProgram.class)).isEqualTo(STATEMENT);
    assertThat(printed(classPath, FirstStatement.class, FirstStatement.MONEY))
        .endsWith("GBP 7500\n");
  }

  /** A program that is a module of its own requires one other. */
  @Test
  @EnabledIf("isPackaged")
  void theOneJarIsAModule() throws Exception {
    Path descriptor =
        Files.writeString(
            folder.resolve("module-info.java"), "module my.program { requires org.outturn; }");
    Path compiled = folder.resolve("my.program");
    int refused =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--module-path",
                standaloneJar().toString(),
                "-d",
                compiled.toString(),
                descriptor.toString(),
                Path.of("src/main/java/org/outturn/examples/embedding/FirstStatement.java")
                    .toString());
    String modules = standaloneJar() + File.pathSeparator + compiled;
    String program = "my.program/" + FirstStatement.class.getName();

    assertThat(refused).isZero();
    assertThat(java("--module-path", modules, "--module", program)).isEqualTo("GBP 7,500.00\n");
    assertThat(java("--module-path", modules, "--module", program, FirstStatement.MONEY))
        .endsWith("GBP 7500\n");
  }

  /** What the one jar leaves out is optional to it or to Moneta: JSON, OSGi and an HTTP client. */
  @Test
  @EnabledIf("isPackaged")
  void theOneJarHoldsWhatItReaches() {
    StringWriter missing = new StringWriter();
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            new PrintWriter(missing),
            new PrintWriter(missing),
            "--missing-deps",
            standaloneJar().toString());

    assertThat(missing.toString().lines().filter(line -> line.contains(" -> ")).skip(1))
        .isNotEmpty()
        .allMatch(line -> line.matches(".* -> (com\\.fasterxml|org\\.osgi|okhttp3)\\..*"));
  }

  /** Whether the jars were made before the tests ran, as {@code verify} does. */
  static boolean isPackaged() {
    return pricingJar().isPresent();
  }

  private static Optional<Path> pricingJar() {
    return classPathEntries()
        .map(Path::of)
        .filter(entry -> entry.getFileName().toString().matches("outturn-pricing-.*\\.jar"))
        .findFirst();
  }

  private static Path standaloneJar() {
    Path pricing = pricingJar().orElseThrow();
    String name = pricing.getFileName().toString().replaceFirst("\\.jar$", "-standalone.jar");
    return pricing.resolveSibling(name);
  }

  private String printed(ImmutableSet<String> jars, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    return printed(classPath(jars), program, arguments);
  }

  private String printed(String classPath, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(List.of("-cp", classPath, program.getName()));
    options.addAll(List.of(arguments));
    return java(options.toArray(String[]::new));
  }

  /** What a program prints, on standard output or standard error, in a JVM of its own. */
  private String java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + loadedClasses() + "::filecount=0");
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed.replace(System.lineSeparator(), "\n");
  }

  private static String classPath(ImmutableSet<String> jars) {
    return classPathEntries()
        .filter(
            entry ->
                Files.isDirectory(Path.of(entry))
                    || jars.contains(
                        Path.of(entry).getFileName().toString().replaceFirst("-[0-9].*", "")))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Stream<String> classPathEntries() {
    return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator));
  }

  private Path loadedClasses() {
    return folder.resolve("loaded.txt");
  }

  /** The names of the classes that the last program loaded. */
  private List<String> loaded() throws IOException {
    return Files.readAllLines(loadedClasses()).stream()
        .map(line -> line.replaceFirst("^(\\[.*?\\])+ ", "").replaceFirst(" .*", ""))
        .toList();
  }
}
