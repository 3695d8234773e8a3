package io.handwriting.examples.server.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.Ink;
import io.handwriting.examples.server.guard.RefusedException;
import io.handwriting.examples.server.reading.HandName;
import io.handwriting.examples.server.reading.HandReader;
import io.handwriting.examples.server.reading.Lease;
import io.handwriting.examples.server.reading.ModelShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandsTest {
    private static final HandName MINE = new HandName("my-own-secret-hand");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private ModelShelf shelf;
    private Lease lease;
    private Glyph seven;

    @BeforeEach
    void open() {
        shelf = ModelShelf.of(folder.resolve("models"));
        lease = shelf.lease(Optional.empty());
        seven = lease.model().pipeline().toGlyph(Ink.of(new float[] {10, 10, 60, 12, 30, 90}));
    }

    @AfterEach
    void close() {
        lease.close();
        shelf.close();
    }

    private Hands hands(int most, Instant now) {
        return new Hands(new HandFolder(folder.resolve("hands"), most, Clock.fixed(now, ZoneOffset.UTC)));
    }

    private Hands hands() {
        return hands(10, NOW);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("hands"))) {
            return files.toList();
        }
    }

    @Test
    void unknownHand_isReadByTheModelItself_andLeavesNoTrace() {
        HandReader reader = hands().reader(Optional.of(MINE), lease);
        assertThat(reader).isEqualTo(HandReader.ofNobody(lease.model().reader()));
        assertThat(hands().sizes(MINE, lease)).isEmpty();
        assertThat(folder.resolve("hands")).doesNotExist();
    }

    @Test
    void correction_makesAnotherReader_whichOthersFindInTheFolder() {
        Hands hands = hands();
        assertThat(hands.correct(MINE, lease, seven, "1")).isEqualTo(Map.of("1", 1));
        HandReader after = hands.reader(Optional.of(MINE), lease);
        assertThat(after.reader().read(seven).label()).isEqualTo("1");
        assertThat(hands.reader(Optional.of(MINE), lease)).isEqualTo(after);
        hands.correct(MINE, lease, seven, "L");
        assertThat(hands.reader(Optional.of(MINE), lease)).isNotEqualTo(after);
        assertThat(hands().sizes(MINE, lease)).isEqualTo(Map.of("L", 1));
    }

    @Test
    void file_doesNotTellTheNameOfTheHand() throws IOException {
        hands().correct(MINE, lease, seven, "1");
        assertThat(files())
                .singleElement()
                .satisfies(file -> assertThat(file.toString()).doesNotContain(MINE.secret()));
        assertThat(MINE).asString().doesNotContain(MINE.secret());
    }

    @Test
    void handLearntForAnotherKindOfModel_isLeftAsItIs() throws IOException {
        Path file = new HandFolder(Files.createDirectories(folder.resolve("hands")), 10, Clock.systemUTC()).file(MINE);
        Files.writeString(file, "of another kind");
        Hands hands = hands();
        assertThat(hands.reader(Optional.of(MINE), lease))
                .isEqualTo(HandReader.ofNobody(lease.model().reader()));
        assertThatThrownBy(() -> hands.correct(MINE, lease, seven, "1"))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContaining("learnt for another model")
                .hasMessageContaining("forget the hand");
        assertThat(file).hasContent("of another kind");
        hands.forget(MINE);
        assertThat(hands.correct(MINE, lease, seven, "1")).isEqualTo(Map.of("1", 1));
    }

    @Test
    void fullFolder_makesRoomFromHandsThatNobodyUses_andTakesNoneAwayThatSomebodyDoes() throws IOException {
        Hands full = hands(3, NOW);
        List<HandName> names = IntStream.range(0, 4)
                .mapToObj(i -> new HandName("secret-hand-number-" + i))
                .toList();
        names.subList(0, 3).forEach(name -> full.correct(name, lease, seven, "1"));
        names.subList(0, 3).forEach(name -> full.reader(Optional.of(name), lease));
        assertThatThrownBy(() -> full.correct(names.get(3), lease, seven, "1"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("as many hands as it can");
        assertThat(full.correct(names.get(0), lease, seven, "L")).isEqualTo(Map.of("L", 1));

        hands(3, NOW.plus(Duration.ofDays(20))).reader(Optional.of(names.get(1)), lease);
        hands(3, NOW.plus(Duration.ofDays(40))).correct(names.get(3), lease, seven, "1");
        Hands later = hands(3, NOW.plus(Duration.ofDays(40)));
        assertThat(later.sizes(names.get(1), lease)).isNotEmpty();
        assertThat(later.sizes(names.get(3), lease)).isNotEmpty();
        assertThat(later.sizes(names.get(2), lease)).isEmpty();
    }

    @Test
    void handThatCannotBeKept_isNotLearnt() throws IOException {
        Files.writeString(folder.resolve("hands"), "a file where the folder would be");
        Hands hands = hands();
        assertThatThrownBy(() -> hands.correct(MINE, lease, seven, "1"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot be kept at the moment");
        assertThat(hands.reader(Optional.of(MINE), lease).corrections()).isZero();
    }

    @Test
    void moreHandsThanMemoryHolds_areAllKnown() {
        Hands hands = hands(1000, NOW);
        List<HandName> names = IntStream.range(0, 300)
                .mapToObj(i -> new HandName("secret-hand-number-" + i))
                .toList();
        names.forEach(name ->
                hands.correct(name, lease, seven, Alphabet.DIGITS.labels().get(name.hashCode() & 7)));
        for (HandName name : names) {
            assertThat(hands.reader(Optional.of(name), lease)
                            .reader()
                            .read(seven)
                            .label())
                    .isEqualTo(Alphabet.DIGITS.labels().get(name.hashCode() & 7));
        }
    }
}
