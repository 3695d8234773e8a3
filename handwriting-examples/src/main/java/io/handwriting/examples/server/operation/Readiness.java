package io.handwriting.examples.server.operation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whether the server can take work.
 *
 * @param modelLoaded whether there is a model to ask
 * @param warm whether the first readings, which are slow, are over
 * @param feedbackHealthy whether corrections can be stored
 * @param draining whether it is about to stop
 */
public record Readiness(boolean modelLoaded, boolean warm, boolean feedbackHealthy, boolean draining) {
    /** Says whether everything is as it should be. */
    public boolean isReady() {
        return modelLoaded && warm && feedbackHealthy && !draining;
    }

    /** Returns the HTTP status of {@code /ready}. */
    public int status() {
        return isReady() ? 200 : 503;
    }

    /** Returns the fields of the answer. */
    public Map<String, Object> report() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("status", isReady() ? "ready" : "not ready");
        report.put("model_loaded", modelLoaded);
        report.put("warm", warm);
        report.put("feedback_store", feedbackHealthy ? "ok" : "failing");
        report.put("draining", draining);
        return report;
    }
}
