package io.handwriting.examples.server.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.ModelCard;
import io.handwriting.djl.DjlModel;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelShelfTest {
    private static final Glyph SOME = Glyph.of(some());

    @TempDir
    private Path folder;

    private static float[] some() {
        float[] values = new float[Glyph.PIXELS];
        Arrays.fill(values, 300, 400, 1);
        return values;
    }

    private Path model(String name) {
        Path file = folder.resolve(name + "-made.onnx");
        Network network = Architecture.named("linear").network(10);
        new DjlModel(ModelCard.builder(name, "linear", Alphabet.DIGITS).build(), network, FirstWeights.of(network, 1))
                .save(file);
        return file;
    }

    private ModelShelf shelf() {
        return ModelShelf.of(folder.resolve("models"));
    }

    @Test
    void shippedModel_isTheStandardAtFirst() {
        try (ModelShelf shelf = shelf()) {
            assertThat(shelf.models())
                    .singleElement()
                    .matches(model -> model.name().equals("handwriting") && model.shipped() && model.standard());
        }
    }

    @Test
    void modelThatIsPutThere_takesOver_andStaysAfterARestart() {
        try (ModelShelf shelf = shelf()) {
            shelf.put("mine", model("mine"));
            try (Lease lease = shelf.lease(Optional.empty())) {
                assertThat(lease.model().name()).isEqualTo("mine");
            }
        }
        try (ModelShelf shelf = shelf();
                Lease lease = shelf.lease(Optional.empty())) {
            assertThat(lease.model().name()).isEqualTo("mine");
            assertThat(shelf.models()).hasSize(2);
        }
    }

    @Test
    void modelInUse_staysOpenUntilItIsGivenBack() {
        try (ModelShelf shelf = shelf()) {
            shelf.put("mine", model("mine"));
            Lease lease = shelf.lease(Optional.of("mine"));
            shelf.put("mine", model("mine"));
            assertThat(lease.model().recognizer().recognize(SOME).label()).isNotEmpty();
            lease.close();
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> lease.model().recognizer().recognize(SOME));
        }
    }

    @Test
    void reset_bringsTheShippedModelBack_evenUnderItsOwnName() {
        try (ModelShelf shelf = shelf()) {
            shelf.put("handwriting", model("other"));
            assertThat(shelf.models()).singleElement().matches(model -> !model.shipped());
            assertThat(shelf.reset(Optional.empty())).isEqualTo("handwriting");
            assertThat(shelf.models()).singleElement().matches(ShelvedModel::shipped);
            shelf.put("mine", model("mine"));
            shelf.reset(Optional.of("mine"));
            assertThat(shelf.models()).singleElement().matches(ShelvedModel::standard);
        }
    }

    @Test
    void fileThatIsNoModel_changesNothing() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.onnx"), "no model");
        try (ModelShelf shelf = shelf()) {
            assertThatExceptionOfType(HandwritingException.class).isThrownBy(() -> shelf.put("mine", wrong));
            assertThat(shelf.models()).hasSize(1);
            Files.copy(wrong, folder.resolve("models/broken.onnx"));
        }
        try (ModelShelf shelf = shelf()) {
            assertThat(shelf.models()).hasSize(1);
        }
    }

    @Test
    void unknownAndImpossibleNames_areRefused() {
        try (ModelShelf shelf = shelf()) {
            assertThatExceptionOfType(UnknownModelException.class)
                    .isThrownBy(() -> shelf.lease(Optional.of("gone")))
                    .withMessage("There is no model \"gone\" here; there are: handwriting.");
            Path file = model("mine");
            assertThatExceptionOfType(HandwritingException.class)
                    .isThrownBy(() -> shelf.put("../mine", file))
                    .withMessageContaining("letters, digits");
        }
    }

    @Test
    void modelIsTriedOut_beforeItTakesOver() {
        try (ModelShelf shelf = shelf()) {
            List<String> standards = new ArrayList<>();
            shelf.tryOut(lease -> standards.add(lease.model().name() + " while " + standard(shelf)));
            shelf.put("mine", model("mine"));
            shelf.put("handwriting", model("other"));
            shelf.put("mine", model("mine"));
            shelf.reset(Optional.of("handwriting"));
            assertThat(standards)
                    .containsExactly(
                            "handwriting while handwriting",
                            "mine while handwriting",
                            "handwriting while mine",
                            "mine while handwriting",
                            "handwriting while mine");
            assertThat(shelf.models().get(0)).matches(ShelvedModel::shipped).matches(ShelvedModel::standard);
        }
    }

    private static String standard(ModelShelf shelf) {
        try (Lease lease = shelf.lease(Optional.empty())) {
            return lease.model().name();
        }
    }

    @Test
    void modelThatFailsItsTrial_changesNothing() {
        try (ModelShelf shelf = shelf()) {
            shelf.tryOut(lease -> {
                if (!lease.model().name().equals("handwriting")) {
                    throw new HandwritingException("It cannot read.");
                }
            });
            Path file = model("mine");
            assertThatExceptionOfType(HandwritingException.class)
                    .isThrownBy(() -> shelf.put("mine", file))
                    .withMessage("It cannot read.");
            assertThat(shelf.models()).singleElement().matches(ShelvedModel::standard);
            assertThat(folder.resolve("models")).isDirectoryNotContaining("glob:**.onnx");
        }
    }

    @Test
    void whatTheStandardThrowsAtItsTrial_isNotHidden_butThatOfOthersIs() {
        try (ModelShelf shelf = shelf()) {
            shelf.put("mine", model("mine"));
            shelf.tryOut(lease -> failAt("handwriting", lease));
            assertThatExceptionOfType(HandwritingException.class)
                    .isThrownBy(() -> shelf.tryOut(lease -> failAt("mine", lease)));
        }
    }

    private static void failAt(String name, Lease lease) {
        if (lease.model().name().equals(name)) {
            throw new HandwritingException("It cannot read.");
        }
    }
}
