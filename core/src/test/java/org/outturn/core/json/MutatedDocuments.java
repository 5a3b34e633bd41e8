package org.outturn.core.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Every document that differs from a sound one in one place: each value in turn is another, is
 * missing, stands under another key, or stands twice.
 */
final class MutatedDocuments {
  private static final List<@Nullable Object> OTHERS =
      Arrays.asList(
          null,
          "x",
          " x",
          "2020-02-30",
          "1/3",
          new BigDecimal("-1"),
          new BigDecimal("0.1234567"),
          new BigDecimal("0"),
          new BigDecimal("1000000000000000"),
          true,
          List.of(),
          Map.of());

  private final Object whole;
  private final BiConsumer<String, Object> see;

  private MutatedDocuments(Object whole, BiConsumer<String, Object> see) {
    this.whole = whole;
    this.see = see;
  }

  /** Shows each document, and what is other in it. */
  static void of(Object tree, BiConsumer<String, Object> see) {
    new MutatedDocuments(tree, see).mutate(tree, "");
  }

  private void mutate(@Nullable Object node, String path) {
    if (node instanceof Map<?, ?> members) {
      mutateMembers(cast(members), path);
    } else if (node instanceof List<?> items) {
      mutateItems(cast(items), path);
    }
  }

  private void mutateMembers(Map<String, @Nullable Object> members, String path) {
    Map<String, @Nullable Object> before = new LinkedHashMap<>(members);
    for (Map.Entry<String, @Nullable Object> member : before.entrySet()) {
      String place = path + "." + member.getKey();
      for (Object other : OTHERS) {
        if (!Objects.equals(other, member.getValue())) {
          members.put(member.getKey(), other);
          see.accept(place + " = " + other, whole);
        }
      }
      restore(members, before);
      members.remove(member.getKey());
      see.accept(place + " left out", whole);
      members.clear();
      before.forEach(
          (key, value) -> members.put(key.equals(member.getKey()) ? key + "x" : key, value));
      see.accept(place + " misspelt", whole);
      restore(members, before);
      mutate(member.getValue(), place);
    }
  }

  private static void restore(
      Map<String, @Nullable Object> members, Map<String, @Nullable Object> before) {
    members.clear();
    members.putAll(before);
  }

  private void mutateItems(List<@Nullable Object> items, String path) {
    for (int i = 0; i < items.size(); i++) {
      Object before = items.get(i);
      String place = path + "[" + i + "]";
      for (Object other : OTHERS) {
        if (!Objects.equals(other, before)) {
          items.set(i, other);
          see.accept(place + " = " + other, whole);
        }
      }
      items.remove(i);
      see.accept(place + " left out", whole);
      items.add(i, before);
      items.add(i, before);
      see.accept(place + " twice", whole);
      items.remove(i);
      mutate(before, place);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> cast(Map<?, ?> members) {
    return (Map<String, @Nullable Object>) members;
  }

  @SuppressWarnings("unchecked")
  private static List<@Nullable Object> cast(List<?> items) {
    return (List<@Nullable Object>) items;
  }
}
