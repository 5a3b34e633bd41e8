package org.outturn.examples.embedding;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.money.MonetaryContext;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.junit.jupiter.api.Test;

/**
 * What {@code core} and {@code pricing} force on no program that embeds them: a logging framework,
 * threads, state that calls share, or results that depend on where they run.
 */
class EmbeddableTest {
  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.outturn.core", "org.outturn.pricing");

  private static final ArchRule LOGS_NOTHING =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.util.logging..",
              "org.slf4j..",
              "org.apache.logging..",
              "org.apache.commons.logging..");

  private static final ArchRule STARTS_NO_THREAD =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.concurrent\\..*|java\\.util\\.Timer.*|java\\.lang\\.ref\\..*"
                  + "|java\\.lang\\.(Thread.*|InheritableThreadLocal|Runtime|Process.*)");

  private static final ArchRule TOUCHES_NOTHING_OUTSIDE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.(File.*|RandomAccessFile|Console)|java\\.nio\\.(file|channels)\\..*"
                  + "|java\\.(net|sql|security|util\\.prefs)\\..*"
                  + "|java\\.text\\.(?!Normalizer).*|java\\.time\\.Clock"
                  + "|java\\.util\\.(.*Random|UUID|TimeZone|Properties|ResourceBundle"
                  + "|ServiceLoader|Scanner|Formatter)");

  /** What takes a clock, a setting, a default locale, zone or charset, or the other processors. */
  private static final Pattern FROM_SURROUNDINGS =
      Pattern.compile(
          "java\\.lang\\.System\\.(?!arraycopy|identityHashCode).*"
              + "|java\\.lang\\.(Boolean\\.getBoolean|Integer\\.getInteger|Long\\.getLong)\\(.*"
              + "|java\\.lang\\.Math\\.random\\(\\)"
              + "|java\\.lang\\.String\\.(getBytes|toLowerCase|toUpperCase)\\(\\)"
              + "|java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)"
              + "|java\\.lang\\.String\\.(format\\(java\\.lang\\.String, .*|formatted\\(.*)"
              + "|java\\.time\\..*\\.(now|systemDefault)\\(.*"
              + "|java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)"
              + "|java\\.util\\.Locale\\.getDefault\\(.*"
              + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"
              + "|java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)"
              + "|java\\.util\\..*\\.(parallel|parallelStream)\\(\\)");

  private static final ArchRule ASKS_NOTHING_OF_ITS_SURROUNDINGS =
      noClasses()
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "a clock, setting or default of the machine",
                  (JavaAccess<?> access) ->
                      FROM_SURROUNDINGS.matcher(access.getTarget().getFullName()).matches()));

  /** By their documentation; a BrentSolver holds its three tolerances, all final. */
  private static final ImmutableSet<Class<?>> CANNOT_CHANGE =
      ImmutableSet.of(
          String.class,
          BigDecimal.class,
          BigInteger.class,
          BigFraction.class,
          LocalDate.class,
          MathContext.class,
          Pattern.class,
          MonetaryContext.class,
          BrentSolver.class);

  /**
   * Safe to share although not immutable: a ClassValue here holds what follows from a class alone;
   * a JsonFactory is thread-safe once it is configured; a Comparator here compares what two values
   * say and keeps nothing.
   */
  private static final ImmutableSet<Class<?>> SAFE_TO_SHARE =
      ImmutableSet.of(ClassValue.class, JsonFactory.class, Comparator.class);

  private static final ArchRule SHARES_NO_STATE =
      fields()
          .that()
          .areStatic()
          .should(
              new ArchCondition<>("be final and of a type that cannot change") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                  boolean cannotChange =
                      field.getModifiers().contains(FINAL)
                          && (isEnumArray(field) || cannotChange(field.getRawType()));
                  events.add(
                      new SimpleConditionEvent(
                          field, cannotChange, field.getFullName() + " is shared and may change"));
                }
              });

  /** The array that an enum, or a switch over one, keeps for itself. */
  private static boolean isEnumArray(JavaField field) {
    boolean ofTheCompiler = field.getModifiers().contains(SYNTHETIC);
    boolean ownConstants =
        field.getModifiers().contains(PRIVATE)
            && field.getRawType().tryGetComponentType().equals(Optional.of(field.getOwner()))
            && field.getOwner().isEnum();
    return field.getRawType().isArray() && (ofTheCompiler || ownConstants);
  }

  private static boolean cannotChange(JavaClass type) {
    boolean listed =
        Stream.concat(CANNOT_CHANGE.stream(), SAFE_TO_SHARE.stream())
            .anyMatch(type::isEquivalentTo);
    return listed
        || type.isPrimitive()
        || type.isEnum()
        || type.getName().matches("com\\.google\\.common\\.(collect|primitives)\\.Immutable.*")
        || isOursAndFinal(type);
  }

  private static boolean isOursAndFinal(JavaClass type) {
    return type.getPackageName().startsWith("org.outturn")
        && Stream.concat(Stream.of(type), type.getAllSubclasses().stream())
            .flatMap(each -> each.getAllFields().stream())
            .map(JavaField::getModifiers)
            .allMatch(modifiers -> modifiers.contains(STATIC) || modifiers.contains(FINAL));
  }

  @Test
  void logsNothing() {
    LOGS_NOTHING.check(LIBRARY);
  }

  @Test
  void startsNoThread() {
    STARTS_NO_THREAD.check(LIBRARY);
  }

  @Test
  void touchesNothingOutside() {
    TOUCHES_NOTHING_OUTSIDE.check(LIBRARY);
  }

  @Test
  void asksNothingOfItsSurroundings() {
    ASKS_NOTHING_OF_ITS_SURROUNDINGS.check(LIBRARY);
  }

  @Test
  void sharesNoStateThatChanges() {
    SHARES_NO_STATE.check(LIBRARY);
  }

  @Test
  void everyRuleWouldBeBroken() {
    JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

    assertThat(
            Stream.of(
                LOGS_NOTHING,
                STARTS_NO_THREAD,
                TOUCHES_NOTHING_OUTSIDE,
                ASKS_NOTHING_OF_ITS_SURROUNDINGS,
                SHARES_NO_STATE))
        .allMatch(rule -> rule.evaluate(offender).hasViolation());
    assertThat(ASKS_NOTHING_OF_ITS_SURROUNDINGS.evaluate(offender).getFailureReport().getDetails())
        .hasSize(4);
    assertThat(SHARES_NO_STATE.evaluate(offender).getFailureReport().getDetails()).hasSize(3);
  }

  /** Does everything that the library must not. */
  @SuppressWarnings({"JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "unused"})
  private static final class Offender {
    static final List<String> SEEN = new ArrayList<>();
    static final String[] NAMES = {"one"};
    static int calls;

    static String everything(String text) {
      Logger.getGlobal().info(text);
      calls += ForkJoinPool.commonPool().getParallelism();
      SEEN.add(new File(text).getName());
      return LocalDate.now() + System.lineSeparator() + Locale.getDefault() + text.toLowerCase();
    }
  }
}
