import io.handwriting.spi.RecognizerProvider;
import org.example.ExampleProvider;

module org.example {
    requires io.handwriting.preprocess;

    exports org.example;

    provides RecognizerProvider with
            ExampleProvider;
}
