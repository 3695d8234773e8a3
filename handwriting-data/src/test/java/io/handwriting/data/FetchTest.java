package io.handwriting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.TrainingData;
import io.handwriting.data.internal.Checksum;
import io.handwriting.data.internal.ZipMembers;
import io.handwriting.preprocess.Orientation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetches data sets from a server that has them as the official ones do. */
class FetchTest {
    private static final TrainingData BARS = IdxBytes.bars(Alphabet.DIGITS);

    @TempDir
    private Path folder;

    private FileServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FileServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String md5(byte[] content) {
        MessageDigest digest = Checksum.MD5.digest();
        digest.update(content);
        return Checksum.hex(digest);
    }

    private Map<String, String> serveMnist() throws IOException {
        Map<String, String> md5s = new HashMap<>();
        for (String part : List.of("train", "t10k")) {
            Map<String, byte[]> files = Map.of(
                    part + "-images-idx3-ubyte", IdxBytes.gzip(IdxBytes.images(BARS, Orientation.UPRIGHT)),
                    part + "-labels-idx1-ubyte", IdxBytes.gzip(IdxBytes.labels(BARS, 0)));
            files.forEach((name, content) -> {
                server.with(name + ".gz", content);
                md5s.put(name, md5(content));
            });
        }
        return md5s;
    }

    @Test
    void mnist_isFetchedIntoItsSubfolder() throws IOException {
        Mnist mnist = Mnist.in(folder);
        mnist.fetch(server.address(), serveMnist(), Progress.SILENT);
        assertThat(folder.resolve("mnist").resolve("t10k-labels-idx1-ubyte.gz")).exists();
        assertThat(mnist.train().size()).isEqualTo(10);
        assertThat(mnist.test().size()).isEqualTo(10);
    }

    @Test
    void filesThatAreThere_areNotFetchedAgain() throws IOException {
        Map<String, String> md5s = serveMnist();
        Files.write(folder.resolve("train-images-idx3-ubyte"), new byte[0]);
        Mnist.in(folder).fetch(server.address(), md5s, Progress.SILENT);
        assertThat(server.ranges).hasSize(3);
        Mnist.in(folder).fetch(server.address(), md5s, Progress.SILENT);
        assertThat(server.ranges).hasSize(3);
    }

    @Test
    void officialFilesOfMnist_areFour() {
        assertThat(Mnist.MD5)
                .hasSize(4)
                .allSatisfy((name, md5) -> assertThat(md5).matches("[0-9a-f]{32}"));
    }

    private byte[] archive(String split) throws IOException {
        Map<String, byte[]> members = new TreeMap<>();
        for (String part : List.of("train", "test")) {
            String prefix = "gzip/emnist-" + split + "-" + part;
            members.put(prefix + "-images-idx3-ubyte.gz", IdxBytes.gzip(IdxBytes.images(BARS, Orientation.TRANSPOSED)));
            members.put(prefix + "-labels-idx1-ubyte.gz", IdxBytes.gzip(IdxBytes.labels(BARS, 0)));
        }
        members.put(
                "gzip/emnist-" + split + "-mapping.txt",
                "0 48\n1 49\n2 50\n3 51\n4 52\n5 53\n6 54\n7 55\n8 56\n9 57\n".getBytes(StandardCharsets.UTF_8));
        members.put("../../escaped.txt", new byte[] {1});
        return zip(members);
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private Download archiveOf(byte[] content) {
        return Download.from(server.with("gzip.zip", content)).md5(md5(content));
    }

    @Test
    void splitOfEmnist_isFetchedAndTakenOut() throws IOException {
        Emnist emnist = Emnist.in(folder);
        emnist.fetch(Emnist.Split.DIGITS, archiveOf(archive("digits")));
        assertThat(emnist.train(Emnist.Split.DIGITS).size()).isEqualTo(10);
        assertThat(emnist.test(Emnist.Split.DIGITS).label(9)).isEqualTo("9");
        assertThat(folder.resolve("emnist").toFile().list())
                .containsExactlyInAnyOrder(
                        "emnist-gzip.zip",
                        "emnist-digits-mapping.txt",
                        "emnist-digits-train-images-idx3-ubyte.gz",
                        "emnist-digits-train-labels-idx1-ubyte.gz",
                        "emnist-digits-test-images-idx3-ubyte.gz",
                        "emnist-digits-test-labels-idx1-ubyte.gz");
    }

    @Test
    void archiveThatIsThere_servesFurtherSplits() throws IOException {
        Path zip = folder.resolve("emnist").resolve("emnist-gzip.zip");
        Files.createDirectories(zip.getParent());
        Files.write(zip, archive("mnist"));
        Emnist.in(folder).fetch(Emnist.Split.MNIST, Progress.SILENT);
        assertThat(Emnist.in(folder).train(Emnist.Split.MNIST).size()).isEqualTo(10);
    }

    @Test
    void archiveWithoutTheSplit_isRefused() throws IOException {
        byte[] archive = archive("digits");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Emnist.in(folder).fetch(Emnist.Split.MNIST, archiveOf(archive)))
                .withMessage("There is no emnist-mnist-train-images-idx3-ubyte.gz in "
                        + folder.resolve("emnist").resolve("emnist-gzip.zip") + ".");
    }

    @Test
    void archiveThatIsNone_isRefused() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Emnist.in(folder).fetch(Emnist.Split.MNIST, archiveOf(new byte[100])))
                .withMessageContaining("is no zip archive, or damaged")
                .withMessageEndingWith("Delete it and fetch it again.");
    }

    @Test
    void memberThatIsTooLarge_isRefusedAndNothingIsLeft() throws IOException {
        Path zip = Files.write(folder.resolve("bomb.zip"), zip(Map.of("x/file", new byte[100_000])));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> ZipMembers.extract(zip, List.of("file"), folder.resolve("out"), 99_999))
                .withMessageContaining("has more than 99999 bytes; this is not the archive wanted.");
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }
}
