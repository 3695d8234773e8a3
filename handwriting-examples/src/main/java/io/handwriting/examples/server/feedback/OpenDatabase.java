package io.handwriting.examples.server.feedback;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A database whose tables are there, and connections to ask it over. */
final class OpenDatabase implements AutoCloseable {
    private final Database database;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private OpenDatabase(Database database, HikariDataSource pool) {
        this.database = database;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /** The pool is filled only when a first connection went well, for it would log each failure at length. */
    static OpenDatabase open(Database database, Schema schema) {
        try (Connection first = database.connect()) {
            Jdbi.create(first).useHandle(handle -> schema.applyTo(handle, database));
            return new OpenDatabase(database, database.pool());
        } catch (SQLException | JdbiException e) {
            throw DatabaseFault.of(database, e);
        }
    }

    boolean isFile() {
        return database.isFile();
    }

    <T> T ask(HandleCallback<T, RuntimeException> question) {
        try {
            return jdbi.withHandle(question);
        } catch (JdbiException e) {
            reopenFile();
            throw DatabaseFault.of(database, e);
        }
    }

    /** A file that could not be written, such as on a full disk, stays closed for as long as a connection is kept. */
    private void reopenFile() {
        if (database.isFile() && pool.isRunning()) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
