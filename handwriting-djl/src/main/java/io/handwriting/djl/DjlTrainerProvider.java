package io.handwriting.djl;

import io.handwriting.Trainer;
import io.handwriting.djl.internal.engine.Natives;
import io.handwriting.network.Architecture;
import io.handwriting.spi.Availability;
import io.handwriting.spi.TrainerProvider;
import java.util.List;

/** Makes known a trainer for each architecture that comes with the library. */
public final class DjlTrainerProvider implements TrainerProvider {
    /** Made by the service loader. */
    public DjlTrainerProvider() {}

    @Override
    public String name() {
        return "djl";
    }

    @Override
    public Availability availability() {
        return Natives.availability();
    }

    @Override
    public List<Trainer> trainers() {
        return Architecture.ALL.stream()
                .map(architecture -> (Trainer) DjlTrainer.of(architecture))
                .toList();
    }
}
