package io.handwriting.benchmarks.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.handwriting.benchmarks.Arguments;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/**
 * Draws how many mistakes nets make for their multiply-adds, a picture for each kind of data.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.report.AccuracyPlot \
 *     docs/speed/accuracy.csv docs/speed/accuracy.png
 * </pre>
 */
public final class AccuracyPlot {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 420;
    private static final double ROOM = 6;
    private static final double HEADROOM = 1.5;
    private static final double AWAY = 0.04;

    private AccuracyPlot() {}

    /**
     * Draws.
     *
     * @param args the table, and the picture to write
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run("AccuracyPlot TABLE PICTURE", args, arguments -> write(arguments.path(0), arguments.path(1)));
    }

    static void write(Path table, Path picture) throws IOException {
        List<XYChart> charts = read(table).entrySet().stream()
                .map(entry -> chart(entry.getKey(), entry.getValue()))
                .toList();
        ImageIO.setUseCache(false);
        try (var out = Files.newOutputStream(picture)) {
            BitmapEncoder.saveBitmap(charts, 1, charts.size(), out, BitmapFormat.PNG);
        }
    }

    private static Map<String, List<Net>> read(Path table) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            return rows.stream()
                    .map(Net::of)
                    .collect(Collectors.groupingBy(Net::data, LinkedHashMap::new, Collectors.toList()));
        }
    }

    private static XYChart chart(String data, List<Net> nets) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(data)
                .xAxisTitle("multiply-adds")
                .yAxisTitle("mistakes, %")
                .build();
        chart.getStyler()
                .setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter)
                .setXAxisLogarithmic(true)
                .setXAxisMin(least(nets, Net::multiplyAdds) / ROOM)
                .setXAxisMax(most(nets, Net::multiplyAdds) * ROOM)
                .setYAxisLogarithmic(true)
                .setYAxisMin(least(nets, Net::mistakes) / HEADROOM)
                .setYAxisMax(most(nets, Net::mistakes) * HEADROOM)
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setAnnotationTextFontColor(Color.DARK_GRAY)
                .setChartBackgroundColor(Color.WHITE);
        Map<String, List<Net>> byAuthor =
                nets.stream().collect(Collectors.groupingBy(Net::whose, LinkedHashMap::new, Collectors.toList()));
        byAuthor.forEach((whose, theirs) -> chart.addSeries(
                whose,
                theirs.stream().mapToDouble(Net::multiplyAdds).toArray(),
                theirs.stream().mapToDouble(Net::mistakes).toArray()));
        name(nets, chart);
        return chart;
    }

    /** A name stands on the side of its net that looks away from the nearest other one. */
    private static void name(List<Net> nets, XYChart chart) {
        double away = Math.pow(most(nets, Net::mistakes) / least(nets, Net::mistakes) * HEADROOM, AWAY);
        for (Net net : nets) {
            boolean above = nearest(net, nets).mistakes() <= net.mistakes();
            double place = above ? net.mistakes() * away : net.mistakes() / away;
            chart.addAnnotation(new AnnotationText(net.name(), net.multiplyAdds(), place, false));
        }
    }

    private static Net nearest(Net net, List<Net> nets) {
        return nets.stream()
                .filter(other -> !other.equals(net))
                .min(Comparator.comparingDouble(other -> Math.abs(Math.log(other.multiplyAdds() / net.multiplyAdds()))))
                .orElse(net);
    }

    private static double least(List<Net> nets, ToDoubleFunction<Net> value) {
        return nets.stream().mapToDouble(value).min().orElseThrow();
    }

    private static double most(List<Net> nets, ToDoubleFunction<Net> value) {
        return nets.stream().mapToDouble(value).max().orElseThrow();
    }

    private record Net(String data, String name, String whose, double multiplyAdds, double mistakes) {
        static Net of(NamedCsvRecord row) {
            return new Net(
                    row.getField("data"),
                    row.getField("net"),
                    row.getField("whose"),
                    Double.parseDouble(row.getField("multiply-adds")),
                    Double.parseDouble(row.getField("mistakes in a hundred")));
        }
    }
}
