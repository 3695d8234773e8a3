package io.handwriting.examples.server.live;

import io.handwriting.examples.server.reading.RunningText;
import io.handwriting.examples.server.wire.Members;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What the pages that are connected may ask for. */
public interface LiveService {

    /**
     * Reads a drawing.
     *
     * @param order what to read
     * @return the answer's members, to be completed by the caller
     */
    CompletableFuture<Map<String, Object>> read(Members order);

    /**
     * Reads a drawing of several characters.
     *
     * @param order what to read
     * @param running what was read for the same client before; nobody else uses it meanwhile
     * @return the answer's members, to be completed by the caller
     */
    CompletableFuture<Map<String, Object>> readText(Members order, RunningText running);

    /**
     * Does what a message asks for that is no drawing.
     *
     * @param type the message's type
     * @param data its data
     * @return what to answer to the one who asked, or an empty map for nothing
     * @throws io.handwriting.HandwritingException if it cannot be done
     */
    Reply command(String type, Members data);

    /**
     * Tells a newcomer how things are.
     *
     * @return the members of the first message
     */
    Map<String, Object> greeting();

    /**
     * Makes an error of a failure, and logs it where it is the server's own.
     *
     * @param request the type of the message that failed
     * @param failure what happened
     * @return the members of the error message, to be completed by the caller
     */
    Map<String, Object> error(String request, Throwable failure);

    /**
     * Learns that a page or a message was turned away.
     *
     * @param reason one word
     */
    void rejected(String reason);

    /** Learns that a drawing was replaced by a newer one before it was read. */
    void dropped();

    /**
     * An answer to a message.
     *
     * @param type its type; empty for no answer
     * @param data its data
     */
    record Reply(String type, Map<String, Object> data) {
        /** No answer. */
        public static final Reply NONE = new Reply("", Map.of());
    }
}
