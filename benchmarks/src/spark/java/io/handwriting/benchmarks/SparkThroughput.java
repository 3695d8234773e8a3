package io.handwriting.benchmarks;

import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.spark.Drawings;
import io.handwriting.spark.Scoring;
import io.handwriting.spark.ScoringSummary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * How many images a second does Spark read on this machine, next to as many plain threads that read the same files? After
 * {@code ./mvnw -Pspark -DskipTests -pl benchmarks -am package}, in the root of the checkout:
 *
 * <pre>
 * java -Xmx2g -cp 'benchmarks/target/benchmarks.jar:benchmarks/target/lib/*' \
 *     io.handwriting.benchmarks.SparkThroughput 20000 2
 * </pre>
 *
 * <p>The arguments are the images and the threads. Each way reads all images three times, in turn, after a smaller round
 * that does not count.
 */
public final class SparkThroughput {
    private static final int SIDE = 280;
    private static final int BATCH = 64;
    private static final int ROUNDS = 3;

    private final int threads;
    private final Path place;
    private final SparkSession session;

    private SparkThroughput(int threads, Path place, SparkSession session) {
        this.threads = threads;
        this.place = place;
        this.session = session;
    }

    /**
     * Prints images a second.
     *
     * @param args how many images, and with how many threads
     * @throws Exception if a file or a thread fails
     */
    public static void main(String[] args) throws Exception {
        int images = Integer.parseInt(args[0]);
        int threads = Integer.parseInt(args[1]);
        Path place = Files.createTempDirectory("spark-throughput");
        long start = System.nanoTime();
        SparkSession session = SparkSession.builder()
                .master("local[" + threads + ",4]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.log.level", "ERROR")
                .getOrCreate();
        System.out.printf("Spark's start: %.1f s%n", (System.nanoTime() - start) / 1e9);
        try {
            new SparkThroughput(threads, place, session).run(images);
        } finally {
            session.stop();
            Folders.delete(place);
        }
    }

    private void run(int images) throws Exception {
        Path few = draw("few", images / 10);
        Path all = draw("all", images);
        System.out.printf(
                "%,d images of %d × %d, %,d bytes each, %d threads%n%n",
                images, SIDE, SIDE, bytes(all) / images, threads);
        for (Way way : Way.values()) {
            way.read(this, few);
        }
        System.out.println("| images a second | "
                + String.join(" | ", Stream.of(Way.values()).map(Way::title).toList()) + " |");
        System.out.println("| --- | --- | --- | --- |");
        List<List<Double>> rates = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 1; round <= ROUNDS; round++) {
            StringBuilder line = new StringBuilder("| round " + round + " |");
            for (int way = 0; way < rates.size(); way++) {
                long start = System.nanoTime();
                Way.values()[way].read(this, all);
                double rate = images * 1e9 / (System.nanoTime() - start);
                rates.get(way).add(rate);
                line.append(String.format(" %,.0f |", rate));
            }
            System.out.println(line);
        }
        double plain = Medians.of(rates.get(0));
        System.out.printf(
                "| of the plain threads | | %.0f %% | %.0f %% |%n",
                100 * Medians.of(rates.get(1)) / plain, 100 * Medians.of(rates.get(2)) / plain);
    }

    private Path draw(String name, int images) throws IOException {
        List<byte[]> drawn = Characters.pngs(SIDE);
        Path folder = Files.createDirectory(place.resolve(name));
        for (int i = 0; i < images; i++) {
            Files.write(folder.resolve("%07d.png".formatted(i)), drawn.get(i % drawn.size()));
        }
        session.read()
                .format("binaryFile")
                .load(folder.toString())
                .selectExpr("path as id", "content")
                .repartition(4 * threads)
                .write()
                .parquet(parquet(folder));
        return folder;
    }

    private static String parquet(Path folder) {
        return folder + ".parquet";
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** As the command line does it: chunks are read by as many threads, and written in their order. */
    private void plain(Path folder) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Recognizer recognizer = Recognizer.open();
                BufferedWriter out = Files.newBufferedWriter(place.resolve("plain.csv"))) {
            CanvasReader reader = CanvasReader.of(recognizer);
            List<Callable<String>> chunks = new ArrayList<>();
            for (int from = 0; from < files.size(); from += BATCH) {
                List<Path> chunk = files.subList(from, Math.min(files.size(), from + BATCH));
                chunks.add(() -> read(reader, chunk));
            }
            for (Future<String> lines : pool.invokeAll(chunks)) {
                out.write(lines.get());
            }
        } finally {
            pool.shutdown();
        }
    }

    private static String read(CanvasReader reader, List<Path> files) {
        List<Glyph> glyphs =
                files.stream().map(file -> reader.toGlyph(content(file))).toList();
        List<Recognition> read = reader.readGlyphs(glyphs);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < files.size(); i++) {
            lines.append(files.get(i)).append(',').append(read.get(i).verdict());
            read.get(i)
                    .top(5)
                    .forEach(candidate -> lines.append(',')
                            .append(candidate.label())
                            .append(',')
                            .append(candidate.probability()));
            lines.append('\n');
        }
        return lines.toString();
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void spark(Drawings drawings) {
        ScoringSummary summary = drawings.to(place.resolve("out").toString());
        if (summary.errors() > 0) {
            throw new IllegalStateException(summary.sentence());
        }
    }

    /** One of the ways that are compared. */
    private enum Way {
        PLAIN("plain threads") {
            @Override
            void read(SparkThroughput benchmark, Path folder) throws Exception {
                benchmark.plain(folder);
            }
        },
        FOLDER("Spark, a folder") {
            @Override
            void read(SparkThroughput benchmark, Path folder) {
                benchmark.spark(Scoring.on(benchmark.session).images(folder.toString()));
            }
        },
        PARQUET("Spark, Parquet") {
            @Override
            void read(SparkThroughput benchmark, Path folder) {
                benchmark.spark(Scoring.on(benchmark.session).parquet(parquet(folder)));
            }
        };

        private final String title;

        Way(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        abstract void read(SparkThroughput benchmark, Path folder) throws Exception;
    }
}
