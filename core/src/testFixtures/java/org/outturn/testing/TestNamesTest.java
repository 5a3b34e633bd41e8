package org.outturn.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.resolvers.SelectedClassResolverFromClasspath;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/**
 * Every class with tests or properties is one that the build runs. Surefire runs {@code *Test} and
 * {@code *Properties} and passes over any other without a word.
 *
 * <p>Shared test source: each module runs it over its own test classes.
 */
class TestNamesTest {

  @Test
  void everyClassWithTestsEndsInTestOrProperties() throws URISyntaxException {
    JavaClasses testClasses = imported(ownTestClasses());

    classes()
        .that(haveTests())
        .should(belongToAClassThatTheBuildRuns())
        .because("the build runs *Test and *Properties only")
        .check(testClasses);
  }

  /** The annotations of the test engines are looked up; whatever else a test uses need not be. */
  private static JavaClasses imported(Path folder) {
    return ArchConfiguration.withThreadLocalScope(
        scoped -> {
          scoped.setClassResolver(SelectedClassResolverFromClasspath.class);
          scoped.setClassResolverArguments("org.junit", "net.jqwik", "com.tngtech");
          return new ClassFileImporter().importPath(folder);
        });
  }

  private static Path ownTestClasses() throws URISyntaxException {
    return Path.of(TestNamesTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** Jupiter, jqwik and ArchUnit mark all of their test annotations as {@link Testable}. */
  private static DescribedPredicate<JavaClass> haveTests() {
    return DescribedPredicate.describe(
        "have tests",
        type ->
            type.getMembers().stream()
                .anyMatch(member -> member.isMetaAnnotatedWith(Testable.class)));
  }

  private static ArchCondition<JavaClass> belongToAClassThatTheBuildRuns() {
    return new ArchCondition<>("belong to a class that ends in Test or Properties") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String outermost = outermost(type).getSimpleName();
        boolean runs = outermost.endsWith("Test") || outermost.endsWith("Properties");
        events.add(
            new SimpleConditionEvent(
                type, runs, type.getName() + " has tests, but the build passes over " + outermost));
      }
    };
  }

  private static JavaClass outermost(JavaClass type) {
    JavaClass outermost = type;
    while (outermost.getEnclosingClass().isPresent()) {
      outermost = outermost.getEnclosingClass().get();
    }
    return outermost;
  }
}
