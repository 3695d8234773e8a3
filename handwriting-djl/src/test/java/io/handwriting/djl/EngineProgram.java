package io.handwriting.djl;

import io.handwriting.HandwritingException;
import io.handwriting.Trainer;
import io.handwriting.Trainers;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.engine.Natives;
import java.util.function.Supplier;

/** A program that prints whether trainers are there, and what becomes of starting an engine. */
final class EngineProgram {
    private EngineProgram() {}

    public static void main(String[] args) {
        System.out.println(Natives.availability());
        System.out.println(told(EngineProgram::trainer));
        System.out.println(told(() -> "starts " + Backend.of(args[0], "cpu").engine()));
        System.exit(0);
    }

    private static String trainer() {
        Trainer trainer = Trainers.discover().named("linear");
        return "finds " + trainer.name();
    }

    private static String told(Supplier<String> work) {
        try {
            return work.get();
        } catch (HandwritingException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
