package io.handwriting.examples.server.feedback.retraining;

/** Steps of Adam that are pulled back to where they began, so that little is forgotten. */
final class Descent {
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float EPSILON = 1e-8f;

    private final float[] values;
    private final float[] start;
    private final float[] gradient;
    private final float[] mean;
    private final float[] square;
    private final float pull;
    private int steps;

    /** Changes the values given. */
    Descent(float[] values, float pull) {
        this.values = values;
        this.start = values.clone();
        this.gradient = new float[values.length];
        this.mean = new float[values.length];
        this.square = new float[values.length];
        this.pull = pull;
    }

    void add(int place, float slope) {
        gradient[place] += slope;
    }

    void step(double rate) {
        steps++;
        double unbiased = rate * Math.sqrt(1 - Math.pow(SECOND, steps)) / (1 - Math.pow(FIRST, steps));
        for (int i = 0; i < values.length; i++) {
            float slope = gradient[i] + pull * (values[i] - start[i]);
            mean[i] = FIRST * mean[i] + (1 - FIRST) * slope;
            square[i] = SECOND * square[i] + (1 - SECOND) * slope * slope;
            values[i] -= (float) (unbiased * mean[i] / (Math.sqrt(square[i]) + EPSILON));
            gradient[i] = 0;
        }
    }
}
