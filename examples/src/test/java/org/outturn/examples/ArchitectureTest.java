package org.outturn.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.io.Writer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;

/** What may know what, over the main classes of all three modules. */
@AnalyzeClasses(
    packages = "org.outturn",
    importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {
  private static final String ENGINE = "org.outturn.pricing.payment.engine.";

  private static final DescribedPredicate<JavaClass> STAGE =
      DescribedPredicate.describe(
          "are stages of pricing",
          each ->
              !each.isInterface()
                  && (each.isAssignableTo(ENGINE + "OrderedStage")
                      || each.isAssignableTo(ENGINE + "CountingRule")));

  private static final DescribedPredicate<JavaClass> PLACES =
      resideInAnyPackage("java.nio.file..", "java.nio.channels..")
          .or(belongToAnyOf(File.class, FileInputStream.class, FileOutputStream.class))
          .or(belongToAnyOf(FileReader.class, FileWriter.class, RandomAccessFile.class))
          .as("files");
  private static final DescribedPredicate<JavaClass> FILES_AND_STREAMS =
      PLACES
          .or(assignableTo(InputStream.class))
          .or(assignableTo(OutputStream.class))
          .or(assignableTo(Reader.class))
          .or(assignableTo(Writer.class))
          .as("files or streams");

  @ArchTest
  static final ArchRule coreKnowsNeitherPricingNorExamples =
      noClasses()
          .that()
          .resideInAPackage("org.outturn.core..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.outturn.pricing..", "org.outturn.examples..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule pricingDoesNotKnowExamples =
      noClasses()
          .that()
          .resideInAPackage("org.outturn.pricing..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.outturn.examples..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.outturn.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule resultsOfPricingDoNotKnowTheEngine =
      noClasses()
          .that()
          .resideInAPackage("org.outturn.pricing.payment.statement")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.outturn.pricing.payment", "org.outturn.pricing.payment.engine")
          .because("a result is a value and holds on to nothing of the engine");

  @ArchTest
  static final ArchRule theEngineIsBehindItsDoor =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.outturn.pricing.payment", "org.outturn.pricing.payment.engine")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.outturn.pricing.payment.engine")
          .because("whoever prices asks OutcomePricer");

  @ArchTest
  static final ArchRule stagesShareNoBlackboard =
      classes()
          .that(STAGE)
          .should(
              new ArchCondition<>("know no other stage") {
                @Override
                public void check(JavaClass stage, ConditionEvents events) {
                  stage.getDirectDependenciesFromSelf().stream()
                      .filter(each -> STAGE.test(each.getTargetClass()))
                      .filter(each -> !each.getTargetClass().equals(stage))
                      .map(each -> SimpleConditionEvent.violated(stage, each.getDescription()))
                      .forEach(events::add);
                }
              })
          .because("each stage takes rows, and what the stage before made of them");

  @ArchTest
  static final ArchRule onlyJsonPackagesTouchJackson =
      noClasses()
          .that()
          .resideOutsideOfPackage("..json..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..")
          .because("whoever embeds the library without Jackson loses nothing else")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule coreHasNoFiles =
      noClasses()
          .that()
          .resideInAPackage("org.outturn.core..")
          .and()
          .resideOutsideOfPackage("org.outturn.core.json..")
          .should()
          .dependOnClassesThat(FILES_AND_STREAMS)
          .because("where a document lies is its reader's affair");

  @ArchTest
  static final ArchRule pricingHasNoFiles =
      noClasses()
          .that()
          .resideInAPackage("org.outturn.pricing..")
          .and()
          .resideOutsideOfPackage("org.outturn.pricing.json..")
          .should()
          .dependOnClassesThat(FILES_AND_STREAMS)
          .because("where a document lies is its reader's affair");

  @ArchTest
  static final ArchRule jsonReadsBytesAndKnowsNoPlaces =
      noClasses()
          .that()
          .resideInAnyPackage("org.outturn.core.json..", "org.outturn.pricing.json..")
          .should()
          .dependOnClassesThat(PLACES)
          .because("JSON is read from bytes and written to a writer that the caller gives");

  @ArchTest
  static final ArchRule jsonWritesResultsAndMakesNone =
      noClasses()
          .that()
          .resideInAPackage("org.outturn.pricing.json..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org\\.outturn\\.pricing\\..*(Calculator|Pricer|Appraiser|Comparer|Solver|Analysis"
                  + "|DiscountFactors|RecordedScenarios|ContractIncome|MaximumReturn"
                  + "|InternalRateOfReturn|Waterfall)")
          .because("reading never prices, and the caller gives the results that are written");

  @ArchTest
  static final ArchRule jsonKnowsStatementsAndNotHowTheyAreMade =
      noClasses()
          .that()
          .resideInAPackage("org.outturn.pricing.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.outturn.pricing.payment", "org.outturn.pricing.payment.engine..")
          .because("reading never prices, and the caller gives the results that are written");

  @ArchTest
  static final ArchRule onlyTheWorkbookPackageTouchesPoi =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.outturn.examples.workbook",
              "org.outturn.examples.sheets",
              "org.outturn.examples.benchmarks..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..")
          .because("no other command shall wait for it");

  @ArchTest
  static final ArchRule publishedTablesAreReadCheckedMadeContractsAndPricedInThisOrder =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.outturn.examples.indigo..")
          .layer("replay")
          .definedBy("org.outturn.examples.indigo.replay")
          .layer("prices")
          .definedBy("org.outturn.examples.indigo.prices")
          .layer("export")
          .definedBy("org.outturn.examples.indigo.export")
          .layer("contracts")
          .definedBy("org.outturn.examples.indigo.contracts")
          .layer("quality")
          .definedBy("org.outturn.examples.indigo.quality")
          .layer("tables")
          .definedBy("org.outturn.examples.indigo")
          .whereLayer("replay")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("prices")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("export")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("contracts")
          .mayOnlyBeAccessedByLayers("replay", "prices", "export")
          .whereLayer("quality")
          .mayOnlyBeAccessedByLayers("contracts")
          .because("what is odd in a table is found before anything is made of it");

  @ArchTest
  static final ArchRule fractionsAreComparedInOnePlace =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Fractions.class)
          .should()
          .callMethod(BigFraction.class, "compareTo", BigFraction.class)
          .because("Commons Numbers 1.2 orders two negative fractions the wrong way round");

  @ArchTest
  static final ArchRule onlyTheMoneyPackageBuildsAmounts =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.outturn.core.money")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.javamoney.moneta..")
          .because("amounts are built in one place, with an explicit context")
          .allowEmptyShould(true);
}
