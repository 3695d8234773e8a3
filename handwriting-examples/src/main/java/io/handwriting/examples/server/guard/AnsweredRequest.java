package io.handwriting.examples.server.guard;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request that has got its answer, for logs and metrics.
 *
 * @param id finds it in the log
 * @param client the client's address
 * @param method the HTTP method as it was sent
 * @param route the route's template, such as {@code /train/{model}}, or one of {@code static}, {@code websocket} and
 *     {@code unmatched}
 * @param status the HTTP status
 * @param bytes how many bytes of body were sent
 * @param time from the first byte read to the last written
 * @param reason one word why it was refused or failed, or null
 */
public record AnsweredRequest(
        String id,
        String client,
        String method,
        String route,
        int status,
        long bytes,
        Duration time,
        @Nullable String reason) {}
