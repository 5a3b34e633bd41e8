package org.outturn.pricing.difference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.outturn.core.terms.StatedList;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.StatedThing;
import org.outturn.core.terms.StatedValue;
import org.outturn.core.terms.TermPath;

/** Goes through the terms of two documents side by side and notes where they differ. */
final class TermsWalk {
  private final ImmutableList.Builder<TermsChange> changes = ImmutableList.builder();

  private TermsWalk() {}

  static TermsDifference between(StatedTerm before, StatedTerm after) {
    TermsWalk walk = new TermsWalk();
    walk.compare(TermPath.WHOLE, before, after);
    return new TermsDifference(walk.changes.build());
  }

  private void compare(TermPath at, StatedTerm before, StatedTerm after) {
    if (before instanceof StatedThing was
        && after instanceof StatedThing is
        && was.kind().equals(is.kind())) {
      compareAll(was.parts(), is.parts(), key -> at.then(was.step(key)));
    } else if (before instanceof StatedList was && after instanceof StatedList is) {
      compareAll(
          was.items(),
          is.items(),
          name -> at.then((was.items().containsKey(name) ? was : is).step(name)));
      compareOrder(at, was, is);
    } else if (!before.toTree().equals(after.toTree())) {
      changes.add(new TermsChange(at, Optional.of(before), Optional.of(after)));
    }
  }

  private void compareAll(
      Map<String, StatedTerm> before,
      Map<String, StatedTerm> after,
      Function<String, TermPath> path) {
    for (String name : Sets.union(before.keySet(), after.keySet())) {
      StatedTerm was = before.get(name);
      StatedTerm is = after.get(name);
      if (was != null && is != null) {
        compare(path.apply(name), was, is);
      } else {
        changes.add(
            new TermsChange(path.apply(name), Optional.ofNullable(was), Optional.ofNullable(is)));
      }
    }
  }

  /** Who stands in both lists and is of the kind it was must stand in the same order there. */
  private void compareOrder(TermPath at, StatedList before, StatedList after) {
    Set<String> inBoth = Sets.intersection(before.items().keySet(), after.items().keySet());
    List<String> was = inBoth.stream().toList();
    List<String> is = after.items().keySet().stream().filter(inBoth::contains).toList();
    boolean isReordered =
        before.inOrder()
            && was.stream()
                .map(name -> kind(before, name))
                .distinct()
                .anyMatch(kind -> !of(kind, was, before).equals(of(kind, is, before)));
    if (isReordered) {
      changes.add(new TermsChange(at, Optional.of(names(was)), Optional.of(names(is))));
    }
  }

  private static List<String> of(Optional<String> kind, List<String> names, StatedList list) {
    return names.stream().filter(name -> kind(list, name).equals(kind)).toList();
  }

  private static Optional<String> kind(StatedList list, String name) {
    return list.items().get(name) instanceof StatedThing thing ? thing.kind() : Optional.empty();
  }

  private static StatedTerm names(List<String> names) {
    return StatedList.of(names.stream().map(name -> new StatedValue(name, name)).toList(), true);
  }
}
