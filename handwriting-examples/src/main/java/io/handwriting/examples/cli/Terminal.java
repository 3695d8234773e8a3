package io.handwriting.examples.cli;

import java.io.Console;

/** Tells whether a person watches. */
final class Terminal {
    private static final int ALWAYS_A_CONSOLE = 22;

    private Terminal() {}

    /** Whether input and output are a terminal's; from Java 22 on there is a console without one. */
    @SuppressWarnings("SystemConsoleNull") // older versions are asked that way
    static boolean isThere() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < ALWAYS_A_CONSOLE) {
            return console != null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
