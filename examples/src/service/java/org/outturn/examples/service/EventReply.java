package org.outturn.examples.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An answer as server-sent events: how far the work is, then a result or a problem. Whoever closes
 * the connection cancels the work: the next event cannot be written.
 */
final class EventReply implements Work {
  private final Callback callback;
  private final OutputStream out;
  private final BooleanSupplier isTooLate;
  private boolean isGone;

  EventReply(Response response, Callback callback, BooleanSupplier isTooLate) {
    this.callback = callback;
    this.isTooLate = isTooLate;
    response.setStatus(HttpStatus.OK_200);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, OpenApi.EVENTS);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    this.out = Content.Sink.asOutputStream(response);
  }

  @Override
  public void done(long done, long all) {
    if (isTooLate.getAsBoolean()) {
      throw new CancellationException("takes too long");
    }
    send("progress", "{\"done\": " + done + ", \"of\": " + all + "}");
  }

  /** Whether nobody reads the events any more. */
  boolean isGone() {
    return isGone;
  }

  void result(byte[] json) {
    send("result", new String(json, StandardCharsets.UTF_8));
    end();
  }

  void problem(ProblemDetails problem) {
    send("problem", problem.json());
    end();
  }

  private void send(String event, String data) {
    StringBuilder text = new StringBuilder("event: ").append(event).append('\n');
    data.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
    try {
      out.write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException gone) {
      isGone = true;
      callback.failed(gone);
      throw (CancellationException) new CancellationException("nobody waits").initCause(gone);
    }
  }

  private void end() {
    try {
      out.close();
      callback.succeeded();
    } catch (IOException gone) {
      callback.failed(gone);
    }
  }
}
