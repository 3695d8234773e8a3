/** The pretrained model, as a resource that {@code Recognizer.open()} finds. */
module io.handwriting.model {}
