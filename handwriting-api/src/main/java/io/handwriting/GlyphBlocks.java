package io.handwriting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Glyphs one after the other, one byte a pixel, in blocks: growing copies nothing, and no array has to be larger than
 * arrays can be.
 */
final class GlyphBlocks {
    /** A block is a little less than 1 MiB long: it fills what garbage collectors set aside for large arrays. */
    private static final int BLOCK = (1 << 20) / Glyph.PIXELS;

    private final List<byte[]> blocks;
    private int size;

    GlyphBlocks() {
        this(new ArrayList<>(), 0);
    }

    private GlyphBlocks(List<byte[]> blocks, int size) {
        this.blocks = blocks;
        this.size = size;
    }

    int size() {
        return size;
    }

    void add(byte[] pixels, int offset) {
        Objects.checkFromIndexSize(offset, Glyph.PIXELS, pixels.length);
        if (size % BLOCK == 0) {
            blocks.add(new byte[BLOCK * Glyph.PIXELS]);
        }
        byte[] last = blocks.get(blocks.size() - 1);
        System.arraycopy(pixels, offset, last, size % BLOCK * Glyph.PIXELS, Glyph.PIXELS);
        size++;
    }

    void copyTo(int index, float[] target, int offset) {
        Objects.checkFromIndexSize(offset, Glyph.PIXELS, target.length);
        byte[] block = blocks.get(index / BLOCK);
        int from = index % BLOCK * Glyph.PIXELS;
        for (int i = 0; i < Glyph.PIXELS; i++) {
            target[offset + i] = (block[from + i] & 0xff) / 255f;
        }
    }

    /** Shares the full blocks, which do not change any more, and copies what the last one holds. */
    GlyphBlocks snapshot() {
        List<byte[]> shared = new ArrayList<>(blocks);
        int open = size % BLOCK;
        if (open > 0) {
            shared.set(blocks.size() - 1, Arrays.copyOf(blocks.get(blocks.size() - 1), open * Glyph.PIXELS));
        }
        return new GlyphBlocks(shared, size);
    }
}
