package org.outturn.examples.service;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.outturn.core.validation.InvalidInputException;

/**
 * Answers requests: finds the operation, reads the body within its bounds without holding a thread,
 * and works on a few at a time. Keeps nothing once a request is answered.
 */
final class OperationHandler extends Handler.Abstract {
  private static final String HEALTH = "/health";
  private static final String DOCUMENT = "/openapi.json";
  private static final byte[] UP = "{\"status\": \"up\"}\n".getBytes(StandardCharsets.UTF_8);

  private final ServiceLimits limits;
  private final Slots slots;
  private final ExecutorService workers;
  private final ScheduledExecutorService clock;
  private final byte[] document = OpenApi.text().getBytes(StandardCharsets.UTF_8);

  OperationHandler(ServiceLimits limits) {
    this.limits = limits;
    this.slots = new Slots(limits.open());
    this.workers = Executors.newFixedThreadPool(limits.working());
    this.clock = Executors.newSingleThreadScheduledExecutor();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = Request.getPathInContext(request);
    Reply reply = new Reply(response, callback);
    if (path.equals(HEALTH) || path.equals(DOCUMENT)) {
      read(request, response, reply, path.equals(HEALTH) ? UP : document);
      return true;
    }
    Optional<Operation> operation = Operations.at(path);
    if (operation.isEmpty()) {
      reply.problemAndClose(ProblemDetails.of(ProblemKind.NO_SUCH_PATH));
    } else if (!HttpMethod.POST.is(request.getMethod())) {
      refuseMethod(response, reply, "POST");
    } else if (!isJson(request)) {
      reply.problemAndClose(ProblemDetails.of(ProblemKind.NO_JSON));
    } else if (request.getLength() > limits.bodyBytes()) {
      reply.problemAndClose(tooLarge("expected at most " + limits.bodyBytes() + " bytes"));
    } else {
      accept(operation.get(), request, response, callback);
    }
    return true;
  }

  private static void read(Request request, Response response, Reply reply, byte[] content) {
    if (HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod())) {
      reply.json(content);
    } else {
      refuseMethod(response, reply, "GET, HEAD");
    }
  }

  private static void refuseMethod(Response response, Reply reply, String allowed) {
    response.getHeaders().put(HttpHeader.ALLOW, allowed);
    reply.problemAndClose(ProblemDetails.of(ProblemKind.NO_SUCH_METHOD));
  }

  private static boolean isJson(Request request) {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    return type != null
        && OpenApi.JSON.equalsIgnoreCase(MimeTypes.getContentTypeWithoutCharset(type).strip());
  }

  private static ProblemDetails tooLarge(String says) {
    return ProblemDetails.of(ProblemKind.TOO_LARGE, says);
  }

  private void accept(Operation operation, Request request, Response response, Callback callback) {
    Optional<Slots.Slot> free = slots.take();
    if (free.isEmpty()) {
      new Reply(response, callback).problemAndClose(ProblemDetails.of(ProblemKind.BUSY));
      return;
    }
    Slots.Slot slot = free.get();
    Callback whenSent = Callback.from(callback, slot::letGo);
    Reply reply = new Reply(response, whenSent);
    CompletableFuture<byte[]> read = new CompletableFuture<>();
    Content.Source.asByteArrayAsync(request, limits.bodyBytes(), Promise.Invocable.toPromise(read));
    var unused =
        read.orTimeout(limits.bodyTime().toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete(
                (body, fault) -> {
                  if (fault == null) {
                    slot.hold();
                    begin(new Task(operation, request, response, whenSent, reply, slot), body);
                  } else {
                    refuseBody(request, reply, fault);
                  }
                });
  }

  private void refuseBody(Request request, Reply reply, Throwable fault) {
    if (fault instanceof TimeoutException) {
      reply.problemAndClose(ProblemDetails.of(ProblemKind.TOO_SLOW));
      request.fail(fault);
    } else if (fault instanceof IOException) {
      reply.gone(fault);
    } else {
      reply.problemAndClose(tooLarge("expected at most " + limits.bodyBytes() + " bytes"));
    }
  }

  private void begin(Task task, byte[] body) {
    ScheduledFuture<?> deadline =
        clock.schedule(task::isLate, limits.workTime().toMillis(), TimeUnit.MILLISECONDS);
    workers.execute(
        () -> {
          try {
            task.run(body);
          } finally {
            deadline.cancel(false);
            task.slot.letGo();
          }
        });
  }

  @Override
  protected void doStop() throws Exception {
    workers.shutdownNow();
    clock.shutdownNow();
    super.doStop();
  }

  /** One request that is being worked on. */
  private final class Task {
    private final Operation operation;
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final Reply reply;
    private final Slots.Slot slot;
    private volatile boolean isTooLate;

    Task(
        Operation operation,
        Request request,
        Response response,
        Callback callback,
        Reply reply,
        Slots.Slot slot) {
      this.operation = operation;
      this.request = request;
      this.response = response;
      this.callback = callback;
      this.reply = reply;
      this.slot = slot;
    }

    /** Gives up: the answer, if it comes, is thrown away. */
    void isLate() {
      isTooLate = true;
      reply.problem(tooLong());
    }

    private ProblemDetails tooLong() {
      return ProblemDetails.of(
          ProblemKind.BUSY,
          "expected an answer within " + limits.workTime().toSeconds() + " seconds");
    }

    void run(byte[] body) {
      if (isTooLate) {
        return;
      }
      if (isForEvents()) {
        if (reply.claim()) {
          events(body);
        }
      } else {
        answer(body);
      }
    }

    private boolean isForEvents() {
      return operation.tellsProgress()
          && request.getHeaders().contains(HttpHeader.ACCEPT, OpenApi.EVENTS);
    }

    private void answer(byte[] body) {
      try {
        reply.json(
            worked(
                body,
                (done, all) -> {
                  if (isTooLate) {
                    throw new CancellationException("takes too long");
                  }
                }));
      } catch (RefusedException refused) {
        reply.problem(refused.problem());
      } catch (CancellationException late) {
        // It is answered already.
        return;
      }
    }

    private void events(byte[] body) {
      EventReply events = new EventReply(response, callback, () -> isTooLate);
      try {
        events.result(worked(body, events));
      } catch (RefusedException refused) {
        tell(events, refused.problem());
      } catch (CancellationException cancelled) {
        if (!events.isGone()) {
          tell(events, tooLong());
        }
      }
    }

    private static void tell(EventReply events, ProblemDetails problem) {
      try {
        events.problem(problem);
      } catch (CancellationException gone) {
        // The connection is closed already.
        return;
      }
    }

    private byte[] worked(byte[] body, Work work) throws RefusedException {
      BoundedAnswer written = new BoundedAnswer(limits.answerBytes());
      try (Writer out = new OutputStreamWriter(written, StandardCharsets.UTF_8)) {
        operation.answer().write(given(body), work, out);
      } catch (InvalidInputException refused) {
        throw new RefusedException(ProblemDetails.of(ProblemKind.REFUSED, refused.problems()));
      } catch (IllegalArgumentException refused) {
        throw new RefusedException(
            ProblemDetails.of(ProblemKind.REFUSED, String.valueOf(refused.getMessage())));
      } catch (CancellationException late) {
        throw late;
      } catch (IOException | UncheckedIOException tooLarge) {
        throw new RefusedException(
            ProblemDetails.of(
                ProblemKind.TOO_LARGE,
                "expected an answer of at most " + limits.answerBytes() + " bytes"));
      } catch (RuntimeException | Error fault) {
        throw new RefusedException(ProblemDetails.of(ProblemKind.FAULT));
      }
      return written.bytes();
    }

    private Given given(byte[] body) throws RefusedException {
      try {
        return RequestBody.read(body, operation);
      } catch (InvalidInputException refused) {
        throw new RefusedException(ProblemDetails.of(ProblemKind.NO_REQUEST, refused.problems()));
      }
    }
  }
}
