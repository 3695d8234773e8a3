package io.handwriting.onnx.internal.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NativeCacheTest {
    private static final Platform PLATFORM = new Platform("linux", "x64");

    @TempDir
    private Path folder;

    private Path base;
    private List<NativeLibrary> libraries;

    @BeforeEach
    void placeLibraries() throws IOException {
        base = folder.resolve("a/cache");
        libraries = List.of(library("first.so", "the first"), library("second.so", "the second"));
    }

    private NativeLibrary library(String name, String content) throws IOException {
        Path packed = Files.writeString(folder.resolve(name), content);
        return new NativeLibrary(name, packed.toUri().toURL(), Files.size(packed), 0);
    }

    private Path unpacked() throws IOException {
        return new NativeCache(base, Trust.here()).folderOf(libraries, PLATFORM);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void libraries_areUnpackedWhole() throws IOException {
        Path place = unpacked();
        assertThat(names(place)).containsExactly("first.so", "second.so");
        assertThat(place.resolve("first.so")).hasContent("the first").isExecutable();
        assertThat(place.getFileName()).asString().startsWith("onnxruntime-linux-x64-");
    }

    @Test
    void unpackedLibraries_areUsedAgain() throws IOException {
        Path file = unpacked().resolve("first.so");
        FileTime old = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, old);
        assertThat(unpacked().resolve("first.so")).isEqualTo(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }

    @Test
    void otherLibraries_lieElsewhere() throws IOException {
        Path place = unpacked();
        libraries = List.of(library("first.so", "another first"));
        assertThat(unpacked()).isNotEqualTo(place);
        assertThat(place.resolve("first.so")).hasContent("the first");
    }

    @Test
    void aLibraryThatIsCutShort_isReplaced() throws IOException {
        Path file = Files.writeString(unpacked().resolve("first.so"), "the");
        assertThat(unpacked().resolve("first.so")).isEqualTo(file).hasContent("the first");
    }

    @Test
    void whatAKilledProgramLeft_isTakenAway_whatOneIsWritingIsNot() throws IOException {
        Path place = unpacked();
        Files.delete(place.resolve("first.so"));
        Path left = Files.writeString(place.resolve("first.so1.part"), "th");
        Path written = Files.writeString(place.resolve("first.so2.part"), "th");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        unpacked();
        assertThat(left).doesNotExist();
        assertThat(written).exists();
    }

    /** A link to nothing: seen in the folder, gone when it is looked at. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void whatAnotherProgramFinishesMeanwhile_doesNotMatter() throws IOException {
        Path place = unpacked();
        Files.delete(place.resolve("first.so"));
        Files.createSymbolicLink(place.resolve("first.so3.part"), folder.resolve("gone"));
        assertThat(unpacked().resolve("first.so")).hasContent("the first");
    }

    @RepeatedTest(20)
    void programsThatUnpackAtOnce_shareOneCopy() throws Exception {
        ExecutorService programs = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Path>> all = Collections.nCopies(8, this::unpacked);
            for (Future<Path> place : programs.invokeAll(all)) {
                assertThat(names(place.get())).contains("first.so", "second.so");
            }
        } finally {
            programs.shutdown();
        }
        assertThat(names(unpacked())).containsExactly("first.so", "second.so");
    }

    @Test
    void aPackedLibraryOfAnotherSize_isNotKept() throws IOException {
        NativeLibrary first = libraries.get(0);
        libraries = List.of(new NativeLibrary(first.file(), first.place(), first.size() + 1, 0));
        assertThatExceptionOfType(IOException.class).isThrownBy(this::unpacked);
        try (Stream<Path> all = Files.walk(base)) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aPackedLibraryThatIsDamaged_isNotKept() throws IOException {
        NativeLibrary first = libraries.get(0);
        libraries = List.of(new NativeLibrary(first.file(), first.place(), first.size(), 12345));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(this::unpacked)
                .withMessageContaining("first.so is damaged in its jar");
        try (Stream<Path> all = Files.walk(base)) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void aLinkToTheCache_isFollowedOnce() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        Path place = new NativeCache(link, Trust.here()).folderOf(libraries, PLATFORM);
        assertThat(place).startsWith(real.toRealPath());
    }

    @Test
    void aFolderInPlaceOfALibrary_isToldAndStays() throws IOException {
        Path place = unpacked();
        Files.delete(place.resolve("first.so"));
        Path inside = Files.createDirectories(place.resolve("first.so/inside"));
        assertThatExceptionOfType(IOException.class).isThrownBy(this::unpacked);
        assertThat(inside).isDirectory();
        assertThat(names(place)).containsExactly("first.so", "second.so");
    }

    @Test
    void aFileInPlaceOfTheFolder_isTold() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(base, "in the way");
        assertThatExceptionOfType(IOException.class).isThrownBy(this::unpacked);
        assertThat(base).hasContent("in the way");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "files there have no modes")
    void folders_areTheOwnersAlone() throws IOException {
        for (Path place = unpacked(); !place.equals(folder); place = place.resolveSibling("")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "files there have no modes")
    void aFolderThatOthersMayWriteTo_isNotTrusted() throws IOException {
        for (Path place : List.of(unpacked(), base, base.resolveSibling(""))) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxrwxrwx"));
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(this::unpacked)
                    .withMessageContaining("others may write");
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
        }
        Files.setPosixFilePermissions(base, PosixFilePermissions.fromString("rwxrwx---"));
        assertThatExceptionOfType(IOException.class).isThrownBy(this::unpacked);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "files there have no modes")
    void aFolderOfSomebodyElse_isNotTrusted() throws IOException {
        String owner = Files.getOwner(folder).getName();
        for (Set<String> others : List.of(Set.<String>of(), Set.of("?"))) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> new NativeCache(base, Trust.of(others)).folderOf(libraries, PLATFORM))
                    .withMessageContaining("belongs to " + owner);
        }
    }
}
