package io.handwriting.evaluation.internal.foreign;

import java.util.SplittableRandom;

/** Patterns that cover a whole picture; each makes up one of its kind. */
enum Texture {
    /** Clouds of any roughness. */
    NOISE {
        @Override
        Pattern make(SplittableRandom random) {
            FractalNoise noise = new FractalNoise(random);
            return noise::at;
        }
    },
    /** From dark to light, straight on. */
    GRADIENT {
        @Override
        Pattern make(SplittableRandom random) {
            double angle = random.nextDouble() * 2 * Math.PI;
            return (x, y) -> 0.5 + 0.7 * ((x - 0.5) * Math.cos(angle) + (y - 0.5) * Math.sin(angle));
        }
    },
    /** From light in some place to dark around it. */
    GLOW {
        @Override
        Pattern make(SplittableRandom random) {
            double middleX = random.nextDouble();
            double middleY = random.nextDouble();
            return (x, y) -> 1 - 0.8 * Math.hypot(x - middleX, y - middleY);
        }
    },
    CHECKERBOARD {
        @Override
        Pattern make(SplittableRandom random) {
            int fields = random.nextInt(3, 16);
            double turn = random.nextDouble() * 0.5;
            return (x, y) -> {
                long column = (long) Math.floor(fields * (x + turn * y));
                long row = (long) Math.floor(fields * (y - turn * x));
                return Math.floorMod(column + row, 2);
            };
        }
    },
    STRIPES {
        @Override
        Pattern make(SplittableRandom random) {
            double angle = random.nextDouble() * Math.PI;
            double turns = 2 * Math.PI * random.nextDouble(4, 16);
            double bend = random.nextDouble() * 0.08;
            double bends = 2 * Math.PI * random.nextDouble(0.5, 3);
            double edge = random.nextDouble(1, 20);
            return (x, y) -> {
                double across = x * Math.cos(angle) + y * Math.sin(angle);
                double along = y * Math.cos(angle) - x * Math.sin(angle);
                return 0.5 + edge * Math.sin(turns * (across + bend * Math.sin(bends * along)));
            };
        }
    },
    RINGS {
        @Override
        Pattern make(SplittableRandom random) {
            double middleX = random.nextDouble();
            double middleY = random.nextDouble();
            double turns = 2 * Math.PI * random.nextDouble(4, 12);
            return (x, y) -> 0.5 + 3 * Math.sin(turns * Math.hypot(x - middleX, y - middleY));
        }
    };

    abstract Pattern make(SplittableRandom random);

    /** How light a pattern is at a place, from 0 to 1; what is outside is cut off. */
    @FunctionalInterface
    interface Pattern {
        double at(double x, double y);
    }
}
