package io.handwriting.examples.server.reading;

import io.handwriting.ActivationTrace;
import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.SaliencyMap;
import io.handwriting.preprocess.PipelineTrace;
import java.time.Duration;
import java.util.Optional;

/**
 * What came out of a reading.
 *
 * @param model the name of the model that answered
 * @param recognition the answer
 * @param digits the answer had only digits been asked for, where the model knows digits
 * @param glyph what the model saw
 * @param preparing how long it took to make the glyph
 * @param recognizing how long the model took
 * @param pipeline the pictures of the steps, where they were wished for
 * @param activations what the layers made of it, where that was wished for
 * @param maps whether the pictures of the layers' channels are wished for
 * @param saliency which pixels spoke for the answer, where that was wished for
 * @param corrections how many corrections of the hand had a say; none if nobody's hand was named
 */
public record Answer(
        String model,
        Recognition recognition,
        Optional<Recognition> digits,
        Glyph glyph,
        Duration preparing,
        Duration recognizing,
        Optional<PipelineTrace> pipeline,
        Optional<ActivationTrace> activations,
        boolean maps,
        Optional<SaliencyMap> saliency,
        Optional<Integer> corrections) {}
