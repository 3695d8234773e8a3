package io.handwriting.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.training.dataset.RandomAccessDataset;
import ai.djl.training.dataset.Record;
import ai.djl.translate.TranslateException;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import io.handwriting.TrainingException;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.spi.FileFault;
import java.io.IOException;

/**
 * Reads a dataset of DJL, such as those of {@code basicdataset}, as data to train any model with.
 *
 * <p>Its images are upright and have 28 × 28 pixels, bright ink on dark, as bytes or numbers from 0 to 255 or
 * as numbers from 0 to 1; its labels are places in an alphabet. Immutable.
 */
public final class DjlDataset {
    private static final float BRIGHTEST = 255;

    private final String name;
    private final RandomAccessDataset dataset;

    private DjlDataset(String name, RandomAccessDataset dataset) {
        this.name = name;
        this.dataset = dataset;
    }

    /**
     * Takes a dataset; nothing is read yet.
     *
     * @param name what to call the data, for cards and messages
     * @param dataset the dataset; DJL may fetch it when it is read, if it is allowed to use the network
     * @return the reader
     */
    public static DjlDataset of(String name, RandomAccessDataset dataset) {
        return new DjlDataset(name, dataset);
    }

    /**
     * Reads all of it.
     *
     * @param alphabet the labels, in the order of the dataset's numbers
     * @return the data in memory, prepared as {@link Preprocessing#EMNIST} says
     * @throws TrainingException if the dataset cannot be read, or has other images or labels
     */
    public TrainingData read(Alphabet alphabet) {
        Backend backend = Backend.ofDatasets();
        GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
        TrainingData.Builder rows = TrainingData.builder(name, alphabet);
        try (NDManager room = backend.newArrays()) {
            dataset.prepare();
            for (long i = 0; i < dataset.size(); i++) {
                try (NDManager once = room.newSubManager()) {
                    Record row = dataset.get(once, i);
                    Glyph glyph = glyph(row.getData().singletonOrThrow());
                    rows.add(label(row.getLabels().singletonOrThrow(), alphabet), pipeline.prepare(glyph));
                }
            }
        } catch (IOException e) {
            throw new TrainingException("The dataset \"" + name + "\" cannot be read: " + FileFault.of(e) + ".", e);
        } catch (TranslateException e) {
            throw new TrainingException("The dataset \"" + name + "\" cannot be read: " + e.getMessage() + ".", e);
        }
        return rows.build();
    }

    private Glyph glyph(NDArray image) {
        if (image.size() != Glyph.PIXELS) {
            throw new TrainingException("The dataset \"" + name + "\" has images of the shape " + image.getShape()
                    + "; 28 × 28 pixels in one channel are needed.");
        }
        float[] values = image.toType(DataType.FLOAT32, true).toFloatArray();
        boolean bytes = image.getDataType() == DataType.UINT8 || hasMoreThanOne(values);
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, Math.min(1, bytes ? values[i] / BRIGHTEST : values[i]));
        }
        return Glyph.of(values);
    }

    /** DJL's own MNIST has numbers from 0 to 255. */
    private static boolean hasMoreThanOne(float[] values) {
        for (float value : values) {
            if (value > 1) {
                return true;
            }
        }
        return false;
    }

    private String label(NDArray number, Alphabet alphabet) {
        long place = number.toType(DataType.INT64, true).toLongArray()[0];
        if (place < 0 || place >= alphabet.size()) {
            throw new TrainingException("The dataset \"" + name + "\" has the label " + place + ", but the alphabet "
                    + alphabet.size() + " labels, from 0.");
        }
        return alphabet.label((int) place);
    }
}
