package io.handwriting.examples.server.feedback;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL of H2 or PostgreSQL without user name and password, which neither logs nor messages may show.
 *
 * @param text the URL
 */
record JdbcUrl(String text) {
    static final String EXAMPLES = "jdbc:h2:file:./feedback or jdbc:postgresql://localhost:5432/handwriting";

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String NO_FILE = "(?i)(mem|tcp|ssl|zip|cluster|classpath|nio(Mem|Lzf|LZF).*|mem(FS|LZF)):.*";

    private static final List<String> DURABLE = List.of(
            ";WRITE_DELAY=0",
            ";REUSE_SPACE=FALSE",
            ";MAX_COMPACT_TIME=0",
            ";COMPRESS=TRUE",
            ";DB_CLOSE_ON_EXIT=FALSE",
            ";TRACE_LEVEL_FILE=0");

    /** Refuses what is no URL of either, and moves user name and password out of it. */
    static JdbcUrl of(String url, Properties login) {
        if (url.startsWith(H2) ? url.substring(H2.length()).matches(NO_FILE) : !url.startsWith(POSTGRESQL)) {
            throw new FeedbackException("Feedback cannot be kept in " + shown(url)
                    + "; a file or a PostgreSQL database is needed, such as " + EXAMPLES + ".");
        }
        if (url.matches(POSTGRESQL + "//[^/?]*@.*")) {
            throw new FeedbackException("Feedback cannot be kept in " + shown(url)
                    + ": user name and password do not stand before the host; give them apart, or as"
                    + " ?user=…&password=….");
        }
        return new JdbcUrl(without("password", without("user", url, login), login));
    }

    private static String without(String name, String url, Properties login) {
        boolean file = url.startsWith(H2);
        Matcher found = Pattern.compile(file ? "(?i)(;)" + name + "=([^;]*)" : "([?&])" + name + "=([^&]*)&?")
                .matcher(url);
        if (!found.find()) {
            return url;
        }
        login.setProperty(name, file ? found.group(2) : URLDecoder.decode(found.group(2), StandardCharsets.UTF_8));
        return found.replaceFirst(file ? "" : "$1").replaceFirst("[?&]$", "");
    }

    boolean isFile() {
        return text.startsWith(H2);
    }

    /** The URL as messages show it. */
    String shown() {
        return shown(text);
    }

    private static String shown(String url) {
        String shown = url.replaceFirst("[;?].*", "").replaceFirst("//[^/]*@", "//");
        return shown.isBlank() ? "an empty URL" : shown;
    }

    /** The URL with what drivers must be told. */
    String forDriver() {
        return isFile() ? forH2() : withParameter(withParameter(text, "connectTimeout", 5), "socketTimeout", 60);
    }

    /**
     * H2 opens the file again when a thread was interrupted while it read or wrote, for that closes the channel of a
     * file; it loses what it wrote last if it is killed after it reused space of the file, which therefore only grows.
     */
    private String forH2() {
        String path = text.replaceFirst("^jdbc:h2:(file:)?", "");
        String options = path.matches("\\w{2,}:.*") ? H2 + path : H2 + "retry:" + path;
        for (String option : DURABLE) {
            String name = option.substring(0, option.indexOf('=') + 1);
            options += options.toUpperCase(Locale.ROOT).contains(name) ? "" : option;
        }
        return options;
    }

    private static String withParameter(String url, String name, int seconds) {
        return url.contains(name + "=") ? url : url + (url.contains("?") ? "&" : "?") + name + "=" + seconds;
    }
}
