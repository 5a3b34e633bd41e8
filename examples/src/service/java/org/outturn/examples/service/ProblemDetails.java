package org.outturn.examples.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.validation.Problem;

/**
 * A refusal as RFC 9457 has it, with every problem and where it is.
 *
 * @param kind why it is refused
 * @param status the status it is answered with
 * @param problems everything that is wrong; empty where there is nothing more to say
 */
record ProblemDetails(ProblemKind kind, int status, ImmutableList<Problem> problems) {
  static ProblemDetails of(ProblemKind kind) {
    return of(kind, List.of());
  }

  static ProblemDetails of(ProblemKind kind, List<Problem> problems) {
    return new ProblemDetails(kind, kind.status(), ImmutableList.copyOf(problems));
  }

  static ProblemDetails of(ProblemKind kind, String message) {
    return of(kind, List.of(new Problem("", message)));
  }

  String json() {
    return JsonTrees.write(
        ImmutableMap.of(
            "type",
            kind.type(),
            "title",
            kind.title(),
            "status",
            status,
            "problems",
            problems.stream()
                .map(each -> ImmutableMap.of("where", each.where(), "message", each.message()))
                .toList()));
  }

  static Map<String, Object> schema() {
    Map<String, Object> text = ImmutableMap.of("type", "string");
    return ImmutableMap.of(
        "type",
        "object",
        "required",
        List.of("type", "title", "status", "problems"),
        "properties",
        ImmutableMap.of(
            "type",
            text,
            "title",
            text,
            "status",
            ImmutableMap.of("type", "integer"),
            "problems",
            ImmutableMap.of(
                "type",
                "array",
                "items",
                ImmutableMap.of(
                    "type",
                    "object",
                    "required",
                    List.of("where", "message"),
                    "properties",
                    ImmutableMap.of("where", text, "message", text)))));
  }
}
