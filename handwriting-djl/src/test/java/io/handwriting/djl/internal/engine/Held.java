package io.handwriting.djl.internal.engine;

import ai.djl.engine.Engine;
import ai.djl.ndarray.BaseNDManager;
import ai.djl.ndarray.NDManager;
import java.lang.reflect.Field;
import java.util.Map;

/** Counts what an engine holds for Java outside the heap: arrays, scripts, and the places they live in. */
public final class Held {
    private Held() {}

    public static int by(String engineName) {
        try (NDManager room = Engine.getEngine(engineName).newBaseManager()) {
            return count(room.getParentManager()) - 1;
        }
    }

    private static int count(NDManager manager) {
        return resources(manager).values().stream()
                .mapToInt(resource -> resource instanceof NDManager inner ? 1 + count(inner) : 1)
                .sum();
    }

    private static Map<?, ?> resources(NDManager manager) {
        try {
            Field field = BaseNDManager.class.getDeclaredField("resources");
            field.setAccessible(true);
            return (Map<?, ?>) field.get(manager);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("DJL keeps its arrays elsewhere now.", e);
        }
    }
}
