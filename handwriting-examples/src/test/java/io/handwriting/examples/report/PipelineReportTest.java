package io.handwriting.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.handwriting.Alphabet;
import io.handwriting.HandwritingException;
import io.handwriting.data.DataSets;
import io.handwriting.data.PenSample;
import io.handwriting.testkit.SyntheticInk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PipelineReportTest {
    @Test
    void canvasesOfStrokesDrawnByCode_agreeWithTheStrokes() {
        Random random = new Random(1);
        List<PenSample> samples = Alphabet.EMNIST.labels().stream()
                .map(label -> new PenSample(label, Optional.empty(), SyntheticInk.of(label, random)))
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
        List<PenSample> samples =
                DataSets.in(Path.of(data)).pens("unipen-isolated-part").samples();
        assertThat(new PipelineReport(samples, 1000, 3).meanCorrelation()).isGreaterThan(0.98);
    }

    @Test
    void missingFolders_areAskedFor() {
        assertThatThrownBy(() -> PipelineReport.main(new String[0])).isInstanceOf(HandwritingException.class);
    }
}
