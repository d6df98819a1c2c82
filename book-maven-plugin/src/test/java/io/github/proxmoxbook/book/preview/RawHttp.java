package io.github.proxmoxbook.book.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Questions as no well-behaved client would ask them. */
final class RawHttp {
  private RawHttp() {}

  /**
   * An answer.
   *
   * @param status its status
   * @param headers its headers, names in any letter case
   * @param body its body
   */
  record Answer(int status, Map<String, String> headers, String body) {}

  /** Asks the server at an address, with a request line and headers as they are. */
  static Answer ask(URI server, String request, String... headers) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      // Only against a server that hangs.
      socket.setSoTimeout(60_000);
      String all = request + " HTTP/1.1\r\nConnection: close\r\n";
      for (String header : headers) {
        all += header + "\r\n";
      }
      socket.getOutputStream().write((all + "\r\n").getBytes(StandardCharsets.UTF_8));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      int status = Integer.parseInt(in.readLine().split(" ")[1]);
      Map<String, String> answered = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        String[] header = line.split(": ?", 2);
        answered.put(header[0], header[1]);
      }
      return new Answer(status, answered, in.lines().collect(Collectors.joining("\n")));
    }
  }

  /** Asks for a path as browsers do. */
  static Answer get(URI server, String path) throws IOException {
    return ask(server, "GET " + path, "Host: " + server.getAuthority());
  }
}
