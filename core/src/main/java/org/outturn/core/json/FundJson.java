package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.outturn.core.fund.OutcomesFund;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.Placed;

/**
 * Reads and writes outcomes funds as JSON: {@code FundJson.read(Files.readAllBytes(path))}. Reading
 * what was written gives an equal fund. Text needs Jackson's streaming library on the class path;
 * trees, which any JSON library reads and writes, do not.
 */
public final class FundJson {
  static final JsonDocument<Referring<OutcomesFund, ImmutableList<ContractReference>>> DOCUMENT =
      new JsonDocument<>(FundFormat.FUND, "urn:outturn:fund:1", "Outturn outcomes fund");

  private FundJson() {}

  /**
   * Reads a fund of at most 16 MiB.
   *
   * @param utf8 the JSON document
   * @return the fund, beside the names of the contracts that it pays into
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code contracts[1].claims}
   */
  public static Referring<OutcomesFund, ImmutableList<ContractReference>> read(byte[] utf8) {
    return read(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads a fund within bounds.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @return the fund, beside the names of the contracts that it pays into
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static Referring<OutcomesFund, ImmutableList<ContractReference>> read(
      byte[] utf8, JsonBounds bounds) {
    return DOCUMENT.read(utf8, bounds);
  }

  /**
   * Writes a fund. Keys stand in the order of the format, terms that have their default are left
   * out, money is text at the currency's scale.
   *
   * @param fund the fund, beside the names of the contracts that it pays into
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Referring<OutcomesFund, ImmutableList<ContractReference>> fund) {
    return DOCUMENT.write(fund);
  }

  /**
   * Reads a fund that another JSON library has parsed.
   *
   * @param tree the document as maps, lists, texts, numbers and truths
   * @return the fund, beside the names of the contracts that it pays into
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static Referring<OutcomesFund, ImmutableList<ContractReference>> fromTree(
      Map<String, ?> tree) {
    return DOCUMENT.fromTree(tree);
  }

  /**
   * Writes a fund for another JSON library to print.
   *
   * @param fund the fund, beside the names of the contracts that it pays into
   * @return the document as maps, lists and texts, keys in the order of the format
   */
  public static Map<String, Object> toTree(
      Referring<OutcomesFund, ImmutableList<ContractReference>> fund) {
    return DOCUMENT.toTree(fund);
  }

  /**
   * The contracts that a document names, whatever else is wrong with it, so that what is wrong with
   * them can be found in the same go.
   *
   * @param utf8 the JSON document, of at most 16 MiB
   * @return those that can be used, each with its place, such as {@code contracts[1]}
   */
  public static ImmutableList<Placed<ContractReference>> named(byte[] utf8) {
    return DOCUMENT.placedParts(utf8, JsonBounds.DEFAULT, ContractReferenceFormat.NAMED);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(FundJson.class, "fund");
  }
}
