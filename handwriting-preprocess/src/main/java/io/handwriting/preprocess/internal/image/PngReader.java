package io.handwriting.preprocess.internal.image;

/** Reads PNG images, interlaced ones and 16 bits included, with nothing but arrays and an inflater. */
final class PngReader {
    private final PngHeader header;
    private final PngScanlines scanlines;
    private final PngSamples samples;

    private PngReader(PngChunks chunks, PngData data) {
        header = chunks.header();
        samples = PngSamples.of(chunks);
        scanlines = new PngScanlines(data, header.bytesOf(1), header.bytesOf(header.width()));
    }

    static Greys read(byte[] image, Bounds bounds) {
        PngChunks chunks = PngChunks.of(image, bounds);
        try (PngData data = chunks.data()) {
            Greys greys = new PngReader(chunks, data).read();
            data.readCheckSum();
            return greys;
        }
    }

    private Greys read() {
        for (PngPass pass : PngPass.of(header.interlaced())) {
            int columns = pass.columns(header.width());
            if (columns > 0) {
                read(pass, columns);
            }
        }
        return samples.greys();
    }

    private void read(PngPass pass, int columns) {
        int bytes = header.bytesOf(columns);
        scanlines.beginPass();
        for (int y = pass.top(); y < header.height(); y += pass.down()) {
            byte[] row = scanlines.next(bytes);
            samples.put(row, scanlines.start(), columns, y * header.width() + pass.left(), pass.right());
        }
    }
}
