package io.handwriting.examples.cli;

import io.handwriting.Recognizers;
import io.handwriting.djl.DjlModel;
import io.handwriting.spi.ModelSource;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model that a training comes from: a file, or the name of one on the class path. */
final class ParentModel {
    private ParentModel() {}

    static DjlModel read(Path fileOrName) {
        ModelSource onClassPath = Recognizers.discover().models().get(fileOrName.toString());
        return onClassPath == null || Files.exists(fileOrName) ? DjlModel.read(fileOrName) : DjlModel.read(onClassPath);
    }
}
