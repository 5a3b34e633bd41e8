package org.outturn.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every generated value in Outturn: strict builders, hidden implementations.
 *
 * <p>A value type is an interface with {@code static Builder builder()}; the generated class never
 * shows in a signature.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"agreedBy:agreedBy", "requires:requires"})
public @interface OutturnStyle {}
