package io.handwriting.examples.server.feedback;

import io.handwriting.Glyph;
import io.handwriting.PenPath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;

/** The statements that add to the table of corrections and read it. */
final class CorrectionTable {
    private CorrectionTable() {}

    static long add(Handle handle, Correction correction) {
        OffsetDateTime time = correction.time().atOffset(ZoneOffset.UTC);
        Argument timeArgument = (position, statement, context) -> statement.setObject(position, time);
        return handle.createUpdate("""
                        INSERT INTO handwriting_correction
                            (label, glyph, ink, model, answered, confidence, corrected_at)
                        VALUES (:label, :glyph, :ink, :model, :answered, :confidence, :time)""")
                .bind("label", correction.label())
                .bind("glyph", correction.glyph().toBytes())
                .bind("ink", correction.ink().map(InkJson::write).orElse(null))
                .bind("model", correction.model())
                .bind("answered", correction.answered())
                .bind("confidence", correction.confidence())
                .bind("time", timeArgument)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    static long size(Handle handle) {
        return handle.select("SELECT COUNT(*) FROM handwriting_correction")
                .mapTo(long.class)
                .one();
    }

    static long lastId(Handle handle) {
        return handle.select("SELECT COALESCE(MAX(id), 0) FROM handwriting_correction")
                .mapTo(long.class)
                .one();
    }

    static Map<String, Long> samples(Handle handle) {
        Map<String, Long> samples = new LinkedHashMap<>();
        handle.select("SELECT label, COUNT(*) FROM handwriting_correction GROUP BY label ORDER BY label")
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> samples.put(entry.getKey(), entry.getValue()));
        return samples;
    }

    static List<FeedbackSummary.Mistake> corrected(Handle handle) {
        return handle.select("""
                        SELECT answered, label, COUNT(*) FROM handwriting_correction WHERE answered <> label
                        GROUP BY answered, label ORDER BY COUNT(*) DESC, answered, label""")
                .map((row, context) -> new FeedbackSummary.Mistake(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    static List<StoredCorrection> last(Handle handle, int count) {
        return handle.select(
                        "SELECT * FROM handwriting_correction ORDER BY id DESC FETCH FIRST " + count + " ROWS ONLY")
                .map((row, context) -> stored(row))
                .list();
    }

    static List<LabelledRow> rows(Handle handle, long after, long upTo, int count) {
        return handle.select(
                        "SELECT id, label, glyph, ink FROM handwriting_correction WHERE id > ? AND id <= ? ORDER BY id"
                                + " FETCH FIRST " + count + " ROWS ONLY",
                        after,
                        upTo)
                .map((row, context) -> new LabelledRow(
                        row.getLong(1), row.getString(2), row.getBytes(3), Optional.ofNullable(row.getString(4))))
                .list();
    }

    private static StoredCorrection stored(ResultSet row) throws SQLException {
        return new StoredCorrection(
                row.getLong("id"),
                new Correction(
                        row.getString("label"),
                        Glyph.of(row.getBytes("glyph"), 0),
                        Optional.ofNullable(row.getString("ink")).map(InkJson::read),
                        row.getString("model"),
                        row.getString("answered"),
                        row.getFloat("confidence"),
                        row.getObject("corrected_at", OffsetDateTime.class).toInstant()));
    }

    /** A row of which only the image, its strokes and its label matter. */
    @SuppressWarnings("ArrayRecordComponent") // read once, and never compared
    record LabelledRow(long id, String label, byte[] glyph, Optional<String> ink) {
        /** Follows the pen, where there are strokes. */
        Optional<PenPath> path() {
            return ink.map(InkJson::read).filter(read -> read.points() > 0).map(PenPath::of);
        }
    }
}
