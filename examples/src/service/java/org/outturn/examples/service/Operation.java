package org.outturn.examples.service;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An operation as it is declared, once: its path, its document and the reading of its requests are
 * made from this.
 *
 * @param name what it is called, {@code price} is {@code POST /v1/price}
 * @param summary what it does, in a sentence
 * @param members what a request may state
 * @param result the document that it answers with, as the command {@code schema} names it
 * @param tellsProgress whether it can tell how far it is as server-sent events
 * @param answer what it does
 */
record Operation(
    String name,
    String summary,
    ImmutableList<Member> members,
    String result,
    boolean tellsProgress,
    Answer answer) {
  private static final String FOLDER = "/v1/";

  String path() {
    return FOLDER + name;
  }

  Optional<Member> member(String called) {
    return members.stream().filter(each -> each.name().equals(called)).findFirst();
  }
}
