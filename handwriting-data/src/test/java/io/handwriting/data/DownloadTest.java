package io.handwriting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.data.internal.Checksum;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {
    private static final byte[] CONTENT = content();
    private static final String SHA_256 = checksum(Checksum.SHA_256);

    @TempDir
    private Path folder;

    private FileServer server;
    private URI address;
    private Path file;

    @BeforeEach
    void start() throws IOException {
        server = new FileServer();
        address = server.with("file.gz", CONTENT);
        file = folder.resolve("new").resolve("file.gz");
        server.arrivals = part();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static byte[] content() {
        byte[] content = new byte[300_000];
        new Random(1).nextBytes(content);
        return content;
    }

    private static String checksum(Checksum algorithm) {
        var digest = algorithm.digest();
        digest.update(CONTENT);
        return Checksum.hex(digest);
    }

    private Path part() {
        return file.resolveSibling("file.gz.part");
    }

    private void assertFetched() throws IOException {
        assertThat(file).hasBinaryContent(CONTENT);
        assertNothingBeside();
    }

    private void assertNothingBeside() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files.filter(other -> !other.equals(file))).isEmpty();
        }
    }

    private void assertRefused(Download download, String... words) {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> download.to(file))
                .withMessageContainingAll(words);
        assertThat(file).doesNotExist();
    }

    @Test
    void file_isFetchedAndChecked() throws IOException {
        assertThat(Download.from(address)
                        .sha256(SHA_256.toUpperCase(Locale.ROOT))
                        .to(file))
                .isEqualTo(file);
        assertFetched();
        assertThat(Download.from(address).md5(checksum(Checksum.MD5)).to(file)).isEqualTo(file);
        assertFetched();
    }

    @Test
    void progress_tellsBytesAndTotal() {
        List<Long> done = new ArrayList<>();
        Download.from(address)
                .progress((bytes, total) -> {
                    assertThat(total).isEqualTo(CONTENT.length);
                    done.add(bytes);
                })
                .to(file);
        assertThat(done).startsWith(0L).isSorted().endsWith((long) CONTENT.length);
    }

    @Test
    void serverThatTellsNoLength_isFine() throws IOException {
        server.tellsLength = false;
        List<Long> totals = new ArrayList<>();
        Download.from(address)
                .sha256(SHA_256)
                .progress((bytes, total) -> totals.add(total))
                .to(file);
        assertFetched();
        assertThat(totals).containsOnly(Progress.UNKNOWN);
    }

    @Test
    void brokenConnection_isTakenUpWhereItBroke() throws IOException {
        server.breakAfter(100_000, 50_000);
        Download.from(address).sha256(SHA_256).to(file);
        assertFetched();
        assertThat(server.ranges).containsExactly("null", "bytes=100000-", "bytes=150000-");
    }

    @Test
    void lastModified_servesWhereThereIsNoTag() throws IOException {
        server.versionHeader = "Last-Modified";
        server.version = "Wed, 21 Oct 2015 07:28:00 GMT";
        server.breakAfter(100_000);
        Download.from(address).to(file);
        assertFetched();
        assertThat(server.ranges).containsExactly("null", "bytes=100000-");
    }

    @Test
    void weakTag_isNotTrusted() throws IOException {
        server.version = "W/\"1\"";
        server.breakAfter(100_000);
        Download.from(address).to(file);
        assertFetched();
        assertThat(server.ranges).containsExactly("null", "null");
    }

    @Test
    void serverThatIgnoresRanges_sendsTheWholeFileAgain() throws IOException {
        server.knowsRanges = false;
        server.breakAfter(100_000);
        Download.from(address).sha256(SHA_256).to(file);
        assertFetched();
        assertThat(server.ranges).containsExactly("null", "bytes=100000-");
    }

    @Test
    void connectionThatKeepsBreaking_isGivenUp_andALaterCallGoesOn() throws IOException {
        server.breakAfter(100_000, 0, 0, 0, 0, 0);
        assertRefused(
                Download.from(address),
                "The connection to localhost broke 5 times while fetching " + address,
                "call again to go on.");
        assertThat(part()).hasBinaryContent(Arrays.copyOf(CONTENT, 100_000));
        Download.from(address).sha256(SHA_256).to(file);
        assertFetched();
        assertThat(server.ranges).hasSize(7).endsWith("bytes=100000-");
    }

    @Test
    void fileThatChangedMeanwhile_isFetchedAnew() throws IOException {
        server.breakAfter(100_000, 0, 0, 0, 0, 0);
        assertRefused(Download.from(address), "broke 5 times");
        byte[] changed = CONTENT.clone();
        changed[0]++;
        server.with("file.gz", changed);
        server.version = "\"2\"";
        Download.from(address).to(file);
        assertThat(file).hasBinaryContent(changed);
        assertNothingBeside();
    }

    @Test
    void partThatIsComplete_isOnlyMoved() throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.write(part(), CONTENT);
        Files.writeString(file.resolveSibling("file.gz.part.version"), "\"1\"");
        Download.from(address).sha256(SHA_256).to(file);
        assertFetched();
        assertThat(server.ranges).containsExactly("bytes=300000-");
    }

    @Test
    void partThatIsTooLong_isFetchedAnew() throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.write(part(), new byte[300_001]);
        Files.writeString(file.resolveSibling("file.gz.part.version"), "\"1\"");
        Download.from(address).sha256(SHA_256).to(file);
        assertFetched();
        assertThat(server.ranges).containsExactly("bytes=300001-", "null");
    }

    @Test
    void partOfUnknownVersion_isFetchedAnew() throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.write(part(), new byte[5]);
        Download.from(address).to(file);
        assertFetched();
    }

    @Test
    void connectionThatStalls_isBroken() throws IOException {
        server.breakAfter(FileServer.STALL);
        Download.from(address).patience(Duration.ofSeconds(1)).sha256(SHA_256).to(file);
        assertFetched();
        assertThat(server.ranges).hasSizeGreaterThan(1);
    }

    @Test
    void wrongChecksum_isRefusedAndNothingIsLeft() throws IOException {
        assertRefused(
                Download.from(address).md5("00"),
                "What came from " + address + " is not the file wanted: its MD5 is " + checksum(Checksum.MD5)
                        + ", not 00. It was deleted;");
        assertNothingBeside();
    }

    @Test
    void fileThatIsThere_staysWhenFetchingFails() throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.write(file, new byte[] {1});
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Download.from(address).sha256("00").to(file));
        assertThat(file).hasBinaryContent(new byte[] {1});
    }

    @ParameterizedTest
    @CsvSource({
        "404,'There is no file at '",
        "410,(the server answers 410)",
        "503,The server answers 503 to a request for",
        "500,The server answers 500",
        "416,The server answers 416"
    })
    void serverThatRefuses_isQuoted(int status, String words) {
        server.status = status;
        assertRefused(Download.from(address), words);
    }

    @Test
    void fileThatIsTooLarge_isRefusedBeforeItComes() throws IOException {
        assertRefused(Download.from(address).atMost(299_999), "has 300000 bytes or more; at most 299999 are fetched.");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void fileThatTurnsOutTooLarge_isRefusedAndNothingIsLeft() throws IOException {
        server.tellsLength = false;
        assertRefused(Download.from(address).atMost(299_999), "bytes or more; at most 299999 are fetched.");
        assertNothingBeside();
    }

    @Test
    void fileThatDoesNotFitOnTheDisk_isRefusedBeforeItComes() {
        server.claimedLength = Long.MAX_VALUE / 2;
        assertRefused(
                Download.from(address).atMost(Long.MAX_VALUE),
                "There is no room for " + part() + ": " + Long.MAX_VALUE / 2 + " more bytes are needed, and ");
    }

    @Test
    void folderThatCannotBeWritten_isNamed() throws IOException {
        Files.createDirectories(part().resolve("in the way"));
        assertRefused(Download.from(address), part() + " cannot be written: ", "is there room on the disk?");
    }

    @Test
    void placeThatIsAFolder_isRefused() throws IOException {
        Files.createDirectories(file);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Download.from(address).to(file))
                .withMessageContainingAll("cannot be moved to " + file, "it is a folder");
    }

    @Test
    void serverThatCannotBeReached_isNamed() {
        server.close();
        assertRefused(
                Download.from(address), "localhost cannot be reached to fetch " + address + ": is there a network?");
        assertRefused(
                Download.from(URI.create("http://nowhere.invalid/file")), "nowhere.invalid cannot be reached to fetch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:/etc/passwd", "ftp://host/file", "file.gz", "https:file"})
    void addressOfAnotherKind_isRefused(String text) {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Download.from(URI.create(text)))
                .withMessage("Files are fetched from https: or http: addresses, not from " + text + ".");
    }

    @Test
    void interruptedThread_stopsFetching() {
        server.breakAfter(FileServer.STALL);
        Thread.currentThread().interrupt();
        try {
            assertRefused(Download.from(address), "was interrupted; call again to go on.");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
