package org.outturn.pricing.input;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.json.AppraisalCaseJson;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.DeliveryJson;
import org.outturn.core.json.EvidenceJson;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.terms.StatedNumbers;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.StatedValue;

/**
 * The numbers of one kind of document, read and replaced by their paths:
 *
 * <pre>{@code
 * Input<OutcomesContract> price =
 *     Inputs.OF_CONTRACT.named(contract, "rateCard.versions[v1].tariffs[housed].price.amount");
 * price.in(contract);                                   // 600
 * price.with(contract, BigFraction.of(650));            // the contract at GBP 650.00
 * }</pre>
 *
 * <p>It knows no number by name: it takes all that the format declares. A changed document is read
 * again by the format's own reader, so that a number it does not take is refused with its place.
 * Immutable and thread-safe.
 *
 * @param <T> the documents' type
 */
public final class Inputs<T> {
  /** The numbers of a contract. */
  public static final Inputs<OutcomesContract> OF_CONTRACT =
      of(ContractJson::terms, ContractJson::fromTree);

  /** The numbers of evidence, such as {@code tallies[housed, 2021-06-30].quantity}. */
  public static final Inputs<Evidence> OF_EVIDENCE =
      of(EvidenceJson::terms, EvidenceJson::fromTree);

  /** The numbers of a delivery, such as {@code pathway[housed].rate}. */
  public static final Inputs<Referring<Delivery, DocumentName>> OF_DELIVERY =
      of(DeliveryJson::terms, DeliveryJson::fromTree);

  /** The numbers of an appraisal case. */
  public static final Inputs<ValueCase> OF_APPRAISAL =
      of(AppraisalCaseJson::terms, AppraisalCaseJson::fromTree);

  private final Function<T, ImmutableMap<String, StatedValue>> stated;
  private final BiFunction<T, Map<String, BigFraction>, T> change;

  private Inputs(
      Function<T, ImmutableMap<String, StatedValue>> stated,
      BiFunction<T, Map<String, BigFraction>, T> change) {
    this.stated = stated;
    this.change = change;
  }

  /**
   * The numbers of a kind of document.
   *
   * @param terms what a document states
   * @param read reads a document's tree
   * @param <T> the documents' type
   * @return its numbers
   */
  @SuppressWarnings("unchecked")
  public static <T> Inputs<T> of(
      Function<T, StatedTerm> terms, Function<Map<String, Object>, T> read) {
    Function<T, StatedNumbers> numbers = terms.andThen(StatedNumbers::of);
    return new Inputs<>(
        document -> numbers.apply(document).byPath(),
        (document, values) ->
            read.apply((Map<String, Object>) numbers.apply(document).treeWith(values)));
  }

  /**
   * The numbers of a kind of document that are known by other names than their places.
   *
   * @param stated what a document states, by name
   * @param change the document with other numbers, by name
   * @param <T> the documents' type
   * @return its numbers
   */
  public static <T> Inputs<T> byName(
      Function<T, ImmutableMap<String, StatedValue>> stated,
      BiFunction<T, Map<String, BigFraction>, T> change) {
    return new Inputs<>(stated, change);
  }

  /**
   * The same numbers of something that holds the document.
   *
   * @param get the document in it
   * @param put the same with another document
   * @param <W> the type of what holds it
   * @return the same numbers by the same paths
   */
  public <W> Inputs<W> in(Function<W, T> get, BiFunction<W, T, W> put) {
    return new Inputs<>(
        get.andThen(stated),
        (whole, numbers) -> put.apply(whole, change.apply(get.apply(whole), numbers)));
  }

  /**
   * These numbers and those of another document that belongs to this one.
   *
   * @param prefix what stands before the paths of the other, such as {@code contract.}; no path of
   *     this document begins so
   * @param inputs the numbers of the other
   * @param get the other, where it is there
   * @param put the same with another in its place
   * @param <P> the type of the other
   * @return both, these first
   */
  public <P> Inputs<T> and(
      String prefix, Inputs<P> inputs, Function<T, Optional<P>> get, BiFunction<T, P, T> put) {
    return new Inputs<>(
        document -> {
          ImmutableMap.Builder<String, StatedValue> all = ImmutableMap.builder();
          all.putAll(stated.apply(document));
          get.apply(document)
              .ifPresent(
                  other ->
                      inputs.of(other).forEach((path, number) -> all.put(prefix + path, number)));
          return all.buildOrThrow();
        },
        (document, numbers) -> {
          Map<String, BigFraction> own = Maps.filterKeys(numbers, path -> !path.startsWith(prefix));
          Map<String, BigFraction> theirs = withoutPrefix(prefix, numbers);
          T changed = own.isEmpty() ? document : change.apply(document, own);
          return get.apply(changed)
              .filter(other -> !theirs.isEmpty())
              .map(other -> put.apply(changed, inputs.with(other, theirs)))
              .orElse(changed);
        });
  }

  private static Map<String, BigFraction> withoutPrefix(
      String prefix, Map<String, BigFraction> numbers) {
    return numbers.entrySet().stream()
        .filter(each -> each.getKey().startsWith(prefix))
        .collect(
            ImmutableMap.toImmutableMap(
                each -> each.getKey().substring(prefix.length()), Map.Entry::getValue));
  }

  /**
   * The numbers that a document states, those at their default too.
   *
   * @param document the document
   * @return by path, in the order of the format
   */
  public ImmutableMap<String, StatedValue> of(T document) {
    return stated.apply(document);
  }

  /**
   * The document with other numbers at some paths.
   *
   * @param document the document
   * @param numbers the numbers by path
   * @return the changed document
   * @throws org.outturn.core.validation.InvalidInputException for numbers that it does not take,
   *     each with its place
   */
  public T with(T document, Map<String, BigFraction> numbers) {
    return change.apply(document, numbers);
  }

  /**
   * The input at a path, or the level of all whose paths are of one form.
   *
   * @param document a document that has it
   * @param path such as {@code limits[contract].amount}; with {@code *} for any text the level of
   *     all that it fits, such as {@code rateCard.*.amount} for all prices
   * @return the input
   * @throws IllegalArgumentException where the document has no such number, naming close ones
   */
  public Input<T> named(T document, String path) {
    return Input.of(this, document, path);
  }

  /**
   * Every single number of a document as an input.
   *
   * @param document the document
   * @return in the order of the format
   */
  public List<Input<T>> all(T document) {
    return stated.apply(document).entrySet().stream()
        .map(each -> Input.of(this, each.getKey(), each.getValue()))
        .toList();
  }
}
