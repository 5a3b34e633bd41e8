package org.outturn.core.json.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Names;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.References;

/**
 * One reading of a document: what was found wrong, and what its parts say to each other. Not
 * thread-safe.
 */
public final class Reading extends Context {
  /** Stands in a tree for a value that could not be parsed and was noted as such. */
  public static final Unreadable UNREADABLE = Unreadable.VALUE;

  /** The type of what stands in for a value; there is one alone. */
  public enum Unreadable {
    /** A value that could not be parsed. */
    VALUE
  }

  private static final int MOST_SHOWN = 100;

  private final Set<Problem> problems = new LinkedHashSet<>();
  private final References references =
      new References((where, message) -> note(new Problem(where, message)));
  private final Map<Collected<?>, List<Placed<?>>> collected = new HashMap<>();
  private int unshown;

  /** Starts with nothing read. */
  public Reading() {}

  /**
   * The whole document, where paths begin.
   *
   * @return its place
   */
  public Place whole() {
    return Place.whole(this);
  }

  /**
   * Gives the value of a document, or refuses it with every problem found.
   *
   * @param codec what the document is declared to be
   * @param tree its tree
   * @param <T> the value's type
   * @return the value
   * @throws InvalidInputException with every problem, each with its path
   */
  public <T> T read(Codec<T> codec, @Nullable Object tree) {
    try {
      T value = codec.read(tree, whole());
      if (problems.isEmpty()) {
        return value;
      }
    } catch (Refused refused) {
      // Every refusal was noted.
    }
    throw refusal();
  }

  /**
   * The refusal of the document.
   *
   * @return every problem found so far, the first hundred of them shown
   */
  public InvalidInputException refusal() {
    List<Problem> shown = new ArrayList<>(problems);
    if (unshown > 0) {
      shown.add(new Problem("", "and " + unshown + " more"));
    }
    return new InvalidInputException(shown);
  }

  void note(Problem problem) {
    if (problems.size() < MOST_SHOWN) {
      problems.add(problem);
    } else if (!problems.contains(problem)) {
      unshown++;
    }
  }

  int noted() {
    return problems.size() + unshown;
  }

  void define(Names names, String name, Place at) {
    references.define(names, name, at::path);
  }

  void refer(Names names, String name, Place at) {
    references.refer(names, name, at::path);
  }

  /** A value that may define such names was refused. */
  void doubt(Set<Names> names) {
    names.forEach(references::doubt);
  }

  void resolveReferences() {
    references.resolve();
  }

  <T> void collect(Collected<T> kind, T value, Place at) {
    collected.computeIfAbsent(kind, each -> new ArrayList<>()).add(new Placed<>(at.path(), value));
  }

  /**
   * The parts of a kind that were read whole so far, whatever was refused beside them.
   *
   * @param kind the kind
   * @param <T> their type
   * @return each with its place
   */
  public <T> List<Placed<T>> collected(Collected<T> kind) {
    return kind.of(collected.getOrDefault(kind, List.of()));
  }
}
