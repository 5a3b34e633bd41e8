package org.outturn.examples.service;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What one request is answered with, once: whoever comes first answers. */
final class Reply {
  private static final String SOON = "1";

  private final Response response;
  private final Callback callback;
  private final AtomicBoolean isAnswered = new AtomicBoolean();

  Reply(Response response, Callback callback) {
    this.response = response;
    this.callback = callback;
  }

  /** Whether it is still to be answered; from now on it is not, for anyone else. */
  boolean claim() {
    return isAnswered.compareAndSet(false, true);
  }

  boolean isClaimed() {
    return isAnswered.get();
  }

  void json(byte[] body) {
    if (claim()) {
      send(HttpStatus.OK_200, OpenApi.JSON, body);
    }
  }

  void problem(ProblemDetails problem) {
    if (claim()) {
      if (problem.kind() == ProblemKind.BUSY) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, SOON);
      }
      send(problem.status(), OpenApi.PROBLEM, problem.json().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The same, of a body that is not read to its end: the connection cannot be used again. */
  void problemAndClose(ProblemDetails problem) {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    problem(problem);
  }

  private void send(int status, String type, byte[] body) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  void gone(Throwable why) {
    if (claim()) {
      callback.failed(why);
    }
  }
}
