package io.handwriting.examples.server.feedback;

import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in words what a database refused. */
final class DatabaseFault {
    private static final String NO_ROOM = "its disk is full; make room on it";
    private static final String DAMAGED =
            "the file is damaged or was written by another version of H2; restore a copy of it, or move it away to begin"
                    + " anew";
    private static final String LOGIN = "user name or password are wrong; give those of the database";
    private static final String UNREACHABLE =
            "it cannot be reached; check that host and port are right and that the database runs";
    private static final String CROWDED = "it takes no more connections now; try again later, or allow it more";

    /** By the codes of H2. */
    private static final Map<Integer, String> BY_CODE = Map.of(
            90020,
            "another program has the file open; stop that program, or let several servers share a PostgreSQL database",
            90030,
            DAMAGED,
            90048,
            DAMAGED,
            90011,
            "the path is relative; let it begin with ./ or give the whole path");

    /** By the states of standard SQL and of PostgreSQL. */
    private static final Map<String, String> BY_STATE = Map.of(
            "28000", LOGIN,
            "28P01", LOGIN,
            "3D000", "there is no such database; create it first",
            "42501", "this user may not do that; grant it the right to make, read and change tables",
            "53100", NO_ROOM,
            "53300", CROWDED,
            "57P03", "it is just starting or stopping; try again later");

    private DatabaseFault() {}

    static FeedbackException of(Database database, Throwable failure) {
        return new FeedbackException(
                "Feedback cannot be kept in " + database.shown() + ": " + reason(database, failure) + ".", failure);
    }

    private static String reason(Database database, Throwable failure) {
        String inWords = null;
        String own = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String found = inWords(database, cause);
            inWords = found != null ? found : inWords;
            own = cause instanceof SQLException && cause.getMessage() != null ? cause.getMessage() : own;
        }
        return inWords != null ? inWords : ownWords(own != null ? own : String.valueOf(failure.getMessage()));
    }

    private static @Nullable String inWords(Database database, Throwable cause) {
        if (String.valueOf(cause.getMessage()).contains("No space left")) {
            return NO_ROOM;
        }
        if (cause instanceof SQLException refused) {
            String byCode = BY_CODE.get(refused.getErrorCode());
            return byCode != null ? byCode : byState(String.valueOf(refused.getSQLState()));
        }
        return database.isFile() && cause instanceof IOException fault ? fileFault(fault) : null;
    }

    private static String fileFault(IOException fault) {
        return "its file cannot be read or written (" + FileFault.of(fault)
                + "); give a path in a folder that this server may write to";
    }

    private static @Nullable String byState(String state) {
        return state.startsWith("08") ? UNREACHABLE : BY_STATE.get(state);
    }

    /** What the database itself says, without statements; a URL is not shown, for a password may stand in it. */
    private static String ownWords(String message) {
        String words = message.lines()
                .findFirst()
                .orElse("")
                .replaceFirst(";? SQL statement:.*", "")
                .strip();
        if (words.contains("jdbc:")) {
            return "the URL is not in order; one such as " + JdbcUrl.EXAMPLES + " is needed";
        }
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
