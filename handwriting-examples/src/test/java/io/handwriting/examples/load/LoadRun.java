package io.handwriting.examples.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Measures a running server with clients that draw over WebSockets: LoadRun [URL [CLIENTS [PER_SECOND [SECONDS]]]]. */
final class LoadRun {
    private static final int PATIENCE_SECONDS = 20;
    private static final double MEGABYTE = 1 << 20;

    private LoadRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        URI server = URI.create(args.length > 0 ? args[0] : "http://localhost:8080");
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        int perSecond = args.length > 2 ? Integer.parseInt(args[2]) : 20;
        int seconds = args.length > 3 ? Integer.parseInt(args[3]) : 60;
        HttpClient http = HttpClient.newHttpClient();
        ServerMemory before = ServerMemory.of(http, server);
        try (Crew crew = new Crew(http, server, count)) {
            long start = System.nanoTime();
            crew.draw(perSecond * seconds, perSecond);
            double drawn = (System.nanoTime() - start) / 1e9;
            int answered = crew.waits().count();
            awaitEnd(crew);
            tell(crew, drawn, answered, before, ServerMemory.of(http, server));
        }
        System.exit(0);
    }

    private static void awaitEnd(Crew crew) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 10 && !crew.areAllAnswered(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static void tell(Crew crew, double seconds, int answered, ServerMemory before, ServerMemory after) {
        long sent = crew.clients().stream().mapToLong(DrawingClient::sent).sum();
        List<Integer> each = crew.clients().stream()
                .map(client -> client.answers().size())
                .sorted()
                .toList();
        row("clients", "%d", each.size());
        row("drawings sent a second", "%.0f", sent / seconds);
        row("answered a second", "%.0f", answered / seconds);
        row("replaced by newer ones", "%.1f %%", 100.0 * (sent - crew.waits().count()) / sent);
        row("the same, as the server counts", "%.0f", after.dropped() - before.dropped());
        row("answers, median", "%.1f ms", crew.waits().millis(0.5));
        row("answers, 99 of 100 within", "%.1f ms", crew.waits().millis(0.99));
        row("answers of the worst and best served", "%s", each.get(0) + " and " + each.get(each.size() - 1));
        row("last drawing answered", "%s", crew.areAllAnswered() ? "for all" : "not for all");
        row("errors", "%s", errors(crew));
        row("heap used before and after", "%.0f and %.0f MB", before.heap() / MEGABYTE, after.heap() / MEGABYTE);
        row("besides the heap, after", "%.0f MB", after.outside() / MEGABYTE);
        row("threads before and after", "%.0f and %.0f", before.threads(), after.threads());
    }

    private static String errors(Crew crew) {
        return crew.clients().stream()
                .flatMap(client -> client.errors().stream())
                .collect(Collectors.groupingBy(error -> error, Collectors.counting()))
                .toString();
    }

    private static void row(String what, String format, Object... values) {
        System.out.printf(Locale.ROOT, "%-40s " + format + "%n", concat(what, values));
    }

    private static Object[] concat(String what, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = what;
        System.arraycopy(values, 0, all, 1, values.length);
        return all;
    }
}
