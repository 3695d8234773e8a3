package io.handwriting.examples.server.reading;

import io.handwriting.Alphabet;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.TextForm;
import io.handwriting.preprocess.TextReader;
import io.handwriting.preprocess.Variants;
import java.util.List;
import java.util.Optional;

/**
 * How a text is to be read.
 *
 * @param alphabet the labels to keep to; all of the model's if there is none
 * @param variants whether test-time variants are averaged
 * @param pattern what the text looks like, where that is known
 * @param words the words that it may be; any text if there are none
 */
public record TextWish(Optional<Alphabet> alphabet, boolean variants, Optional<String> pattern, List<String> words) {

    /** Keeps a copy of the words. */
    public TextWish {
        words = List.copyOf(words);
    }

    /**
     * Grants the wish.
     *
     * @param characters reads single characters, over all labels of a model
     * @return a reader of such texts
     * @throws io.handwriting.HandwritingException if the model knows none of the labels, or there can be no such texts
     */
    TextReader reader(CanvasReader characters) {
        CanvasReader varied = variants ? characters.with(Variants.FIVE) : characters;
        CanvasReader wanted = alphabet.map(varied::with).orElse(varied);
        return TextReader.of(wanted).with(form());
    }

    private TextForm form() {
        return pattern.map(TextForm::pattern).orElseGet(() -> words.isEmpty() ? TextForm.FREE : TextForm.words(words));
    }
}
