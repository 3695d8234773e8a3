package io.handwriting.network.internal.onnx;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** Model files whose text of the net must be refused, each with what the refusal has to say. */
final class HostileTexts {
    private static final String TEXT = """
            rescale(0.2,0.3)
            convolution(conv,1,2,3,4,1,1,true)
            rectifier()
            residual(block,0.0,[convolution(block.a,2,2,3,1,1,1,true),excitation(block.se,2,1)],[])
            tap(block,CONVOLUTION)
            global-average()
            dense(logits,2,3)
            tap(logits,OUTPUT)""";

    private final List<Arguments> files = new ArrayList<>();

    private HostileTexts() {}

    static List<Arguments> all() {
        HostileTexts texts = new HostileTexts();
        texts.addForms();
        texts.addNumbers();
        texts.addSizes();
        texts.addFloods();
        texts.addLies();
        return texts.files;
    }

    private void add(String reason, String text) {
        files.add(Arguments.of(
                reason, Named.of(text.length() + " characters", ChangedModel.with("handwriting.network", text))));
    }

    /** A good file with a part of its text changed. */
    static byte[] changed(String what, String other) {
        return ChangedModel.with("handwriting.network", TEXT.replace(what, other));
    }

    private void change(String reason, String what, String other) {
        add(reason, TEXT.replace(what, other));
    }

    private void addForms() {
        add("character 1: a word", "");
        add("character 1: a word", "\n" + TEXT);
        add("a word of 1 to 100", TEXT + "\n");
        add("a new line is missing", TEXT + " ");
        add("a new line is missing", TEXT.replace('\n', ','));
        add("\")\" is missing", TEXT.substring(0, TEXT.length() - 1));
        change("there is no layer \"softmax\"", "rectifier", "softmax");
        change("there is no layer \"Rectifier\"", "rectifier", "Rectifier");
        change("\")\" is missing", "rectifier()", "rectifier(1)");
        change("\",\" is missing", "dense(logits,2,3)", "dense(logits,2)");
        change("\",\" is missing", "tap(block,", "tap(bl\u00f6ck,");
        change("a word of 1 to 100", "tap(block,", "tap(" + "b".repeat(101) + ",");
        change("no kind of layer \"POOL\"", "CONVOLUTION", "POOL");
        change("\"yes\" is neither", "true)\n", "yes)\n");
        change("\"[\" is missing", "[])", "none)");
        change("a word of 1 to 100", "[])", "[)");
    }

    private void addNumbers() {
        for (String count : List.of("-1", "1.0", "01", "0x1", "9999999999", "1e3", "NaN")) {
            change("\"" + count + "\" is not a count", "logits,2,", "logits," + count + ",");
        }
        for (String number :
                List.of("NaN", "Infinity", "1", ".5", "0.2f", "0x1.0p3", "1.0E999", "0." + "0".repeat(50))) {
            change("\"" + number + "\" is not a number", "(0.2", "(" + number);
        }
        change("not 0", "logits,2,", "logits,0,");
        change("not 65537", "logits,2,", "logits,65537,");
        change("a deviation one above 0", "0.3)", "0.0)");
        change("a deviation one above 0", "0.3)", "-0.3)");
        change("a mean is a number", "(0.2", "(9.9E99");
        change("from 0 to below 1", "block,0.0", "block,1.0");
        change("from 0 to below 1", "block,0.0", "block,-0.1");
    }

    private void addSizes() {
        change("The groups of the layer \"conv\" must be", "3,4,1,1,true", "3,4,1,0,true");
        change("into 2 groups", "3,4,1,1,true", "3,4,1,2,true");
        change("\"conv\" does not fit", "3,4,1,1,true", "31,4,1,1,true");
        change("The stride of the layer", "3,4,1,1,true", "3,0,1,1,true");
        change("cannot give", "3,4,1,1,true", "3,1,65536,1,true");
        change("cannot give", "1,2,3,4,1,1,true", "1,65536,3,1,1,1,true");
        change(
                "would have the shape",
                "1,2,3,4,1,1,true",
                "1,60000,3000,1,1486,1,true)\nconvolution(c,60000,2,1,1,0,1,true");
        change("\"block.a\" does not fit", "1,2,3,4,1,1,true", "1,3,3,4,1,1,true");
        change("\"block\" does not fit", "block.a,2,2,3,1,", "block.a,2,2,3,2,");
        change("ends with one score a class", "global-average()\ndense(logits,2,3)", "rectifier()");
        change("\"block\"", "tap(logits", "tap(block");
        change(
                "multiply-adds",
                "1,2,3,4,1,1,true",
                "1,4000,1,1,0,1,true)\nconvolution(b,4000,4000,1,1,0,1,true)\nconvolution(c,4000,2,1,1,0,1,true");
    }

    private void addFloods() {
        add("at most 1000 layers", "flatten()\n".repeat(2_000) + TEXT);
        add("at most 1000 layers", TEXT.replace("[]", "[" + "flatten(),".repeat(2_000) + "flatten()]"));
        add("at most 8 deep", nested(9));
        add("at most 8 deep", nested(3_000));
        add("longer than 65536 bytes", "flatten()\n".repeat(1 << 20));
        add("\"[\" is missing", "residual(r,0.0,".repeat(4_000));
    }

    private static String nested(int depth) {
        return "residual(r,0.0,[".repeat(depth) + "flatten()" + "],[])".repeat(depth) + "\n" + TEXT;
    }

    private void addLies() {
        files.add(Arguments.of(
                "lacks the property \"handwriting.network\"", ChangedModel.without("handwriting.network")));
        change("scores 4 classes, but its card's alphabet has 3", "logits,2,3", "logits,2,4");
        change("\"scores.weight\" is missing", "dense(logits", "dense(scores");
        change("[2 × 1 × 3 × 3], but its net needs [2 × 1 × 5 × 5]", "1,2,3,4,1,1,true", "1,2,5,4,2,1,true");
        change("\"large.weight\" is missing", "dense(logits", "dense(large,2,65536)\ndense(end,65536,2)\ndense(logits");
        change("has 8 weights, where its net has 7", "conv,1,2,3,4,1,1,true", "conv,1,2,3,4,1,1,false");
        change("does not give just what its net does: \"logits\"", "tap(block,CONVOLUTION)\n", "");
        change("\"stem\", \"block\", \"logits\"", "rectifier()", "rectifier()\ntap(stem,OTHER)");
    }
}
