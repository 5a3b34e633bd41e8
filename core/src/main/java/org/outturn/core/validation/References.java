package org.outturn.core.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * The names that parts of one whole define and refer to: notes a name that stands twice where it is
 * defined, and, once all parts were seen, every reference to a name that nobody defines. Not
 * thread-safe: it belongs to one check.
 */
public final class References {

  private final BiConsumer<String, String> note;
  private final Map<Names, Set<String>> defined = new HashMap<>();
  private final Set<Names> doubtful = new HashSet<>();
  private final List<Reference> references = new ArrayList<>();

  /**
   * Starts with no name.
   *
   * @param note takes the place and the message of each problem
   */
  public References(BiConsumer<String, String> note) {
    this.note = note;
  }

  /** One reference; its place is asked for only where it refers to nothing. */
  private record Reference(Names names, String name, Supplier<String> where) {}

  /**
   * Defines a name; the empty one names nothing.
   *
   * @param names its kind
   * @param name the name
   * @param where its place
   */
  public void define(Names names, String name, Supplier<String> where) {
    boolean isNew =
        name.isEmpty() || defined.computeIfAbsent(names, each -> new LinkedHashSet<>()).add(name);
    if (!isNew && names.differ()) {
      note.accept(where.get(), "'" + name + "' stands twice; expected ids that differ");
    }
  }

  /**
   * Refers to a name that may be defined later.
   *
   * @param names its kind
   * @param name the name
   * @param where the place of the reference
   */
  public void refer(Names names, String name, Supplier<String> where) {
    references.add(new Reference(names, name, where));
  }

  /**
   * Notes that a part which may define names of a kind could not be read: from now on no reference
   * to such a name is known to be wrong.
   *
   * @param names the kind
   */
  public void doubt(Names names) {
    doubtful.add(names);
  }

  /**
   * Notes every reference to a name that is known not to be defined, with the first of those that
   * are.
   */
  public void resolve() {
    for (Reference reference : references) {
      Set<String> known = defined.getOrDefault(reference.names, Set.of());
      boolean mayBeDefined =
          doubtful.contains(reference.names) || (known.isEmpty() && !reference.names.closed());
      if (!mayBeDefined && !known.contains(reference.name)) {
        note.accept(
            reference.where.get(),
            "'"
                + reference.name
                + "' is not "
                + reference.names.what()
                + "; expected "
                + ListedNames.oneOf(known));
      }
    }
  }
}
