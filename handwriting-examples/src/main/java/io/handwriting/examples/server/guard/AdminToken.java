package io.handwriting.examples.server.guard;

import io.handwriting.HandwritingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The secret that opens the admin routes, where one is needed. */
public final class AdminToken {
    private static final Logger LOG = LoggerFactory.getLogger(AdminToken.class);
    private static final String BEARER = "bearer ";
    private static final int SHORTEST = 8;

    private final byte @Nullable [] digest;

    private AdminToken(@Nullable String token) {
        this.digest = token == null ? null : digest(token);
    }

    /**
     * Chooses the token: the given one; none on loopback; otherwise one made up once and kept in the file.
     *
     * @param exposure who can reach the server, and the token given
     * @param file where a made-up token is kept, readable by its owner alone
     */
    public static AdminToken choose(Exposure exposure, Path file) {
        String given = exposure.adminToken();
        if (given != null) {
            return new AdminToken(checked(given));
        }
        if (exposure.isLocal()) {
            return new AdminToken(null);
        }
        String token = checked(TokenFile.tokenIn(file));
        LOG.warn("No admin token was given; the one in {} opens training, reset, download and shutdown.", file);
        return new AdminToken(token);
    }

    /** Says whether admin routes ask for a token at all. */
    public boolean isNeeded() {
        return digest != null;
    }

    /**
     * Says whether a token opens the admin routes; takes the same time for every wrong one.
     *
     * @param token what the client sent, or null
     */
    public boolean opensFor(@Nullable String token) {
        return digest == null || (token != null && MessageDigest.isEqual(digest, digest(token)));
    }

    /**
     * Refuses a request without the token by 401.
     *
     * @param authorization the Authorization header, or null
     */
    public void check(@Nullable String authorization) {
        if (!opensFor(bearer(authorization))) {
            throw RefusedException.unauthorized();
        }
    }

    private static @Nullable String bearer(@Nullable String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return null;
        }
        return authorization.substring(BEARER.length()).trim();
    }

    private static String checked(String token) {
        if (token.length() < SHORTEST || !token.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new HandwritingException("The admin token must have at least " + SHORTEST
                    + " characters, all of them plain letters, digits or signs without spaces.");
        }
        return token;
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
