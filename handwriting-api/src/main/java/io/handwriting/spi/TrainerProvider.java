package io.handwriting.spi;

import io.handwriting.Trainer;
import java.util.List;

/** Makes trainers known. */
public interface TrainerProvider extends Provider {

    /**
     * Lists the trainers.
     *
     * @return one trainer an architecture, each name once
     */
    List<Trainer> trainers();
}
