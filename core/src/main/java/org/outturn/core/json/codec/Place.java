package org.outturn.core.json.codec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Refusal;
import org.outturn.core.validation.TextShape;

/** A place in a document that is being read: {@code limits[1].amount}. */
public final class Place {
  private final Reading reading;
  private final @Nullable Place outer;
  private final @Nullable String key;
  private final int index;

  private Place(Reading reading, @Nullable Place outer, @Nullable String key, int index) {
    this.reading = reading;
    this.outer = outer;
    this.key = key;
    this.index = index;
  }

  static Place whole(Reading reading) {
    return new Place(reading, null, null, 0);
  }

  /**
   * The place of a key of the object here.
   *
   * @param name the key
   * @return its place
   */
  public Place key(String name) {
    return new Place(reading, this, name, 0);
  }

  /**
   * The place of an item of the list here.
   *
   * @param position counted from 0
   * @return its place
   */
  public Place item(int position) {
    return new Place(reading, this, null, position);
  }

  /**
   * What is being read.
   *
   * @return the reading this place belongs to
   */
  public Reading reading() {
    return reading;
  }

  boolean isWholeDocument() {
    return outer == null;
  }

  /**
   * The path of this place; a key that is no plain name is shown by its shape.
   *
   * @return such as {@code limits[1].amount}; empty for the whole document
   */
  public String path() {
    if (outer == null) {
      return "";
    }
    if (key == null) {
      return outer.path() + "[" + index + "]";
    }
    String shown = TextShape.idOrShape(key);
    boolean isPlain = shown.startsWith("'") && key.indexOf('.') < 0;
    return Problem.join(outer.path(), isPlain ? key : "[" + shown + "]");
  }

  /**
   * Notes a problem here that leaves the value as it is.
   *
   * @param message what was found and what was expected
   */
  public void note(String message) {
    reading.note(new Problem(path(), message));
  }

  /**
   * Notes a problem here that leaves no value.
   *
   * @param message what was found and what was expected
   * @return what the caller throws
   */
  public Refused refuse(String message) {
    note(message);
    return new Refused();
  }

  /**
   * Gives what a step gives; what it refuses is noted here, or further in where it says so.
   *
   * @param step makes a value or refuses it with an {@link IllegalArgumentException}
   * @param <T> the value's type
   * @return the value
   */
  public <T> T attempt(Supplier<T> step) {
    try {
      return step.get();
    } catch (IllegalArgumentException refused) {
      throw refuse(refused);
    }
  }

  Refused refuse(IllegalArgumentException refused) {
    if (refused instanceof InvalidInputException all) {
      all.problems().forEach(each -> reading.note(each.within(path())));
      return new Refused();
    }
    return refuse(String.valueOf(refused.getMessage()));
  }

  /** Notes what a rule refuses by the field it names, at the key of that field. */
  Refused refuse(IllegalArgumentException refused, KeyOfField keyOfField) {
    if (refused instanceof Refusal refusal) {
      @Nullable String named = keyOfField.of(refusal.field());
      if (named != null) {
        return key(named).refuse(refusal.because());
      }
    }
    return refuse(refused);
  }

  /** Says under which key the format keeps a field of the domain. */
  interface KeyOfField {
    @Nullable String of(String field);
  }
}
