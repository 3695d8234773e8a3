package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class EvaluationReportTest {
    private static final Environment ENVIRONMENT =
            new Environment(Instant.parse("2026-01-02T03:04:05Z"), "Java 17", "Linux, amd64", 2);
    private static final Pattern PICTURE = Pattern.compile("data:image/png;base64,([A-Za-z0-9+/=]+)");

    private static Script letters() {
        return Script.over("ABC")
                .named("letters")
                .accepting(0.5f, -1)
                .row("A", 0.7f, 0.2f, 0.1f)
                .row("A", 0.1f, 0.8f, 0.1f)
                .row("B", 0.05f, 0.9f, 0.05f)
                .row("B", 0.4f, 0.3f, 0.3f)
                .strangeRow("C", -2, 0, 0, 1)
                .blank("C");
    }

    private static EvaluationReport report(Evaluation evaluation) {
        return EvaluationReport.of(evaluation).with(ENVIRONMENT);
    }

    private static EvaluationReport comparison() {
        Script other = Script.over("ABC")
                .named("other")
                .sure("A", "A", 2)
                .sure("B", "B", 2)
                .sure("C", "A", 2);
        return EvaluationReport.of(Comparison.of(List.of(letters().evaluation(), other.evaluation())))
                .with(ENVIRONMENT)
                .with(TrainingHistoryTest.of(3));
    }

    private static List<EvaluationReport> all() {
        Script perfect = Script.over("AB").sure("A", "A").sure("B", "B");
        Script blank = Script.over("AB").blank("A");
        Speed speed = new Speed(64, 12_345.6, 100, Duration.ofNanos(1_234_000), Duration.ofNanos(2_345_000));
        return List.of(
                report(letters().evaluation()),
                report(letters().evaluation().with(speed)).with(TrainingHistoryTest.of(3)),
                report(letters().evaluation()).with(TrainingHistoryTest.of(1)),
                report(perfect.evaluation()),
                report(blank.evaluation()),
                report(hostile().evaluation()),
                report(onDrawings("words")),
                report(letters().evaluation().with(refusals("<b onclick=x> & more"))),
                report(wide(47).evaluation()),
                report(wide(300).evaluation()),
                comparison());
    }

    private static Evaluation onDrawings(String kind) {
        DrawnCharacters drawn = DrawnCharacters.of(Pens.of(2, "1", "0"), CanvasCondition.STROKES, 1);
        Recognizer recognizer = Pens.narrowOrWide();
        return Evaluation.of(recognizer, drawn, EvaluationPlan.defaults())
                .with(Robustness.of(recognizer, drawn, EvaluationPlan.defaults()))
                .with(refusals(kind));
    }

    private static Refusals refusals(String kind) {
        Spread blank = new Spread(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, -1, 2, 3);
        Auroc auroc = new Auroc(0.9876, new Interval(0.98, 0.992));
        return new Refusals(
                new Share(3, 40),
                new Spread(1, 2, 3, 4, 5),
                List.of(new ForeignFigures(kind, new Share(30, 50), auroc, blank)));
    }

    @Test
    void page_showsWhatWasMeasuredOnDrawings() {
        String html = report(onDrawings("<b onclick=x> & more")).toHtml();
        assertThat(html).doesNotContain("<b onclick").doesNotContain("NaN").doesNotContain("Infinity");
        Document page = parsed(html);
        assertThat(text(page, "h2")).contains("Canvases", "What is no character");
        assertThat(text(page, "td")).contains("50", "60.0\u202f%", "0.9876", "0.9800–0.9920");
        assertThat(text(page, "b")).contains("moved", "shrunk", "<b onclick=x> & more");
        assertThat(text(parsed(report(letters().evaluation()).toHtml()), "h2"))
                .doesNotContain("Canvases", "What is no character");
    }

    @Test
    void text_tellsWhatWasMeasuredOnDrawings() {
        assertThat(report(onDrawings("words")).toText())
                .contains(" Drawn otherwise: strokes ", ", moved ")
                .contains(" It refuses 7.5 % of 40 characters, 60.0 % of 50 words (AUROC 0.9876).");
    }

    /** Labels and names that would be markup if they were not escaped. */
    private static Script hostile() {
        Alphabet alphabet = Alphabet.of(List.of("<script>", "&amp;\"'", "]]>", "\uD83D", "a rather long label"));
        return Script.over(alphabet)
                .named("<img src=x onerror=alert(1)> & \"quotes\" \u0007")
                .sure("<script>", "&amp;\"'")
                .sure("]]>", "\uD83D")
                .sure("a rather long label", "a rather long label");
    }

    private static Script wide(int labels) {
        Alphabet alphabet =
                Alphabet.of(IntStream.range(0, labels).mapToObj(i -> "n" + i).toList());
        Script script = Script.over(alphabet);
        IntStream.range(0, labels).forEach(i -> script.sure("n" + i, "n" + i * 7 % labels));
        return script;
    }

    /** Reads the page as XML; parsers are forbidden to load what a document type names. */
    private static Document parsed(String html) {
        return Xml.parse(html);
    }

    @Test
    void page_isWellFormed() {
        for (EvaluationReport report : all()) {
            Document page = parsed(report.toHtml());
            assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    void page_loadsNothing() {
        for (EvaluationReport report : all()) {
            assertThat(report.toHtml())
                    .contains("default-src 'none'")
                    .doesNotContain("http:", "https:", "@import", "url(", "<script", "<link", "<iframe");
        }
    }

    @Test
    void page_showsHostileTextAsText() {
        String html = report(hostile().evaluation()).toHtml();
        assertThat(html).doesNotContain("<img src=x").doesNotContain("\u0007");
        Document page = parsed(html);
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo("<img src=x onerror=alert(1)> & \"quotes\" \uFFFD");
        assertThat(text(page, "title")).contains("<script> read as &amp;\"': 1 of 1 (100.0\u202f%)");
        assertThat(text(page, "b")).contains("<script> ↔ &amp;\"'");
    }

    private static List<String> text(Document page, String tag) {
        return elements(page, tag).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document page, String tag) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < page.getElementsByTagName(tag).getLength(); i++) {
            elements.add((Element) page.getElementsByTagName(tag).item(i));
        }
        return elements;
    }

    @Test
    void identifiers_areUniqueAndNameSections() {
        for (EvaluationReport report : all()) {
            Document page = parsed(report.toHtml());
            List<String> ids = elements(page, "*").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(elements(page, "section"))
                    .allSatisfy(section -> assertThat(ids).contains(section.getAttribute("aria-labelledby")));
        }
    }

    @Test
    void everythingSeen_hasAName() {
        for (EvaluationReport report : all()) {
            Document page = parsed(report.toHtml());
            assertThat(elements(page, "img"))
                    .allMatch(image -> !image.getAttribute("alt").isBlank());
            assertThat(elements(page, "svg"))
                    .isNotEmpty()
                    .allMatch(svg -> !svg.getAttribute("aria-label").isBlank());
            assertThat(elements(page, "table"))
                    .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1);
        }
    }

    @Test
    void headings_skipNoLevel() {
        for (EvaluationReport report : all()) {
            int level = 0;
            for (Element element : elements(parsed(report.toHtml()), "*")) {
                if (element.getTagName().matches("h[1-6]")) {
                    int next = element.getTagName().charAt(1) - '0';
                    assertThat(next).isBetween(1, level + 1);
                    level = next;
                }
            }
        }
    }

    @Test
    void places_areNumbers() {
        for (EvaluationReport report : all()) {
            assertThat(report.toHtml()).doesNotContain("NaN", "Infinity", "\"-0\"", "null");
        }
    }

    @Test
    void page_showsTheFigures() {
        String html =
                report(letters().evaluation()).with(TrainingHistoryTest.of(3)).toHtml();
        assertThat(html)
                .contains(
                        ">50.00\u202f%</p>", "<h1>letters</h1>", "6 glyphs of rows", "A ↔ B", "3 epochs in 4.5 seconds")
                .contains("A read as B: 1 of 2 (50.0\u202f%)", "2026-01-02T03:04:05Z", "Linux, amd64", "told");
    }

    @Test
    void pageOfAComparison_showsEveryModel() {
        Document page = parsed(comparison().toHtml());
        assertThat(text(page, "h2")).containsExactly("Side by side", "letters", "other", "Environment");
        assertThat(text(page, "h3")).containsOnlyOnce("Training");
        assertThat(page.getDocumentElement().getTextContent()).contains("other minus letters");
    }

    @Test
    void largeAlphabet_hasNoMatrix() {
        assertThat(report(wide(300).evaluation()).toHtml()).contains("too many to draw");
        assertThat(report(wide(47).evaluation()).toHtml()).doesNotContain("too many to draw");
    }

    @Test
    void pictures_areTheGlyphsOnPaper() throws IOException {
        Script script = letters();
        Evaluation evaluation = script.evaluation();
        List<byte[]> pictures = PICTURE.matcher(report(evaluation).toHtml())
                .results()
                .map(found -> Base64.getDecoder().decode(found.group(1)))
                .toList();
        assertThat(pictures).hasSize(6);
        var image = ImageIO.read(new ByteArrayInputStream(pictures.get(0)));
        Example first = evaluation.surestMistakes().get(0);
        assertThat(image.getWidth()).isEqualTo(28);
        assertThat(image.getHeight()).isEqualTo(28);
        for (int x = 0; x < 4; x++) {
            assertThat(image.getRaster().getSample(x, 0, 0))
                    .isEqualTo(255 - Math.round(first.glyph().at(x, 0) * 255));
        }
    }

    @Test
    void equalContent_givesEqualBytes() {
        List<EvaluationReport> once = all();
        List<EvaluationReport> again = all();
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i).toHtml()).isEqualTo(once.get(i).toHtml());
            assertThat(again.get(i).toJson()).isEqualTo(once.get(i).toJson());
            assertThat(again.get(i).toText()).isEqualTo(once.get(i).toText());
        }
    }

    @Test
    void defaultLocale_doesNotMatter() {
        Locale before = Locale.getDefault();
        String html =
                comparison().toHtml() + comparison().toText() + comparison().toJson();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(comparison().toHtml()
                            + comparison().toText()
                            + comparison().toJson())
                    .isEqualTo(html);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void text_saysTheFiguresInOneParagraph() {
        Speed speed = new Speed(64, 12_345.6, 100, Duration.ofNanos(1_234_000), Duration.ofNanos(2_345_000));
        assertThat(report(letters().evaluation().with(speed)).toText())
                .isEqualTo("letters reads 50.00 % of 6 glyphs of rows right (95 % interval 18.76 to 81.24 %),"
                        + " 83.33 % within two and 83.33 % within three candidates; mean recall 50.00 %."
                        + " It accepts 50.0 %, of which 66.67 % are right."
                        + " Calibration error 32.00 %, log loss 0.7937."
                        + " Most confused: A/B (66.7 % of errors)."
                        + " 12,346 glyphs a second in batches of 64, one glyph in 1.23 ms (99 of 100 within 2.35 ms).");
    }

    @Test
    void textWithoutErrorsOrAcceptedAnswers_saysSo() {
        Script refusing = Script.over("AB").accepting(1, 0).row("A", 0.9f, 0.1f);
        assertThat(report(refusing.evaluation()).toText())
                .contains("It accepts nothing.")
                .doesNotContain("Most confused");
    }

    @Test
    void textOfAComparison_hasALineForEachModelAndDifference() {
        assertThat(comparison().toText().lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("other minus letters: +16.67 points (95 % interval ")
                .endsWith("), which may be chance.");
    }

    @Test
    void environment_isThisMachineUnlessSaid() {
        Environment here = Environment.current();
        assertThat(here.processors()).isPositive();
        assertThat(here.java()).contains(Runtime.version().toString());
        assertThat(here.time()).isEqualTo(here.time().truncatedTo(ChronoUnit.SECONDS));
        assertThat(EvaluationReport.of(letters().evaluation()).toHtml()).contains(here.system());
    }

    @Test
    void files_areWritten(@TempDir Path folder) throws IOException {
        EvaluationReport report = report(letters().evaluation());
        report.writeHtml(folder.resolve("a/report.html"));
        report.writeJson(folder.resolve("a/report.json"));
        assertThat(folder.resolve("a/report.html")).hasContent(report.toHtml());
        assertThat(Files.readString(folder.resolve("a/report.json"))).isEqualTo(report.toJson());
    }

    @Test
    void folderInTheWay_isNamed(@TempDir Path folder) {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> report(letters().evaluation()).writeHtml(folder))
                .withMessage("The report cannot be written to " + folder + ": it is a folder.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void cardWithoutProvenance_saysSo() {
        ModelCard card =
                ModelCard.builder("bare", "told", Alphabet.ofCharacters("ABC")).build();
        Evaluation evaluation = Evaluation.of(
                new Told(card, glyph -> Recognition.blank(card.alphabet())),
                letters().data());
        assertThat(report(evaluation).toHtml()).contains("The card does not say.");
    }
}
