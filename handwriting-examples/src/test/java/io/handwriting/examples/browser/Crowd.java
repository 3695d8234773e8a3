package io.handwriting.examples.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.stream.IntStream;

/** Other pages of the same address, which say nothing. */
record Crowd(List<WebSocket> sockets) implements AutoCloseable {

    static Crowd of(int count, String address) {
        URI uri = URI.create(address.replaceFirst("^http", "ws") + "/ws");
        HttpClient client = HttpClient.newHttpClient();
        return new Crowd(IntStream.range(0, count)
                .mapToObj(i -> client.newWebSocketBuilder()
                        .buildAsync(uri, new WebSocket.Listener() {})
                        .join())
                .toList());
    }

    @Override
    public void close() {
        sockets.forEach(WebSocket::abort);
    }
}
