package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

class ReaderTest {

    private final Reader reader = new Reader();

    @Test
    void seven_isDrawn() {
        assertFalse(reader.seven().isBlank());
    }

    @Test
    void provider_isFound() {
        assertInstanceOf(ExampleProvider.class, reader.provider());
    }

    @Test
    void library_isOnTheClassPath() {
        var glyph = reader.seven();
        assertFalse(glyph.getClass().getModule().isNamed());
    }

    @Test
    void picture_isDecodedAndMadeAGlyph() {
        assertEquals(1, reader.bar().at(14, 14), 0.1);
        assertEquals(0, reader.bar().at(4, 14));
    }
}
