package io.handwriting.djl;

import ai.djl.engine.Engine;
import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** A program that prints each address that Java is about to connect to. */
final class OfflineProgram {
    static final String CONNECTS = "connects to ";

    private OfflineProgram() {}

    public static void main(String[] args) throws InterruptedException {
        ProxySelector.setDefault(new Watcher());
        if (args[0].equals("library")) {
            useTheLibrary();
        } else {
            System.out.println(Engine.getEngine("PyTorch").getVersion());
        }
        Thread.sleep(500); // DJL reports its use in a thread of its own
        System.exit(0);
    }

    private static void useTheLibrary() {
        TrainingData data = SyntheticGlyphs.data(Alphabet.DIGITS, 10, 1);
        DjlModel model = DjlTrainer.of(Architecture.LINEAR)
                .train(data, TrainingPlan.defaults().epochs(1), TrainingListener.SILENT, new Cancellation());
        try (Recognizer recognizer = model.open()) {
            System.out.println(recognizer.recognize(data.glyph(0)).label());
        }
    }

    /** Asked by every URL connection for the way to its host. */
    private static final class Watcher extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            System.out.println(CONNECTS + uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    }
}
