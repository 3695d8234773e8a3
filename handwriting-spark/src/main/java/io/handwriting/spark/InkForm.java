package io.handwriting.spark;

import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Ink in a column: strokes of points with x and y (and whatever else), or strokes of numbers, x and y in turn. */
enum InkForm implements DrawingColumn.Form {
    POINTS {
        @Override
        float[] xy(List<?> points) {
            float[] xy = new float[2 * points.size()];
            for (int i = 0; i < points.size(); i++) {
                Row point = (Row) given(points.get(i), "A stroke has a point that is null.");
                xy[2 * i] = number(point.getAs("x"));
                xy[2 * i + 1] = number(point.getAs("y"));
            }
            return xy;
        }
    },

    NUMBERS {
        @Override
        float[] xy(List<?> numbers) {
            float[] xy = new float[numbers.size()];
            for (int i = 0; i < xy.length; i++) {
                xy[i] = number(numbers.get(i));
            }
            return xy;
        }
    };

    static InkForm of(DataType type) {
        DataType point = element(element(type));
        if (point instanceof NumericType) {
            return NUMBERS;
        }
        if (point instanceof StructType fields && isNumber(fields, "x") && isNumber(fields, "y")) {
            return POINTS;
        }
        throw new ScoringException("The column strokes is array<array<struct<x, y, t>>> or array<array<number>>, not "
                + type.simpleString() + ".");
    }

    private static @Nullable DataType element(@Nullable DataType type) {
        return type instanceof ArrayType array ? array.elementType() : null;
    }

    private static boolean isNumber(StructType fields, String name) {
        return Arrays.stream(fields.fields())
                .anyMatch(field -> field.name().equals(name) && field.dataType() instanceof NumericType);
    }

    @Override
    public Glyph glyph(Object value, GlyphMaking making) {
        List<Stroke> strokes = new ArrayList<>();
        for (Object stroke : list(value)) {
            strokes.add(Stroke.of(xy(list(given(stroke, "The ink has a stroke that is null.")))));
        }
        return making.ofInk(new Ink(strokes));
    }

    /** The coordinates of a stroke in turn. */
    abstract float[] xy(List<?> stroke);

    private static List<?> list(Object values) {
        return CollectionConverters.asJava((Seq<?>) values);
    }

    private static float number(@Nullable Object value) {
        return ((Number) given(value, "A point has no x or no y.")).floatValue();
    }

    private static <T> T given(@Nullable T value, String otherwise) {
        if (value == null) {
            throw new DrawingException(otherwise);
        }
        return value;
    }
}
