package io.handwriting.examples.server.feedback;

import static io.handwriting.examples.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFeedbackTest extends FeedbackStoreContract {
    @TempDir
    private Path place;

    @Override
    FeedbackStore open() {
        return FeedbackStore.open(url("new/feedback"));
    }

    private String url(String name) {
        return "jdbc:h2:file:" + place.resolve(name);
    }

    /** A copy of the file is what a server finds that was killed; no time is kept for which H2 spares freed space. */
    @Test
    void fileHoldsEachCorrectionOnceItIsAcknowledged() throws Exception {
        Path file = place.resolve("busy.mv.db");
        try (FeedbackStore store = FeedbackStore.open(url("busy") + ";RETENTION_TIME=1")) {
            for (int added = 1; added <= 60; added++) {
                store.add(Corrections.of("7", "1", added));
                if (added % 20 == 0) {
                    Files.copy(file, place.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
                    try (FeedbackStore copy = FeedbackStore.open(url("copy"))) {
                        assertThat(copy.size()).isEqualTo(added);
                    }
                }
            }
        }
    }

    /** As H2 does when a disk is full. */
    @Test
    void goesOnAfterTheFileWasClosedUnderIt() throws Exception {
        try (FeedbackStore store = open()) {
            store.add(Corrections.of("7", "1", 1));
            try (Connection other = new Database(url("new/feedback"), null, null).connect();
                    Statement statement = other.createStatement()) {
                statement.execute("SHUTDOWN IMMEDIATELY");
            }
            assertThat(store.isHealthy()).isFalse();
            patiently().until(store::isHealthy);
            store.add(Corrections.of("7", "1", 2));
            assertThat(store.size()).isEqualTo(2);
        }
    }
}
