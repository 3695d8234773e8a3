package io.handwriting.examples.server.feedback;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where feedback is kept: an H2 file of one server, or a PostgreSQL database that several servers share. */
final class Database {
    private static final int CONNECTIONS = 4;
    private static final int CONNECTION_TIMEOUT_MS = 5_000;

    private final Properties login = new Properties();
    private final JdbcUrl url;

    /** Takes user name and password from the URL unless they are given apart. */
    Database(String url, @Nullable String user, @Nullable String password) {
        this.url = JdbcUrl.of(url, login);
        put("user", user);
        put("password", password);
    }

    private void put(String name, @Nullable String value) {
        if (value != null) {
            login.setProperty(name, value);
        }
    }

    boolean isFile() {
        return url.isFile();
    }

    String shown() {
        return url.shown();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url.forDriver(), login);
    }

    HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("feedback");
        config.setJdbcUrl(url.forDriver());
        config.setDataSourceProperties(login);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MS);
        return new HikariDataSource(config);
    }
}
