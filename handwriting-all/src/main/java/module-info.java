/** All that reading needs: the API, preprocessing, ONNX Runtime, and the pretrained model. */
module io.handwriting.all {
    requires transitive io.handwriting;
    requires io.handwriting.model;
    requires io.handwriting.onnx;
    requires transitive io.handwriting.preprocess;
}
