package org.outturn.core.json;

import java.util.Map;
import java.util.Optional;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.terms.StatedTerm;

/**
 * Reads and writes deliveries as JSON: {@code DeliveryJson.read(Files.readAllBytes(path))}. Reading
 * what was written gives an equal delivery. Text needs Jackson's streaming library on the class
 * path; trees, which any JSON library reads and writes, do not.
 */
public final class DeliveryJson {
  static final JsonDocument<Referring<Delivery, DocumentName>> DOCUMENT =
      new JsonDocument<>(DeliveryFormat.DELIVERY, "urn:outturn:delivery:1", "Outturn delivery");

  private DeliveryJson() {}

  /**
   * Reads a delivery of at most 16 MiB.
   *
   * @param utf8 the JSON document
   * @return the delivery, beside the name of the contract that it is expected under
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code pathway[1].rate}
   */
  public static Referring<Delivery, DocumentName> read(byte[] utf8) {
    return read(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads a delivery within bounds.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @return the delivery, beside the name of the contract that it is expected under
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static Referring<Delivery, DocumentName> read(byte[] utf8, JsonBounds bounds) {
    return DOCUMENT.read(utf8, bounds);
  }

  /**
   * Writes a delivery. Keys stand in the order of the format, terms that have their default are
   * left out.
   *
   * @param delivery the delivery, beside the name of the contract that it is expected under
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Referring<Delivery, DocumentName> delivery) {
    return DOCUMENT.write(delivery);
  }

  /**
   * Reads a delivery that another JSON library has parsed.
   *
   * @param tree the document as maps, lists, texts, numbers and truths
   * @return the delivery, beside the name of the contract that it is expected under
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static Referring<Delivery, DocumentName> fromTree(Map<String, ?> tree) {
    return DOCUMENT.fromTree(tree);
  }

  /**
   * Writes a delivery for another JSON library to print.
   *
   * @param delivery the delivery, beside the name of the contract that it is expected under
   * @return the document as maps, lists and texts, keys in the order of the format
   */
  public static Map<String, Object> toTree(Referring<Delivery, DocumentName> delivery) {
    return DOCUMENT.toTree(delivery);
  }

  /**
   * The contract that a document names, whatever else is wrong with it, so that what is wrong with
   * the contract can be found in the same go.
   *
   * @param utf8 the JSON document, of at most 16 MiB
   * @return empty where it names none that can be used
   */
  public static Optional<DocumentName> named(byte[] utf8) {
    return DOCUMENT.parts(utf8, JsonBounds.DEFAULT, DeliveryFormat.NAMED).stream().findFirst();
  }

  /**
   * What a delivery states, those terms at their default too, for those who look for its numbers or
   * describe it.
   *
   * @param given a delivery, beside the contract it names
   * @return its terms, by key as the format has them
   */
  public static StatedTerm terms(Referring<Delivery, DocumentName> given) {
    return DeliveryFormat.DELIVERY.state(given);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(DeliveryJson.class, "delivery");
  }
}
