package org.outturn.core.json;

import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.TextCodec;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;

/** The documents that a case names: a contract and its evidence, or another case. */
public final class ContractReferenceFormat {
  /** The name of a document. */
  public static final Codec<DocumentName> NAME =
      TextCodec.of(
          "file",
          Schemas.of(
              "description",
              "The name of a file in the folder of the case or below.",
              "type",
              "string",
              "minLength",
              1,
              "maxLength",
              200,
              "pattern",
              "^(?![\\s/])(?!.*\\.\\.)[^\\u0000-\\u001f\\u007f-\\u009f\\\\:]+(?<!\\s)$"),
          DocumentName::new,
          DocumentName::value);

  /** The contracts that a case names. */
  public static final Collected<ContractReference> NAMED = Collected.of(ContractReference.class);

  private ContractReferenceFormat() {}

  /**
   * The keys of a contract that an object may name.
   *
   * @param keys the object's keys
   * @param get gives the reference of an object, if it has one
   * @param doc what the contract is to it
   * @param <T> the object's type
   * @return reads the reference
   */
  public static <T> Function<Members, Optional<ContractReference>> optional(
      Keys<T> keys, Function<T, Optional<ContractReference>> get, String doc) {
    Key<T, Optional<DocumentName>> contract =
        keys.optional(
            "contract", NAME, owner -> get.apply(owner).map(ContractReference::contract), doc);
    Evidence<T> evidence = Evidence.declare(keys, get);
    keys.needs(contract, evidence.claims, evidence.tallies, evidence.measurements);
    Function<Members, Optional<ContractReference>> read =
        in -> in.get(contract).map(name -> evidence.of(name, in));
    keys.rule(in -> read.apply(in).ifPresent(each -> in.collect(NAMED, each)));
    return read;
  }

  /** The keys of the contract that an object names. */
  static <T> Function<Members, ContractReference> required(
      Keys<T> keys, Function<T, ContractReference> get, String doc) {
    Key<T, DocumentName> contract =
        keys.required("contract", NAME, owner -> get.apply(owner).contract(), doc);
    Evidence<T> evidence = Evidence.declare(keys, owner -> Optional.of(get.apply(owner)));
    Function<Members, ContractReference> read = in -> evidence.of(in.get(contract), in);
    keys.rule(in -> in.collect(NAMED, read.apply(in)));
    return read;
  }

  /** The keys of a contract's evidence. */
  private record Evidence<T>(
      Key<T, Optional<DocumentName>> claims,
      Key<T, Optional<DocumentName>> tallies,
      Key<T, Optional<DocumentName>> measurements) {
    static <T> Evidence<T> declare(Keys<T> keys, Function<T, Optional<ContractReference>> get) {
      return new Evidence<>(
          rows(keys, "claims", get, ContractReference::claims),
          rows(keys, "tallies", get, ContractReference::tallies),
          rows(keys, "measurements", get, ContractReference::measurements));
    }

    private static <T> Key<T, Optional<DocumentName>> rows(
        Keys<T> keys,
        String what,
        Function<T, Optional<ContractReference>> get,
        Function<ContractReference, Optional<DocumentName>> rows) {
      return keys.optional(
          what,
          NAME,
          owner -> get.apply(owner).flatMap(rows),
          "The " + what + " under that contract, a CSV file.");
    }

    ContractReference of(DocumentName contract, Members in) {
      return new ContractReference(contract, in.get(claims), in.get(tallies), in.get(measurements));
    }
  }
}
