package io.handwriting.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.Stroke;
import io.handwriting.examples.browser.Browser;
import io.handwriting.examples.browser.Chromium;
import io.handwriting.plain.PlainRecognizerProvider;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Reading;
import io.handwriting.preprocess.Text;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same drawing gives the same answer in a browser as on the JVM. */
class ParityTest {
    private static final int DRAWINGS = 1000;
    private static final int AT_ONCE = 25;

    private static final String OPEN = """
            const done = arguments[0];
            (async () => {
              const { load } = await import('./engine/org/teavm/backend/wasm/wasm-gc-module-runtime.min.js');
              const bytes = async (name) => (await fetch(name)).arrayBuffer();
              window.engine = (await load(await bytes('engine/engine.wasm'))).exports;
              return JSON.parse(engine.open(new Int8Array(await bytes('engine/handwriting.onnx')))).type;
            })().then(done, (failure) => done(String(failure.stack)));
            """;

    private static final String READ = """
            const done = arguments[0];
            const bytesOf = (text) => Int8Array.from(atob(text), (letter) => letter.charCodeAt(0));
            const text = (floats) => btoa(String.fromCharCode(...new Uint8Array(Float32Array.from(floats).buffer)));
            const answer = ({ points, sizes, width, height, grey }) => {
              if (grey) engine.picture(width, height, bytesOf(grey));
              else engine.strokes(Float32Array.from(points), Int32Array.from(sizes));
              const { label, verdict, confidence } = JSON.parse(engine.read(1, 'all', false, '')).data;
              return [text(engine.glyph()), label, verdict, confidence].join('|');
            };
            (async () => (await (await fetch('drawings.json', { cache: 'no-store' })).json()).map(answer).join(' '))()
              .then(done, (failure) => done(String(failure.stack)));
            """;

    private static final String READ_TEXT = """
            const done = arguments[0];
            (async () => {
              const [{ width, height, grey }] = await (await fetch('drawings.json', { cache: 'no-store' })).json();
              engine.picture(width, height, Int8Array.from(atob(grey), (letter) => letter.charCodeAt(0)));
              return JSON.parse(engine.readText(1, 'digits', false, '', false)).data.text;
            })().then(done, (failure) => done(String(failure.stack)));
            """;

    private static List<Drawing> drawings(int from, Random random) {
        List<String> labels = Alphabet.EMNIST.labels();
        return IntStream.range(from, from + AT_ONCE)
                .<Drawing>mapToObj(i -> {
                    Ink ink = SyntheticInk.of(labels.get(i % labels.size()), random);
                    return i % 2 == 0 ? ink : SyntheticCanvas.random(random).draw(ink);
                })
                .toList();
    }

    private static String json(Drawing drawing) {
        if (drawing instanceof Bitmap bitmap) {
            return "{\"width\":%d,\"height\":%d,\"grey\":\"%s\"}"
                    .formatted(
                            bitmap.width(), bitmap.height(), Base64.getEncoder().encodeToString(bitmap.toBytes()));
        }
        List<Stroke> strokes = ((Ink) drawing).strokes();
        List<Float> points = new ArrayList<>();
        for (Stroke stroke : strokes) {
            for (int i = 0; i < stroke.size(); i++) {
                points.add(stroke.x(i));
                points.add(stroke.y(i));
            }
        }
        List<Integer> sizes = strokes.stream().map(Stroke::size).toList();
        return "{\"points\":" + points + ",\"sizes\":" + sizes + "}";
    }

    private static float[] floats(String base64) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64)).order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(values);
        return values;
    }

    private static void assertSame(Reading onTheJvm, List<String> inTheBrowser) {
        assertThat(inTheBrowser.subList(1, 3))
                .containsExactly(
                        onTheJvm.recognition().label(),
                        onTheJvm.recognition().verdict().name());
        assertThat(Float.parseFloat(inTheBrowser.get(3)) / 100)
                .isCloseTo(onTheJvm.recognition().confidence(), within(1e-3f));
        assertThat(floats(inTheBrowser.get(0)))
                .containsExactly(onTheJvm.pipeline().glyph().toArray(), within(1e-3f));
    }

    /** A spot of two digits, which is cut where a character may end. */
    private static Bitmap lineOnACanvas() {
        List<Stroke> strokes = new ArrayList<>();
        float right = 0;
        for (String digit : List.of("3", "8", "2", "7")) {
            Ink ink = SyntheticInk.of(digit);
            InkBox box = InkBox.of(ink);
            float left = right - (float) box.left();
            strokes.addAll(ink.map((x, y) -> x + left, (x, y) -> y).strokes());
            right += (float) box.width() + (digit.equals("3") ? -2 : 20);
        }
        return SyntheticCanvas.of(400).draw(new Ink(strokes));
    }

    @Test
    void lineOnACanvas_isReadTheSame() throws IOException {
        ModelSource model = ModelSource.of(StaticSite.FILES.resolve("engine/handwriting.onnx"));
        try (Browser page = Browser.start(Chromium.forTests(), false);
                StaticSite site = StaticSite.start();
                Recognizer recognizer =
                        Recognizers.of(new PlainRecognizerProvider()).open(model, OpenOptions.DEFAULTS)) {
            page.open(site.address());
            assertThat(page.runUntilDone(OPEN)).isEqualTo("init");
            site.give("drawings.json", "[" + json(lineOnACanvas()) + "]");

            Text text = CanvasReader.of(recognizer).with(Alphabet.DIGITS).readText(lineOnACanvas());

            assertThat(text.characters()).hasSize(4);
            assertThat(page.runUntilDone(READ_TEXT)).isEqualTo(text.text());
        }
    }

    @Test
    void thousandDrawings_haveTheSameGlyphAndTheSameLabel() throws IOException {
        ModelSource model = ModelSource.of(StaticSite.FILES.resolve("engine/handwriting.onnx"));
        Random random = new Random(11);
        try (Browser page = Browser.start(Chromium.forTests(), false);
                StaticSite site = StaticSite.start();
                Recognizer recognizer =
                        Recognizers.of(new PlainRecognizerProvider()).open(model, OpenOptions.DEFAULTS)) {
            CanvasReader reader = CanvasReader.of(recognizer);
            page.open(site.address());
            assertThat(page.runUntilDone(OPEN)).isEqualTo("init");
            for (int from = 0; from < DRAWINGS; from += AT_ONCE) {
                List<Drawing> some = drawings(from, random);
                String question = some.stream().map(ParityTest::json).collect(Collectors.joining(",", "[", "]"));
                site.give("drawings.json", question);
                String[] answers = Objects.requireNonNull(page.runUntilDone(READ))
                        .toString()
                        .split(" ", -1);
                assertThat(answers).hasSameSizeAs(some);
                for (int i = 0; i < answers.length; i++) {
                    assertSame(reader.explain(some.get(i)), Arrays.asList(answers[i].split("\\|", -1)));
                }
            }
        }
    }
}
