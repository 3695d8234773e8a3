package io.handwriting.examples.cli;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.TrainingData;
import io.handwriting.data.augment.Augmentation;
import io.handwriting.data.augment.AugmentationKind;
import io.handwriting.data.augment.Augmentations;
import io.handwriting.examples.report.ContactSheet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws what augmentations do. */
@Command(
        name = "augmentations",
        description = "Draws what each way of changing characters at random does, as a contact sheet.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class AugmentationsCommand implements Callable<Integer> {
    private static final List<Double> STRENGTHS = List.of(0.25, 0.5, 1.0);
    private static final int EACH = 4;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "where to write the picture, a PNG")
    private Path out = Path.of("augmentations.png");

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "which characters (${DEFAULT-VALUE})")
    private long seed = 1;

    AugmentationsCommand() {}

    @Override
    public Integer call() {
        OutputFile.requireWritable("picture", out);
        TrainingData rows = data.read(ProgressForm.AUTO);
        SplittableRandom random = new SplittableRandom(seed);
        List<String> legend = new ArrayList<>();
        List<List<Bitmap>> sheet = new ArrayList<>();
        for (AugmentationKind kind : AugmentationKind.values()) {
            List<Augmentation> strengths = STRENGTHS.stream().map(kind::alone).toList();
            sheet.add(row(rows.glyph(random.nextInt(rows.size())), strengths));
            legend.add(kind + ", " + kind.description());
        }
        for (String name : Augmentations.names()) {
            sheet.add(row(rows.glyph(random.nextInt(rows.size())), List.of(Augmentations.named(name))));
            legend.add("the preset " + name);
        }
        OutputFile.write("picture", out, ContactSheet.of(sheet, 1)::writeTo);
        tell(legend);
        return 0;
    }

    private void tell(List<String> legend) {
        PrintWriter text = spec.commandLine().getOut();
        for (int i = 0; i < legend.size(); i++) {
            text.println(i + 1 + ": " + legend.get(i));
        }
        text.println(out);
    }

    /** The original, then the changed ones from weak to strong. */
    private static List<Bitmap> row(Glyph glyph, List<Augmentation> strengths) {
        List<Bitmap> pictures = new ArrayList<>();
        pictures.add(picture(glyph));
        int each = EACH * STRENGTHS.size() / strengths.size();
        for (Augmentation augmentation : strengths) {
            for (int i = 0; i < each; i++) {
                pictures.add(picture(augmentation.apply(glyph, i)));
            }
        }
        return pictures;
    }

    private static Bitmap picture(Glyph glyph) {
        return Bitmap.of(Glyph.SIZE, Glyph.SIZE, glyph.toBytes());
    }
}
