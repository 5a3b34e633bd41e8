package org.outturn.examples.service;

import com.google.common.collect.ImmutableList;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The library as an HTTP service: {@code java -jar outturn-service.jar --port 8080}. Its document
 * is {@code /openapi.json}, whether it runs says {@code /health}.
 */
@Command(
    name = "outturn-service",
    mixinStandardHelpOptions = true,
    version = "outturn 0.1.0",
    description = "Answers over HTTP what the command line answers in JSON; keeps nothing.")
public final class Service implements Runnable {
  private static final int MOST_THREADS = 32;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address it listens at; ${DEFAULT-VALUE} unless given.")
  private String host;

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "The port it listens at; ${DEFAULT-VALUE} unless given, 0 for any.")
  private int port;

  private Service() {}

  /**
   * Starts the service, and ends when the JVM does.
   *
   * @param arguments {@code --help} lists them
   */
  public static void main(String[] arguments) {
    int exitCode = new CommandLine(new Service()).execute(arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  @Override
  public void run() {
    Server server = server(ServiceLimits.DEFAULT, host, port);
    try {
      server.start();
      System.out.println("Listening at " + server.getURI());
      server.join();
    } catch (Exception fault) {
      throw new IllegalStateException("the service does not start: " + fault.getMessage(), fault);
    }
  }

  /** A server that is not started yet. */
  static Server server(ServiceLimits limits, String host, int port) {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setDaemon(true);
    Server server = new Server(threads);
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    ServerConnector connector =
        new ServerConnector(server, new HttpConnectionFactory(configuration));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(limits.bodyTime().toMillis());
    server.addConnector(connector);
    server.setHandler(new OperationHandler(limits));
    server.setErrorHandler(Service::error);
    return server;
  }

  /** What is wrong with a request before any handler sees it is a problem, too. */
  private static boolean error(Request request, Response response, Callback callback) {
    ProblemKind kind = ProblemKind.ofStatus(response.getStatus());
    String json = new ProblemDetails(kind, response.getStatus(), ImmutableList.of()).json();
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, OpenApi.PROBLEM);
    Content.Sink.write(response, true, json, callback);
    return true;
  }
}
