package org.outturn.examples.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.jetty.server.Server;

/** The service on a port of this machine, for a test. */
final class RunningService implements AutoCloseable {
  private final Server server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  RunningService(ServiceLimits limits) {
    this.server = Service.server(limits, "127.0.0.1", 0);
    try {
      server.start();
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }

  int port() {
    return server.getURI().getPort();
  }

  HttpClient client() {
    return client;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
        .timeout(Duration.ofMinutes(2));
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET().build());
  }

  HttpResponse<String> post(String path, String body) {
    return send(posted(path, body).build());
  }

  HttpRequest.Builder posted(String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }
}
