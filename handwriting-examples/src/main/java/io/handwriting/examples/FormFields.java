package io.handwriting.examples;

import io.handwriting.Alphabet;
import io.handwriting.Drawing;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Text;
import io.handwriting.preprocess.TextForm;
import io.handwriting.preprocess.TextReader;
import io.handwriting.testkit.SyntheticLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a form, each of which knows what may be written in it. Safe to share between threads. */
public final class FormFields {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    final CanvasReader digits;
    final TextReader customer;
    final TextReader date;
    final TextReader amount;
    final TextReader postalCode;
    final TextReader town;

    /**
     * Makes the fields.
     *
     * @param recognizer reads; stays the caller's
     */
    public FormFields(Recognizer recognizer) {
        // tag::fields[]
        CanvasReader reader = CanvasReader.of(recognizer);
        digits = reader.with(Alphabet.DIGITS);
        customer = TextReader.of(digits);
        date = TextReader.of(reader).with(TextForm.pattern("##?.##?.####"));
        amount = TextReader.of(reader).with(TextForm.pattern("#+.##"));
        postalCode = TextReader.of(reader).with(TextForm.pattern("#####"));
        town = TextReader.of(reader).with(TextForm.words(List.of("Basel", "Bern", "Genf", "Zug")));
        // end::fields[]
    }

    /**
     * Reads fields drawn by code.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        try (Recognizer recognizer = Recognizer.open()) {
            FormFields form = new FormFields(recognizer);
            System.out.println("customer    " + sure(form.customer.read(SyntheticLine.of("4711"))));
            System.out.println("date        " + day(form.date.read(SyntheticLine.of("24.12.2026"))));
            System.out.println("amount      " + sure(form.amount.read(SyntheticLine.of("1250.90"))));
            System.out.println("postal code " + sure(form.postalCode.read(SyntheticLine.of("01067"))));
            System.out.println("town        " + sure(form.town.read(SyntheticLine.of("Genf"))));
            System.out.println("boxes       " + form.boxes(boxes("80331")));
        }
    }

    static List<Drawing> boxes(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .<Drawing>map(SyntheticLine::of)
                .toList();
    }

    // tag::sure[]
    /** Gives what the field is filled with; nothing where the person has to look. */
    static Optional<String> sure(Text text) {
        return text.isAccepted() && text.confidence() >= 0.7 ? Optional.of(text.text()) : Optional.empty();
    }
    // end::sure[]

    // tag::date[]
    /** Takes the most likely text that is a date: nobody means the 31.06., but somebody may mean the 21.06. */
    static Optional<LocalDate> day(Text text) {
        return text.ranking().stream()
                .flatMap(candidate -> day(candidate.text()).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
    // end::date[]

    // tag::boxes[]
    /** Reads a field that has a box for each digit; a question mark stands for what cannot be relied on. */
    String boxes(List<? extends Drawing> boxes) {
        return digits.readAll(boxes).stream()
                .map(digit -> digit.isAccepted() ? digit.label() : "?")
                .collect(Collectors.joining());
    }
    // end::boxes[]
}
