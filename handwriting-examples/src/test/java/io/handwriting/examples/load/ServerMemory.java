package io.handwriting.examples.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/**
 * What a server says of itself at /metrics.
 *
 * @param heap bytes used of the heap
 * @param outside bytes the virtual machine uses besides
 * @param threads how many threads live
 * @param dropped drawings that were replaced by newer ones before they were read
 */
record ServerMemory(double heap, double outside, double threads, double dropped) {
    private static final Pattern HEAP = line("jvm_memory_used_bytes\\{area=\"heap\".*");
    private static final Pattern OUTSIDE = line("jvm_memory_used_bytes\\{area=\"nonheap\".*");
    private static final Pattern THREADS = line("jvm_threads_live_threads.*");
    private static final Pattern DROPPED = line(".*dropped.*");

    private static Pattern line(String start) {
        return Pattern.compile(start + "\\s(?<value>[0-9.eE+-]+)");
    }

    static ServerMemory of(HttpClient client, URI server) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/metrics")).build();
        String page = client.send(request, BodyHandlers.ofString()).body();
        return new ServerMemory(sum(page, HEAP), sum(page, OUTSIDE), sum(page, THREADS), sum(page, DROPPED));
    }

    private static double sum(String page, Pattern lines) {
        return page.lines()
                .map(lines::matcher)
                .filter(matcher -> matcher.matches())
                .mapToDouble(matcher -> Double.parseDouble(matcher.group("value")))
                .sum();
    }
}
