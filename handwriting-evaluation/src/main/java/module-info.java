/** Says how good a recognizer is on labelled data, in figures and as one page to read. */
@org.jspecify.annotations.NullMarked
module io.handwriting.evaluation {
    requires transitive io.handwriting;
    requires transitive io.handwriting.data;
    requires io.handwriting.preprocess;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports io.handwriting.evaluation;
}
