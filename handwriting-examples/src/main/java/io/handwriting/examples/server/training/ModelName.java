package io.handwriting.examples.server.training;

/** What a model may be called, so that a folder of any disk can have its name. */
final class ModelName {
    private static final int LONGEST = 64;
    private static final int SHOWN = 80;

    private ModelName() {}

    static String require(String name) {
        if (!isOne(name)) {
            String shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
            throw TrainingRefusedException.unusable("A model's name is made of 1 to " + LONGEST
                    + " letters a–z, digits, - and _; \"" + shown + "\" is not.");
        }
        return name;
    }

    static boolean isOne(String name) {
        return name.matches("[A-Za-z0-9_-]{1," + LONGEST + "}");
    }
}
