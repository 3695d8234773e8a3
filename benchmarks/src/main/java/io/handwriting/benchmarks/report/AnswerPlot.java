package io.handwriting.benchmarks.report;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;

/** Draws an answer as bars, the first figure above. */
final class AnswerPlot {
    private static final int WIDTH = 760;
    private static final int BAR = 34;
    private static final int FRAME = 90;

    private AnswerPlot() {}

    static byte[] png(Answer answer) throws IOException {
        List<Figure> figures = answer.figures();
        HorizontalBarChart chart = new HorizontalBarChartBuilder()
                .width(WIDTH)
                .height(FRAME + BAR * figures.size())
                .xAxisTitle(answer.unit())
                .build();
        chart.getStyler()
                .setLegendVisible(false)
                .setChartBackgroundColor(Color.WHITE)
                .setSeriesColors(new Color[] {new Color(0x06b6d4)});
        chart.addSeries(
                answer.name(),
                figures.stream().map(Figure::value).toList(),
                figures.stream().map(Figure::subject).toList());
        ImageIO.setUseCache(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BitmapEncoder.saveBitmap(List.of(chart), 1, 1, out, BitmapFormat.PNG);
        return out.toByteArray();
    }
}
