package io.handwriting.examples.server.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The trainings there are, the last of each model; for one thread at a time. */
final class Trainings {
    private static final int WAITING = 4;

    private final int atOnce;
    private final Map<String, TrainingState> left = new TreeMap<>();
    private final Map<String, Run> runs = new TreeMap<>();
    private boolean closed;

    Trainings(int atOnce) {
        this.atOnce = atOnce;
    }

    /** Adds one that an earlier desk left. */
    void add(TrainingState state) {
        left.put(state.model(), state);
    }

    void add(Run run) {
        remove(run.state().model());
        runs.put(run.state().model(), run);
    }

    void remove(String model) {
        left.remove(model);
        runs.remove(model);
    }

    TrainingState state(String model) {
        Run run = runs.get(ModelName.require(model));
        return run == null ? left.getOrDefault(model, TrainingState.idle(model)) : run.state();
    }

    List<TrainingState> states() {
        Map<String, TrainingState> states = new TreeMap<>(left);
        runs.forEach((model, run) -> states.put(model, run.state()));
        return List.copyOf(states.values());
    }

    Run running(String model) {
        Run run = runs.get(ModelName.require(model));
        if (run == null || !isRunning(run)) {
            throw TrainingRefusedException.forNow("There is no training of \"" + model + "\" to be cancelled.");
        }
        return run;
    }

    boolean mustWait() {
        return running() >= atOnce;
    }

    private long running() {
        return runs.values().stream().filter(Trainings::isRunning).count();
    }

    private static boolean isRunning(Run run) {
        return run.state().status().isRunning();
    }

    void requireRoomFor(String model) {
        if (closed) {
            throw TrainingRefusedException.forNow("The server ends; it trains nothing more.");
        }
        if (state(model).status().isRunning()) {
            throw TrainingRefusedException.forNow(
                    "A training of \"" + model + "\" goes on already; wait for its end, or cancel it.");
        }
        if (running() >= atOnce + WAITING) {
            throw TrainingRefusedException.forNow("There are " + running()
                    + " trainings already, those that wait included; wait until one ends, or cancel one.");
        }
    }

    void requireNothingLeft(String model) {
        if (state(model).status() == TrainingStatus.RESUMABLE) {
            throw TrainingRefusedException.forNow(
                    "A training of \"" + model + "\" was stopped by the server's end; resume or discard it first.");
        }
    }

    void requireEnded(String model) {
        TrainingStatus status = state(model).status();
        if (status.isRunning()) {
            throw TrainingRefusedException.forNow("The training of \"" + model + "\" goes on; cancel it first.");
        }
        if (status == TrainingStatus.IDLE) {
            throw TrainingRefusedException.forNow("There is no training of \"" + model + "\" to be discarded.");
        }
    }

    /** Takes no more, and asks those that go on to stop. */
    void leave() {
        closed = true;
        runs.values().forEach(Run::leave);
    }
}
