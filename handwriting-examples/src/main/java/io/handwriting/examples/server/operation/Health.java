package io.handwriting.examples.server.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says whether the server lives and whether it can take work. Safe for many threads. */
public final class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final String version;
    private final BooleanSupplier modelLoaded;
    private final BooleanSupplier warm;
    private final BooleanSupplier feedbackHealthy;
    private volatile boolean draining;

    /**
     * Makes a report of the server's parts.
     *
     * @param version the server's version
     * @param modelLoaded whether there is a model to ask
     * @param warm whether the first readings, which are slow, are over
     * @param feedbackHealthy whether corrections can be stored
     */
    public Health(String version, BooleanSupplier modelLoaded, BooleanSupplier warm, BooleanSupplier feedbackHealthy) {
        this.version = version;
        this.modelLoaded = modelLoaded;
        this.warm = warm;
        this.feedbackHealthy = feedbackHealthy;
    }

    /** Makes the server not ready, for the time in which it finishes what it has begun. */
    public void drain() {
        draining = true;
    }

    /** Returns the report of a process that lives; {@code /health} answers it with 200. */
    public Map<String, Object> live() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("status", "ok");
        report.put("model_loaded", isWell("model", modelLoaded));
        report.put("version", version);
        return report;
    }

    /** Returns whether the server can take work, and what is missing if not. */
    public Readiness ready() {
        boolean model = isWell("model", modelLoaded);
        boolean feedback = isWell("feedback", feedbackHealthy);
        return new Readiness(model, warm.getAsBoolean(), feedback, draining);
    }

    private static boolean isWell(String part, BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.atWarn().addKeyValue("part", part).setCause(e).log("health cannot be told");
            return false;
        }
    }
}
