package io.handwriting.examples.server.operation;

import io.handwriting.examples.server.guard.AnsweredRequest;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line for every answered request: no bodies, no queries, no tokens, only the template of the path. */
public final class AccessLog implements Consumer<AnsweredRequest> {
    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final int LONGEST_METHOD = 16;

    @Override
    public void accept(AnsweredRequest answered) {
        var line = LOG.atInfo()
                .addKeyValue("id", answered.id())
                .addKeyValue("method", shortened(answered.method()))
                .addKeyValue("route", answered.route())
                .addKeyValue("status", answered.status())
                .addKeyValue("ms", Math.round(answered.time().toNanos() / 1e4) / 1e2)
                .addKeyValue("bytes", answered.bytes())
                .addKeyValue("client", answered.client());
        if (answered.reason() != null) {
            line = line.addKeyValue("reason", answered.reason());
        }
        line.log("request");
    }

    private static String shortened(String method) {
        return method.length() > LONGEST_METHOD ? method.substring(0, LONGEST_METHOD) : method;
    }
}
