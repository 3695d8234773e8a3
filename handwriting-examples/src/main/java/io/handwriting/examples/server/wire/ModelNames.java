package io.handwriting.examples.server.wire;

/** The names by which clients of older systems ask for models. */
public final class ModelNames {
    private ModelNames() {}

    /**
     * Gives a model's own name.
     *
     * @param name a name, perhaps that of an older system
     * @return its name here
     */
    public static String resolved(String name) {
        return switch (name) {
            case "model1" -> "linear";
            case "model2" -> "cnn-small";
            default -> name;
        };
    }
}
