package io.handwriting.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.handwriting.Alphabet;
import io.handwriting.DrawingException;
import io.handwriting.HandwritingException;
import io.handwriting.examples.data.PenFile;
import io.handwriting.examples.data.PenSample;
import io.handwriting.testkit.SyntheticInk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineReportTest {
    @TempDir
    private Path folder;

    private Path penFile(String lines) throws IOException {
        Path file = folder.resolve("pens.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void canvasesOfStrokesDrawnByCode_agreeWithTheStrokes() {
        Random random = new Random(1);
        List<PenSample> samples = Alphabet.EMNIST.labels().stream()
                .map(label -> new PenSample(label, -1, SyntheticInk.of(label, random)))
                .toList();
        PipelineReport report = new PipelineReport(samples, 47, 2);
        assertThat(report.meanCorrelation()).isGreaterThan(0.96);
        assertThat(report.agreementTable()).contains("| all | 47 |");
    }

    @Test
    void canvasesOfRealPens_agreeWithTheStrokes() {
        String data = System.getenv("HANDWRITING_DATA");
        assumeThat(data)
                .as("HANDWRITING_DATA names no folder, so there are no real pens to draw")
                .isNotNull();
        List<PenSample> samples = PenFile.read(Path.of(data, "pen", "unipen-isolated-part.jsonl.gz"));
        assertThat(new PipelineReport(samples, 1000, 3).meanCorrelation()).isGreaterThan(0.98);
    }

    @Test
    void penFile_isReadLineByLine() throws IOException {
        List<PenSample> samples = PenFile.read(penFile("""
                {"label": "7", "writer": 3, "strokes": [[0, 0, 10, 0, 4, 12.5]]}
                {"label": "i", "strokes": [[1, 2, 1, 9], [1, 0]]}
                """));
        assertThat(samples).extracting(PenSample::label).containsExactly("7", "i");
        assertThat(samples).extracting(PenSample::writer).containsExactly(3, -1);
        assertThat(samples.get(1).ink().strokes()).hasSize(2);
    }

    @Test
    void damagedLine_isNamed() throws IOException {
        Path file = penFile("{\"label\": \"7\", \"strokes\": []}\n{\"label\": \"7\"}\n");
        assertThatThrownBy(() -> PenFile.read(file))
                .isInstanceOf(DrawingException.class)
                .hasMessageContaining("Line 2 of");
    }

    @Test
    void missingFolders_areAskedFor() {
        assertThatThrownBy(() -> PipelineReport.main(new String[0])).isInstanceOf(HandwritingException.class);
    }
}
