package io.handwriting.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCommandTest {
    @TempDir
    private Path folder;

    @Test
    void rows_areCountedByLabel() throws IOException {
        Path symbols = Pictures.folders(folder.resolve("symbols"), 2, "7", "A");
        Console console = Console.run("data", "count", symbols);
        assertThat(console.code()).isZero();
        assertThat(console.out()).isEqualToNormalizingNewlines("symbols: 4 rows, 2 labels\n7\t2\nA\t2\n");
    }

    @Test
    void blankPictures_areLeftOutAndNamed() throws IOException {
        Path symbols = Pictures.folders(folder.resolve("symbols"), 2, "7");
        Path blank = Pictures.blank(symbols.resolve("7").resolve("blank.png"));
        List<String> log = new ArrayList<>();

        Console console = logged(log, () -> Console.run("data", "count", symbols));

        assertThat(console.out()).startsWith("symbols: 2 rows");
        assertThat(log).containsExactly("Left out of " + symbols + ": 1 image is blank: " + blank + ".");
    }

    private static Console logged(List<String> log, Supplier<Console> work) {
        Logger logger = Logger.getLogger("io.handwriting.data");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLevel().equals(Level.WARNING)) {
                    log.add(new SimpleFormatter().formatMessage(entry));
                }
            }

            @Override
            public void flush() {
                // each entry is kept at once
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
        logger.addHandler(handler);
        try {
            return work.get();
        } finally {
            logger.removeHandler(handler);
        }
    }
}
