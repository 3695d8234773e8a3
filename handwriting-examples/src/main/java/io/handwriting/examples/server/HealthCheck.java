package io.handwriting.examples.server;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks the server of this container whether it lives, so that the image needs no other tool for it. */
public final class HealthCheck {
    private static final String DEFAULT_PORT = "8080";
    private static final int MOST_PORTS = 65_535;
    private static final int PATIENCE_MILLIS = 3_000;

    private HealthCheck() {}

    /**
     * Asks, and ends with exit code 0 if the server lives, otherwise with 1.
     *
     * @param arguments none; the port is that of the environment's {@code HANDWRITING_PORT}
     */
    public static void main(String[] arguments) {
        System.exit(check(System.getenv("HANDWRITING_PORT"), System.err));
    }

    static int check(@Nullable String port, PrintStream complaints) {
        String asked = Objects.requireNonNullElse(port, DEFAULT_PORT);
        if (!isPort(asked)) {
            complaints.println("HANDWRITING_PORT is a number from 1 to " + MOST_PORTS + ", not \"" + asked + "\".");
            return 1;
        }
        String address = "http://127.0.0.1:" + asked + "/health";
        try {
            int status = status(address);
            if (status == HttpURLConnection.HTTP_OK) {
                return 0;
            }
            complaints.println(address + " answered " + status + " instead of 200.");
        } catch (IOException e) {
            complaints.println(address + " does not answer: " + e.getMessage());
        }
        return 1;
    }

    private static boolean isPort(String text) {
        try {
            int port = Integer.parseInt(text);
            return port > 0 && port <= MOST_PORTS;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static int status(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setInstanceFollowRedirects(false);
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
