package io.handwriting.benchmarks;

import ai.djl.Application;
import ai.djl.MalformedModelException;
import ai.djl.inference.Predictor;
import ai.djl.modality.Classifications;
import ai.djl.modality.cv.Image;
import ai.djl.modality.cv.ImageFactory;
import ai.djl.modality.cv.transform.Resize;
import ai.djl.modality.cv.transform.ToTensor;
import ai.djl.modality.cv.translator.ImageClassificationTranslator;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.TranslateException;
import io.handwriting.Glyph;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A way from the bytes of a PNG to a label. */
interface Reading extends AutoCloseable {
    /** Reads a PNG. */
    String label(byte[] png) throws IOException;

    @Override
    void close();

    /** Takes one of the ways: {@code library}, {@code buffered-image} or {@code djl-translator}. */
    static Reading by(String way) throws IOException {
        return switch (way) {
            case "buffered-image" -> new ByBufferedImage(ShippedModel.open("onnx", 1));
            case "djl-translator" -> ByTranslator.open();
            default -> new ByLibrary(ShippedModel.open("onnx", 1));
        };
    }

    /** What the README says. */
    record ByLibrary(Recognizer recognizer) implements Reading {
        @Override
        public String label(byte[] png) {
            return CanvasReader.of(recognizer).read(png).label();
        }

        @Override
        public void close() {
            recognizer.close();
        }
    }

    /** {@code ImageIO}, {@code Graphics2D} and the same recognizer. */
    record ByBufferedImage(Recognizer recognizer) implements Reading {
        @Override
        public String label(byte[] png) throws IOException {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = grey.createGraphics();
            graphics.drawImage(image, 0, 0, Color.WHITE, null);
            graphics.dispose();
            Glyph glyph = Graphics2dPipeline.toGlyph(grey);
            return recognizer.recognize(glyph).label();
        }

        @Override
        public void close() {
            recognizer.close();
        }
    }

    /** DJL's {@code ImageClassificationTranslator} on ONNX Runtime, as its examples do it: the canvas is only made small. */
    record ByTranslator(ZooModel<Image, Classifications> model, Predictor<Image, Classifications> predictor)
            implements Reading {
        static ByTranslator open() throws IOException {
            Path file = ShippedModel.withoutTaps();
            Criteria<Image, Classifications> criteria = Criteria.builder()
                    .optApplication(Application.CV.IMAGE_CLASSIFICATION)
                    .setTypes(Image.class, Classifications.class)
                    .optEngine("OnnxRuntime")
                    .optModelPath(file)
                    .optOption("intraOpNumThreads", "1")
                    .optOption("interOpNumThreads", "1")
                    .optTranslator(ImageClassificationTranslator.builder()
                            .setImageSize(Glyph.SIZE, Glyph.SIZE)
                            .optFlag(Image.Flag.GRAYSCALE)
                            .addTransform(new Resize(Glyph.SIZE, Glyph.SIZE))
                            .addTransform(new ToTensor())
                            .optSynset(ShippedModel.content().card().alphabet().labels())
                            .optApplySoftmax(true)
                            .build())
                    .build();
            try {
                ZooModel<Image, Classifications> model = criteria.loadModel();
                return new ByTranslator(model, model.newPredictor());
            } catch (ModelNotFoundException | MalformedModelException e) {
                throw new IOException(e);
            }
        }

        @Override
        public String label(byte[] png) throws IOException {
            try {
                Image image = ImageFactory.getInstance().fromInputStream(new ByteArrayInputStream(png));
                return predictor.predict(image).best().getClassName();
            } catch (TranslateException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() {
            predictor.close();
            model.close();
        }
    }
}
