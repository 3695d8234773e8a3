package io.handwriting.examples.server.guard;

import io.handwriting.HandwritingException;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.QuietException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Turns every failure into a sentence and an id; what is our fault goes to the log with its stack trace, and there alone. */
public final class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
    private static final Discretion DISCRETION = Discretion.about();

    private ErrorAnswers() {}

    /**
     * Returns the answer to a failure outside a request, such as a WebSocket message's.
     *
     * @param failure what was thrown
     */
    public static ErrorAnswer of(Throwable failure) {
        ErrorAnswer answer = of(failure, RequestNote.newId());
        LOG.atInfo()
                .addKeyValue("id", answer.id())
                .addKeyValue("reason", answer.reason())
                .log("message refused");
        return answer;
    }

    /**
     * Returns the answer to a failure.
     *
     * @param failure what was thrown
     * @param id finds the log line
     */
    public static ErrorAnswer of(Throwable failure, String id) {
        Throwable cause = bare(failure);
        if (cause instanceof RefusedException refused) {
            return new ErrorAnswer(refused.status(), refused.reason(), sentence(refused), id, refused.headers());
        }
        if (cause instanceof HandwritingException) {
            return plain(400, "bad-input", discreet(sentence(cause), id), id);
        }
        if (cause instanceof StreamReadException broken) {
            return plain(400, "bad-json", "This is no JSON" + at(broken.getLocation()) + ".", id);
        }
        if (cause instanceof MismatchedInputException other) {
            return plain(
                    400, "bad-json", "This JSON has another form than expected" + at(other.getLocation()) + ".", id);
        }
        return byStatus(cause, id);
    }

    private static ErrorAnswer byStatus(Throwable cause, String id) {
        int status = status(cause);
        if (status == 500) {
            LOG.atError().addKeyValue("id", id).setCause(cause).log("request failed");
        }
        return ofStatus(status, id);
    }

    private static int status(Throwable cause) {
        if (cause instanceof HttpResponseException response) {
            return response.getStatus();
        }
        if (cause instanceof HttpException response) {
            return response.getCode();
        }
        return cause instanceof QuietException ? 400 : 500;
    }

    static ErrorAnswer ofStatus(int status, String id) {
        int shown = status >= 400 && status < 600 ? status : 500;
        return plain(shown, StatusSentence.reason(shown), StatusSentence.of(shown, id), id);
    }

    private static ErrorAnswer plain(int status, String reason, String error, String id) {
        return new ErrorAnswer(status, reason, error, id, Map.of());
    }

    private static String discreet(String sentence, String id) {
        String told = DISCRETION.of(sentence);
        if (!told.equals(sentence)) {
            LOG.atInfo().addKeyValue("id", id).addKeyValue("sentence", sentence).log("told without the path");
        }
        return told;
    }

    private static String sentence(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? StatusSentence.of(400, "") : message;
    }

    private static String at(@Nullable TokenStreamLocation place) {
        return place == null || place.getLineNr() < 1
                ? ""
                : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    }

    private static Throwable bare(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
