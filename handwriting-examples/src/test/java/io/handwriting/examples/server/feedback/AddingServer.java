package io.handwriting.examples.server.feedback;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Adds corrections from two threads until it is killed, and names the label of each that was kept. */
final class AddingServer {
    private static final AtomicInteger KEPT = new AtomicInteger();

    private AddingServer() {}

    public static void main(String[] arguments) {
        FeedbackStore store = FeedbackStore.open(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int start = Integer.parseInt(arguments[1]);
        for (int thread = 0; thread < 2; thread++) {
            int first = start + thread;
            new Thread(() -> {
                        for (int number = first; ; number += 2) {
                            String label = Integer.toString(number);
                            store.add(Corrections.of(label, "?", number));
                            synchronized (out) {
                                out.println(label);
                                out.println("kept " + KEPT.incrementAndGet());
                            }
                        }
                    })
                    .start();
        }
    }
}
