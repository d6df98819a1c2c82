package io.github.proxmoxbook.book.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Listens to server-sent events as a page does. */
final class EventReader implements AutoCloseable {
  private final Socket socket;
  private final BufferedReader in;

  EventReader(URI server) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    // Only against a server that hangs.
    socket.setSoTimeout(60_000);
    String request = "GET /_book/events HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    await("hello");
  }

  /** Waits for an event; returns what it tells, or null if the stream ends. */
  String await(String event) throws IOException {
    // The last chunk of an answer is empty.
    for (String line = in.readLine(); line != null && !line.equals("0"); line = in.readLine()) {
      if (line.equals("event: " + event)) {
        String data = in.readLine();
        assertThat(data).startsWith("data: ");
        return data.substring(6);
      }
    }
    return null;
  }

  /** Waits until a file has changed; returns the event that tells of it. */
  String awaitSite(String path) throws IOException {
    String told = await("site");
    while (!told.contains("\"" + path + "\"")) {
      told = await("site");
    }
    return told;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
