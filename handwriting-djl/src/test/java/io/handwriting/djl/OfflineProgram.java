package io.handwriting.djl;

import ai.djl.engine.Engine;
import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.network.Architecture;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A program that prints whom Java is about to connect to, by URLs and by sockets, and lets none of it happen. */
final class OfflineProgram {
    static final String CONNECTS = "connects to ";
    static final String DONE = "done";

    /** Threads of JNA and of Java that wait for work. */
    private static final Set<String> ENDLESS = Set.of("JNA Cleaner", "process reaper");

    private static final long LONGEST_WAIT = Duration.ofSeconds(10).toMillis();

    private OfflineProgram() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Set<Thread> before = threads();
        ProxySelector.setDefault(new Watcher());
        refuseSockets();
        switch (args[0]) {
            case "library" -> useTheLibrary();
            case "DJL" -> Engine.getEngine("PyTorch");
            default -> connect();
        }
        joinThoseSince(before);
        System.out.println(DONE);
        System.exit(0);
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet();
    }

    /** DJL might report its use in a thread of its own. */
    private static void joinThoseSince(Set<Thread> before) throws InterruptedException {
        for (Thread thread : threads()) {
            if (!before.contains(thread) && !ENDLESS.contains(thread.getName())) {
                thread.join(LONGEST_WAIT);
            }
        }
    }

    @SuppressWarnings("deprecation") // nothing else sees every socket
    private static void refuseSockets() throws IOException {
        Socket.setSocketImplFactory(OfflineProgram::refuse);
    }

    private static SocketImpl refuse() {
        System.out.println(CONNECTS + "something by a socket");
        throw new IllegalStateException("Nobody should connect.");
    }

    private static void connect() throws IOException {
        try (Socket socket = new Socket("localhost", 9)) {
            System.out.println("connected: " + socket.isConnected());
        } catch (SocketException | IllegalStateException e) {
            System.out.println("refused");
        }
    }

    private static void useTheLibrary() {
        TrainingData data = SyntheticGlyphs.data(Alphabet.DIGITS, 10, 1);
        DjlModel model = DjlTrainer.of(Architecture.LINEAR)
                .train(data, TrainingPlan.defaults().epochs(1), TrainingListener.SILENT, new Cancellation());
        try (Recognizer recognizer = model.open()) {
            System.out.println("read: " + recognizer.recognize(data.glyph(0)).label());
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
