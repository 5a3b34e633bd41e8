package org.outturn.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;

/** What may know what, over the main classes of all three modules. */
@AnalyzeClasses(
    packages = "org.outturn",
    importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {

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
  static final ArchRule onlyTheWorkbookPackageTouchesPoi =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.outturn.examples.workbook", "org.outturn.examples.benchmarks..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..")
          .because("no other command shall wait for it");

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
