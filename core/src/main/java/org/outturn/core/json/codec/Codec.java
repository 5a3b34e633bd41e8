package org.outturn.core.json.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.StatedValue;
import org.outturn.core.validation.Names;

/**
 * One declaration of a value of a format: how it is read, written and described. Immutable and
 * thread-safe.
 *
 * @param <T> the value's type
 */
public abstract class Codec<T> {
  Codec() {}

  /** What a message calls it: {@code text}, {@code a list}. */
  abstract String expected();

  /** The value of a tree; where it is none, notes why at its place and throws {@link Refused}. */
  abstract T read(@Nullable Object tree, Place at);

  /**
   * The tree of a value.
   *
   * @param value the value
   * @param context what other values of the document left for it
   * @return maps, lists, texts, numbers and truths; lists may make their items as they are asked
   *     for
   */
  abstract Object write(T value, Context context);

  /** What a value states, with what it leaves out at its default. */
  StatedTerm state(T value, Context context) {
    return new StatedValue(value, write(value, context));
  }

  /**
   * What a whole document states.
   *
   * @param value its value
   * @return its terms, those at their default too
   */
  public final StatedTerm state(T value) {
    return state(value, new Context());
  }

  /** Its JSON Schema; one with a name of its own goes to the definitions. */
  abstract Map<String, Object> schema(Schemas schemas);

  /** The names that values inside it define; none is known for sure once it is refused whole. */
  Set<Names> names() {
    return Set.of();
  }

  /** Refuses a tree of another type. */
  final Refused mistyped(@Nullable Object tree, Place at) {
    at.reading().doubt(names());
    return tree == Reading.UNREADABLE
        ? new Refused()
        : at.refuse("found " + kind(tree) + "; expected " + expected());
  }

  private static String kind(@Nullable Object tree) {
    if (tree instanceof String) {
      return "text";
    }
    if (tree instanceof Number) {
      return "a number";
    }
    if (tree instanceof List) {
      return "a list";
    }
    return tree instanceof Map ? "an object" : String.valueOf(tree);
  }

  /**
   * The tree of a whole document.
   *
   * @param value its value
   * @return maps, lists, texts, numbers ({@link Integer} or {@link BigDecimal}) and truths; lists
   *     may make their items as they are asked for
   */
  public final Object write(T value) {
    return write(value, new Context());
  }

  /**
   * Whether the items of the list at a key may be handed on one by one, see {@link
   * Keys#rows(String, Codec, Function, java.util.function.BiConsumer, java.util.function.Consumer,
   * String)}.
   *
   * @param key a key of the document
   * @return true where {@link #row} takes them
   */
  public boolean takesRows(String key) {
    return false;
  }

  /**
   * Takes one item of such a list.
   *
   * @param key the key of the list
   * @param tree the item
   * @param at the item's place
   */
  public void row(String key, @Nullable Object tree, Place at) {
    throw new IllegalStateException("takes no rows at " + key);
  }

  /**
   * The same tree, read as another value.
   *
   * @param make makes the other value; what it refuses is noted at the value's place
   * @param unmake gives this value of the other
   * @param <R> the other value's type
   * @return the declaration
   */
  public <R> Codec<R> as(Function<T, R> make, Function<R, T> unmake) {
    return new MappedCodec<>(
        this, (value, at) -> make.apply(value), (value, context) -> unmake.apply(value));
  }

  /**
   * Values that are written as one of these and not read, such as an exact figure that a result
   * shows rounded.
   *
   * @param show gives what is written of a value
   * @param <R> the values' type
   * @return the declaration
   */
  public <R> Codec<R> showing(BiFunction<R, Context, T> show) {
    return new MappedCodec<>(
        this,
        (value, at) -> {
          throw new IllegalStateException(expected() + " is shown here and not read");
        },
        show);
  }

  /**
   * The same values, each held against a rule that the schema does not state.
   *
   * @param rule gives the value, or refuses it at its place
   * @return the declaration
   */
  public Codec<T> checked(BiFunction<T, Place, T> rule) {
    return new MappedCodec<>(this, rule, (value, context) -> value);
  }

  /**
   * Values that define names for others to refer to.
   *
   * @param names the kind of name
   * @return the declaration
   */
  public Codec<T> defining(Names names) {
    return new MappedCodec<>(
        this,
        (value, at) -> {
          at.reading().define(names, value.toString(), at);
          return value;
        },
        (value, context) -> value) {
      @Override
      T read(@Nullable Object tree, Place at) {
        try {
          return super.read(tree, at);
        } catch (Refused refused) {
          at.reading().doubt(names());
          throw refused;
        }
      }

      @Override
      Set<Names> names() {
        return Set.of(names);
      }
    };
  }

  /**
   * Values that refer to names defined anywhere in the document.
   *
   * @param names the kind of name
   * @return the declaration
   */
  public Codec<T> referringTo(Names names) {
    return checked(
        (value, at) -> {
          at.reading().refer(names, value.toString(), at);
          return value;
        });
  }

  /**
   * A value that those after it depend on.
   *
   * @param slot where it is kept
   * @return the declaration
   */
  public Codec<T> keptIn(Slot<T> slot) {
    return new MappedCodec<>(
        this,
        (value, at) -> at.reading().put(slot, value),
        (value, context) -> context.put(slot, value));
  }

  /**
   * Values that rules ask for wherever they stand.
   *
   * @param kind the kind of part
   * @return the declaration
   */
  public Codec<T> collectedAs(Collected<T> kind) {
    return checked(
        (value, at) -> {
          at.reading().collect(kind, value, at);
          return value;
        });
  }
}
