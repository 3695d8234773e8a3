package io.handwriting.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Ink;
import io.handwriting.Stroke;
import io.handwriting.benchmarks.JointExercises.Exercise;
import io.handwriting.evaluation.WrittenLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class JointExercisesTest {
    private static Ink ring(double x) {
        float[] xy = new float[2 * 41];
        for (int i = 0; i <= 40; i++) {
            xy[2 * i] = (float) (x + 0.35 * Math.cos(2 * Math.PI * i / 40));
            xy[2 * i + 1] = (float) (0.5 * Math.sin(2 * Math.PI * i / 40));
        }
        return new Ink(List.of(Stroke.of(xy)));
    }

    private static List<Exercise> exercises(Ink... characters) {
        return JointExercises.of(new WrittenLine("0".repeat(characters.length), "nobody", List.of(characters)));
    }

    @Test
    void charactersThatTouch_haveOneEndBetweenThem() {
        List<Exercise> exercises = exercises(ring(0), ring(0.75), ring(1.5));

        assertThat(exercises).filteredOn(Exercise::isEnd).hasSize(2);
        assertThat(exercises).filteredOn(exercise -> !exercise.isEnd()).isNotEmpty();
    }

    @Test
    void oneCharacter_hasNone() {
        assertThat(exercises(ring(0))).isNotEmpty().noneMatch(Exercise::isEnd);
    }
}
