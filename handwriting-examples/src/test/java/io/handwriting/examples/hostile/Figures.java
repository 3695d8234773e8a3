package io.handwriting.examples.hostile;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a process holds on to.
 *
 * @param heap bytes after a collection
 * @param direct bytes outside the heap
 * @param threads how many threads live
 * @param handles how many files and sockets are open
 * @param files how many temporary files lie about
 */
record Figures(long heap, long direct, int threads, long handles, long files) {

    static Figures ofThisProcess() throws IOException {
        System.gc();
        System.gc();
        return new Figures(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                        .mapToLong(BufferPoolMXBean::getMemoryUsed)
                        .sum(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                openHandles(),
                temporaryFiles());
    }

    private static long openHandles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.count();
        }
    }

    static Figures parse(String line) {
        long[] numbers =
                Stream.of(line.split(" ", -1)).mapToLong(Long::parseLong).toArray();
        return new Figures(numbers[0], numbers[1], (int) numbers[2], numbers[3], numbers[4]);
    }

    String line() {
        return String.join(
                " ",
                LongStream.of(heap, direct, threads, handles, files)
                        .mapToObj(Long::toString)
                        .toList());
    }
}
