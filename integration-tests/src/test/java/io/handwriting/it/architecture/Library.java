package io.handwriting.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/**
 * A library module with its arrows.
 *
 * @param folder where it lies in the checkout
 * @param packages the packages it owns
 * @param libraries the other libraries it uses
 * @param foreignPackages what it uses besides them, the JDK and JSpecify
 */
record Library(String folder, List<String> packages, List<Library> libraries, List<String> foreignPackages) {

    private static final Library API = new Library(
            "handwriting-api",
            List.of("io.handwriting", "io.handwriting.spi..", "io.handwriting.internal.."),
            List.of(),
            List.of());
    private static final Library PREPROCESS = new Library(
            "handwriting-preprocess",
            List.of("io.handwriting.preprocess.."),
            List.of(API),
            List.of("org.apache.commons.imaging.."));
    private static final Library DATA = new Library(
            "handwriting-data",
            List.of("io.handwriting.data.."),
            List.of(API, PREPROCESS),
            List.of("de.siegmar.fastcsv..", "tools.jackson.core.."));
    private static final Library NETWORK = new Library(
            "handwriting-network",
            List.of("io.handwriting.network.."),
            List.of(API),
            List.of("ai.onnx.proto..", "com.google.protobuf.."));
    private static final Library DJL = new Library(
            "handwriting-djl",
            List.of("io.handwriting.djl.."),
            List.of(API, PREPROCESS, DATA, NETWORK),
            List.of("ai.djl.."));
    private static final Library ONNX = new Library(
            "handwriting-onnx", List.of("io.handwriting.onnx.."), List.of(API, NETWORK), List.of("ai.onnxruntime.."));
    private static final Library PLAIN =
            new Library("handwriting-java", List.of("io.handwriting.plain.."), List.of(API, NETWORK), List.of());
    private static final Library EVALUATION = new Library(
            "handwriting-evaluation",
            List.of("io.handwriting.evaluation.."),
            List.of(API, PREPROCESS, DATA),
            List.of("tools.jackson.core.."));
    private static final Library TESTKIT = new Library(
            "handwriting-testkit",
            List.of("io.handwriting.testkit.."),
            List.of(API),
            List.of("org.junit.jupiter..", "org.assertj.core..", "com.sun.management"));

    private static final Library SPARK = new Library(
            "handwriting-spark",
            List.of("io.handwriting.spark.."),
            List.of(API, PREPROCESS, EVALUATION),
            List.of("org.apache.spark..", "org.apache.hadoop.conf", "org.apache.hadoop.fs", "scala..", "picocli.."));

    static final List<Library> ALL =
            List.of(API, PREPROCESS, DATA, NETWORK, DJL, ONNX, PLAIN, EVALUATION, TESTKIT, SPARK);

    DescribedPredicate<JavaClass> owned() {
        return resideInAnyPackage(packages.toArray(String[]::new));
    }

    DescribedPredicate<JavaClass> internal() {
        return owned().and(resideInAPackage("..internal.."));
    }

    DescribedPredicate<JavaClass> reachable() {
        DescribedPredicate<JavaClass> reachable = owned().or(resideInAnyPackage("java..", "org.jspecify.annotations"))
                .or(resideInAnyPackage(foreignPackages.toArray(String[]::new)));
        for (Library used : libraries) {
            reachable = reachable.or(used.owned().and(not(used.internal())));
        }
        return reachable.as("the arrows of %s allow", folder);
    }

    @Override
    public String toString() {
        return folder;
    }
}
