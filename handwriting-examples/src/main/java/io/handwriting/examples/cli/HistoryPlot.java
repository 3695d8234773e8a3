package io.handwriting.examples.cli;

import io.handwriting.evaluation.TrainingHistory;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws losses and accuracy over the epochs. */
final class HistoryPlot {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;

    private HistoryPlot() {}

    static void write(TrainingHistory history, Path file) {
        List<TrainingHistory.Epoch> epochs = history.epochs();
        XYChart losses = chart("Loss", LegendPosition.InsideNE);
        add(losses, "training", epochs, TrainingHistory.Epoch::trainingLoss, new Color(0x06b6d4));
        add(losses, "validation", epochs, TrainingHistory.Epoch::validationLoss, new Color(0x8b5cf6));
        XYChart accuracy = chart("Accuracy, %", LegendPosition.InsideSE);
        add(accuracy, "validation", epochs, epoch -> 100 * epoch.validationAccuracy(), new Color(0x10b981));
        List<XYChart> charts = List.of(losses, accuracy);
        ImageIO.setUseCache(false); // a cache on disk wants a shutdown hook, which Ctrl-C in this moment would refuse
        OutputFile.write("picture", file, out -> BitmapEncoder.saveBitmap(charts, 1, 2, out, BitmapFormat.PNG));
    }

    private static XYChart chart(String title, LegendPosition legend) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH / 2)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle("epoch")
                .build();
        chart.getStyler().setLegendPosition(legend).setChartBackgroundColor(Color.WHITE);
        return chart;
    }

    private static void add(
            XYChart chart,
            String name,
            List<TrainingHistory.Epoch> epochs,
            ToDoubleFunction<TrainingHistory.Epoch> value,
            Color color) {
        double[] x = epochs.stream().mapToDouble(TrainingHistory.Epoch::epoch).toArray();
        double[] y = epochs.stream().mapToDouble(value).toArray();
        if (x.length > 0) {
            XYSeries series = chart.addSeries(name, x, y);
            series.setLineColor(color);
            series.setMarker(SeriesMarkers.NONE);
        }
    }
}
