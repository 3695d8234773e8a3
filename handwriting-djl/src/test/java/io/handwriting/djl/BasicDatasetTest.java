package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.basicdataset.cv.classification.Mnist;
import ai.djl.engine.Engine;
import ai.djl.repository.Repository;
import ai.djl.training.dataset.Dataset;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MNIST as DJL itself reads it, from a repository in a folder. */
class BasicDatasetTest {
    private static final String CACHE = "DJL_CACHE_DIR";
    private static final TrainingData DIGITS = SyntheticGlyphs.data(Alphabet.DIGITS, 3, 1);

    @TempDir
    private Path repository;

    @BeforeEach
    void keepOutOfTheCacheOfThisUser() {
        Engine.getEngine("PyTorch"); // its natives are there already
        System.setProperty(CACHE, repository.resolve("cache").toString());
    }

    @AfterEach
    void goBackToTheCacheOfThisUser() {
        System.clearProperty(CACHE);
    }

    @Test
    void mnistOfDjl_isReadRowByRow() throws IOException, NoSuchAlgorithmException {
        writeRepository();
        Mnist mnist = Mnist.builder()
                .optRepository(Repository.newInstance("folder", repository.toString()))
                .optUsage(Dataset.Usage.TRAIN)
                .setSampling(1, false)
                .build();

        TrainingData read = DjlDataset.of("mnist", mnist).read(Alphabet.DIGITS);

        GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
        assertThat(read.size()).isEqualTo(DIGITS.size());
        for (int row = 0; row < read.size(); row++) {
            assertThat(read.label(row)).isEqualTo(DIGITS.label(row));
            assertThat(read.glyph(row)).isEqualTo(pipeline.prepare(DIGITS.glyph(row)));
        }
    }

    private void writeRepository() throws IOException, NoSuchAlgorithmException {
        Path folder = Files.createDirectories(repository.resolve("dataset/cv/ai/djl/basicdataset/mnist/1.0"));
        ByteArrayOutputStream images = new ByteArrayOutputStream();
        ByteArrayOutputStream labels = new ByteArrayOutputStream();
        for (int row = 0; row < DIGITS.size(); row++) {
            images.writeBytes(DIGITS.glyph(row).toBytes());
            labels.write(DIGITS.labelIndex(row));
        }
        String imageItem = writeIdx(folder, "train-images-idx3-ubyte.gz", images.toByteArray(), Glyph.SIZE, Glyph.SIZE);
        String labelItem = writeIdx(folder, "train-labels-idx1-ubyte.gz", labels.toByteArray());
        Files.writeString(folder.resolveSibling("metadata.json"), """
                {"metadataVersion": "0.2", "resourceType": "dataset", "application": "cv/image_classification",
                 "groupId": "ai.djl.basicdataset", "artifactId": "mnist", "name": "MNIST",
                 "artifacts": [{"version": "1.0",
                  "files": {"train_data": %s, "train_labels": %s}}]}
                """.formatted(imageItem, labelItem));
    }

    /** Writes bytes as an IDX file, and gives its entry in the repository. */
    private static String writeIdx(Path folder, String name, byte[] bytes, int... sizes)
            throws IOException, NoSuchAlgorithmException {
        Path file = folder.resolve(name);
        try (OutputStream raw = Files.newOutputStream(file);
                DataOutputStream out = new DataOutputStream(new GZIPOutputStream(raw))) {
            out.writeInt(0x0801 + sizes.length);
            out.writeInt(DIGITS.size());
            for (int size : sizes) {
                out.writeInt(size);
            }
            out.write(bytes);
        }
        byte[] written = Files.readAllBytes(file);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(written));
        return "{\"uri\": \"%s\", \"sha1Hash\": \"%s\", \"size\": %d}".formatted(file.toUri(), hash, written.length);
    }
}
