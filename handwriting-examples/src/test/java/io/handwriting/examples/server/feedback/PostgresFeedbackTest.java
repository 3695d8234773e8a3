package io.handwriting.examples.server.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresFeedbackTest extends FeedbackStoreContract {
    private static EmbeddedPostgres postgres;
    private static int databases;

    private String database = "";

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String newDatabase() throws SQLException {
        String name = "feedback" + ++databases;
        execute("postgres", "CREATE DATABASE " + name);
        return name;
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }

    private static FeedbackStore open(String database) {
        return FeedbackStore.open(url(database), "postgres", "postgres");
    }

    @Override
    void newTables() throws SQLException {
        database = newDatabase();
    }

    @Override
    FeedbackStore open() {
        return open(database);
    }

    @Test
    void severalServersStartAtOnceAndShareWhatTheyKeep() throws Exception {
        String shared = newDatabase();
        ExecutorService servers = Executors.newCachedThreadPool();
        List<FeedbackStore> stores = new ArrayList<>();
        try {
            Callable<FeedbackStore> starting = () -> open(shared);
            for (Future<FeedbackStore> started : servers.invokeAll(List.of(starting, starting, starting, starting))) {
                stores.add(started.get());
            }
            for (FeedbackStore store : stores) {
                store.add(Corrections.of("7", "1", 1));
            }
            assertThat(stores).allSatisfy(store -> assertThat(store.size()).isEqualTo(4));
        } finally {
            stores.forEach(FeedbackStore::close);
            servers.shutdownNow();
        }
    }

    @Test
    void opensForAUserWhoMayNotMakeTablesOnceTheyAreThere() throws Exception {
        String shared = newDatabase();
        execute(shared, "CREATE USER clerk PASSWORD 'inkpot' NOSUPERUSER");
        execute(shared, "REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        assertThatExceptionOfType(FeedbackException.class)
                .isThrownBy(() -> FeedbackStore.open(url(shared), "clerk", "inkpot"))
                .withMessageContaining("grant it the right to make, read and change tables");
        open(shared).close();
        execute(shared, "GRANT ALL ON ALL TABLES IN SCHEMA public TO clerk");
        try (FeedbackStore store = FeedbackStore.open(url(shared) + "?user=clerk&password=inkpot")) {
            store.add(Corrections.of("7", "1", 1));
            assertThat(store.size()).isEqualTo(1);
        }
        execute(shared, "DROP OWNED BY clerk");
        execute(shared, "DROP USER clerk");
    }

    @Test
    void refusesAWrongPasswordAndAMissingDatabaseWithoutTellingThePassword() throws Exception {
        execute("postgres", "CREATE USER scribe PASSWORD 'right'");
        assertThatExceptionOfType(FeedbackException.class)
                .isThrownBy(() -> open("nowhere"))
                .withMessage("Feedback cannot be kept in " + url("nowhere")
                        + ": there is no such database; create it first.");
        assertThatExceptionOfType(FeedbackException.class)
                .isThrownBy(() -> FeedbackStore.open(url("nowhere") + "?user=postgres&password=hush"))
                .withMessageNotContaining("hush");
    }

    @Test
    void isUnhealthyWhileTheDatabaseIsAway() throws Exception {
        EmbeddedPostgres other = EmbeddedPostgres.start();
        try (FeedbackStore store = FeedbackStore.open(other.getJdbcUrl("postgres", "postgres"))) {
            assertThat(store.isHealthy()).isTrue();
            other.close();
            assertThat(store.isHealthy()).isFalse();
            assertThatExceptionOfType(FeedbackException.class)
                    .isThrownBy(() -> store.add(Corrections.of("7", "1", 1)))
                    .withMessageContaining("it cannot be reached; check that host and port are right");
        }
    }
}
