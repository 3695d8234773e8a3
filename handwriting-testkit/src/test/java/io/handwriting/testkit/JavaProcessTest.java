package io.handwriting.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class JavaProcessTest {
    /** Prints its arguments, and for ever if there are none. */
    static final class Printing {
        private Printing() {}

        public static void main(String[] args) {
            do {
                System.out.println(System.getProperty("greeting", "none"));
                for (String argument : args) {
                    System.out.println(argument);
                }
            } while (args.length == 0);
        }
    }

    @Test
    void program_isRunToItsEnd() throws IOException, InterruptedException {
        assertThat(JavaProcess.plain().with("-Dgreeting=hello").lines(Printing.class, "a", "b"))
                .containsExactly("hello", "a", "b");
    }

    @Test
    void program_isKilledAtALine() throws IOException, InterruptedException {
        assertThat(JavaProcess.plain().without("assertj").linesUpTo("none", Printing.class))
                .containsExactly("none");
    }
}
